import { expect, it } from 'vitest'
import { createVolume } from '../../src/stream/volume.ts'
import { createFakeClock } from '../fakes/fake-clock.ts'

function setUp(settable = true) {
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
  return { clock, given, volume: createVolume(element, clock, settable) }
}

it('goes to silence and back in steps that are too small for a click', () => {
  const { clock, given, volume } = setUp()
  volume.ramp(0, 0.4)
  clock.advance(0.4)
  expect(given.at(-1)).toBe(0)
  volume.ramp(1, 0.7)
  clock.advance(0.7)
  expect(given.at(-1)).toBe(1)
  const steps = given.slice(1).map((value, index) => Math.abs(value - given[index]!))
  for (const step of steps) expect(step).toBeLessThan(0.05)
  expect(clock.pending()).toBe(0)
})

it('is still next to silence when a device that is 230 ms late begins to sound', () => {
  const { clock, given, volume } = setUp()
  volume.set(0)
  volume.ramp(1, 0.7)
  clock.advance(0.23)
  expect(given.at(-1)).toBeGreaterThan(0.01)
  expect(given.at(-1)).toBeLessThan(0.04)
  clock.advance(0.47)
  expect(given.at(-1)).toBe(1)
  const risen = given.slice(2).map((value, index) => value - given[index + 1]!)
  for (const step of risen) expect(step).toBeGreaterThan(-1e-9)
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

it('opens and closes to the level, whichever of the two is on its way', () => {
  const { clock, given, volume } = setUp()
  volume.level(0.25, 0.15)
  volume.ramp(0, 0.4)
  clock.advance(0.2)
  expect(given.at(-1)).toBeCloseTo(0.125, 6)
  volume.hold()
  volume.level(0.5, 0.15)
  clock.advance(0.2)
  expect(given.at(-1)).toBeCloseTo(0.25, 6)
  volume.ramp(1, 0.2)
  clock.advance(0.2)
  expect(given.at(-1)).toBeCloseTo(0.5, 9)
  expect(clock.pending()).toBe(0)
})

it('takes a level at once, and goes on with a ramp to the same one', () => {
  const { clock, given, volume } = setUp()
  volume.level(0.5, 0)
  expect(given.at(-1)).toBe(0.5)
  volume.level(0.25, 0.15)
  clock.advance(0.1)
  volume.level(0.25, 0.15)
  clock.advance(0.05)
  expect(given.at(-1)).toBe(0.25)
})

it('is left alone, and arrives at once, where it cannot be set', () => {
  const { given, volume } = setUp(false)
  let arrived = 0
  volume.level(0.25, 0)
  volume.ramp(0, 0.4, () => arrived++)
  expect(given).toEqual([1])
  expect(arrived).toBe(1)
})
