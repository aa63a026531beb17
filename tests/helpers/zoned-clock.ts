import type { FakeClock } from '../fakes/fake-clock.ts'
import { createFakeClock } from '../fakes/fake-clock.ts'

const before = process.env['TZ']

/** Takes this process to a time zone, as a phone that travels is taken there by its network. */
export function travelTo(zone: string): void {
  process.env['TZ'] = zone
}

/** Back to where the tests run. */
export function travelHome(): void {
  if (before === undefined) delete process.env['TZ']
  else process.env['TZ'] = before
}

/** A fake clock whose offset is that of the zone the process is in. */
export function createZonedClock(start: string): FakeClock {
  return createFakeClock(Date.parse(start), at => 0 - new Date(at).getTimezoneOffset())
}
