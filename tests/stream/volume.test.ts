import { expect, it } from 'vitest'
import { createVolume } from '../../src/stream/volume.ts'
import { createFakeClock } from '../fakes/fake-clock.ts'

function setUp() {
  const clock = createFakeClock()
  const given: number[] = [1]
  const element = {
    get volume() {
      return given.at(-1) ?? 1
    },
    set volume(volume: number) {
      given.push(volume)
    }
  }
  return { clock, given, volume: createVolume(element, clock) }
}

it('goes to silence and back in steps that are too small for a click', () => {
  const { clock, given, volume } = setUp()
  volume.ramp(0, 0.4)
  clock.advance(0.4)
  expect(given.at(-1)).toBe(0)
  volume.ramp(1, 0.4)
  clock.advance(0.4)
  expect(given.at(-1)).toBe(1)
  const steps = given.slice(1).map((value, index) => Math.abs(value - given[index]!))
  for (const step of steps) expect(step).toBeLessThan(0.026)
  expect(clock.pending()).toBe(0)
})

it('is where it was to go as soon as a timer that is late comes, and says so once', () => {
  const { clock, given, volume } = setUp()
  let arrived = 0
  volume.ramp(0, 0.4, () => arrived++)
  clock.freeze(3)
  clock.advance(1)
  expect(given.at(-1)).toBe(0)
  expect(arrived).toBe(1)
})
