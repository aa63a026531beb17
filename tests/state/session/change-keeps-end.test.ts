import { describe, expect, it } from 'vitest'
import { toneGain } from '../../../src/core/score/after-session.ts'
import { prepareCurve } from '../../../src/core/score/curve.ts'
import type { Recipe } from '../../../src/core/recipe/recipe.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { LONGEST_SCORE } from '../../../src/core/score/score.ts'
import { createNoticesModel } from '../../../src/state/base/notices-model.ts'
import { createPlayerModel } from '../../../src/state/session/player-model.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'

const LASTING: Recipe = { ...DEFAULT_RECIPE, after: 'bed', afterMinutes: 60 }
const WOKEN: Recipe = { ...LASTING, wake: { hour: 7, minute: 0 }, wakeRise: 20 }
const HOUR = 3600

/** A session since 22:30 and a few odd milliseconds. */
async function playing(recipe: Recipe) {
  const clock = createFakeClock(new Date(2026, 2, 14, 22, 30).getTime() + 7)
  const ports = createTestPorts({ performer: { latency: 0 }, clock })
  const player = createPlayerModel(ports, createNoticesModel())
  player.start(recipe)
  clock.advance(0)
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
  const ends = () => {
    const { duration, after } = player.score.value!
    return { duration, session: after?.at, wake: after?.wake?.at }
  }
  return { player, clock, ends }
}

describe('a change of the sound alone', () => {
  it('leaves an end by the clock where it is, to the second, and still says it', async () => {
    for (const minute of [1, 7, 13, 29, 31, 47, 59]) {
      const { player, clock, ends } = await playing(DEFAULT_RECIPE)
      clock.advance(61.3)
      player.endAt({ hour: 23, minute })
      const before = ends()
      player.use({ ...DEFAULT_RECIPE, bed: 'brown' })
      expect(ends()).toEqual(before)
      expect(player.endTime.value).toEqual({ hour: 23, minute })
    }
  })

  it('leaves an end by the clock in the background after the session', async () => {
    const { player, ends } = await playing(LASTING)
    player.endAt({ hour: 1, minute: 15 })
    const before = ends()
    player.use({ ...LASTING, bed: 'brown' })
    expect(ends()).toEqual(before)
    expect(player.endTime.value).toEqual({ hour: 1, minute: 15 })
  })

  it('does not bring back a background or a wake that gave way to an earlier end', async () => {
    for (const recipe of [LASTING, WOKEN]) {
      const { player, ends } = await playing(recipe)
      player.endAt({ hour: 22, minute: 50 })
      const before = ends()
      expect(before.session).toBeUndefined()
      player.use({ ...recipe, bed: 'brown' })
      expect(ends()).toEqual(before)
    }
  })

  it('does not bring back a wake that gave way to a later end', async () => {
    const { player, ends } = await playing(WOKEN)
    player.endAt({ hour: 6, minute: 0 })
    const before = ends()
    player.use({ ...WOKEN, carrier: 200 })
    expect(ends()).toEqual(before)
    expect(before.wake).toBeUndefined()
  })

  it('leaves the end of the longest night', async () => {
    for (const recipe of [
      { ...DEFAULT_RECIPE, minutes: 720 },
      { ...LASTING, minutes: 700, afterMinutes: 20 },
      { ...LASTING, minutes: 710, afterMinutes: 10 }
    ]) {
      const { player, ends } = await playing(recipe)
      for (let press = 0; press < 4; press++) player.addMinutes(15)
      const before = ends()
      expect(before.duration).toBe(LONGEST_SCORE)
      player.use({ ...recipe, bed: 'brown' })
      expect(ends()).toEqual(before)
    }
  })

  it('leaves the end while the background plays alone, and plays no tone again', async () => {
    const { player, clock, ends } = await playing(LASTING)
    clock.advance(HOUR)
    player.addMinutes(15)
    const before = ends()
    player.use({ ...LASTING, bed: 'brown' })
    expect(ends()).toEqual(before)
    player.use({ ...LASTING, bed: 'rain' })
    expect(ends()).toEqual(before)
    const gain = prepareCurve(toneGain(player.score.value!))
    expect(gain.value(HOUR + 60)).toBe(0)
  })

  it('leaves the wake while the background plays alone', async () => {
    const { player, clock, ends } = await playing(WOKEN)
    clock.advance(HOUR)
    const before = ends()
    expect(before.wake).toBeDefined()
    player.use({ ...WOKEN, bed: 'brown' })
    expect(ends()).toEqual(before)
  })

  it('leaves a whole night’s fade the end it has', async () => {
    const recipe: Recipe = { ...DEFAULT_RECIPE, fade: 'whole' }
    const { player, clock, ends } = await playing(recipe)
    clock.advance(600.5)
    player.addMinutes(-15)
    const before = ends()
    player.use({ ...recipe, bed: 'brown' })
    expect(ends()).toEqual(before)
  })

  it('brings what comes after the session back with the background', async () => {
    const { player, ends } = await playing(WOKEN)
    const before = ends()
    player.use({ ...WOKEN, bed: 'none' })
    expect(ends()).toMatchObject({ duration: 1800, session: undefined })
    player.use({ ...WOKEN, bed: 'brown' })
    expect(ends()).toEqual(before)
  })
})

describe('a change of what comes after the session', () => {
  it('is followed where the background plays alone as well', async () => {
    const { player, clock, ends } = await playing(LASTING)
    clock.advance(HOUR)
    player.use({ ...LASTING, afterMinutes: 90 })
    expect(ends()).toMatchObject({ duration: 2 * HOUR, session: 1800 })
    player.use(WOKEN)
    expect(ends().wake).toBeCloseTo(8.5 * HOUR, 1)
    player.use({ ...DEFAULT_RECIPE, bed: 'none' })
    expect(ends().session).toBeUndefined()
  })
})
