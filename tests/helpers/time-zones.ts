import type { OffsetAt } from '../../src/core/base/moment.ts'

/**
 * Zones that test different things: clocks that change by an hour on either half of the globe, by half an hour, at
 * midnight, and never; offsets of whole, half and quarter hours; both sides of the date line.
 */
export const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Havana',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago'
] as const

/** Moments at which the clocks of one of those zones change. */
export const CLOCK_CHANGES = [
  '2026-03-29T01:00Z',
  '2026-10-25T01:00Z',
  '2026-03-08T07:00Z',
  '2026-11-01T06:00Z',
  '2026-10-03T15:30Z',
  '2026-04-04T15:00Z',
  '2026-03-08T05:00Z',
  '2026-11-01T05:00Z'
].map(Date.parse)

/** Minutes that local time is ahead of UTC in a zone of the tz database. */
export function offsetIn(zone: string): OffsetAt {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
  return at => {
    const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
    const match = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(name)
    if (!match) throw new Error(`The offset must read as GMT+01:00; in ${zone} it was “${name}”.`)
    const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0)
    return match[1] === '-' ? -minutes : minutes
  }
}
