import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Recipe } from '../../../src/core/recipe/recipe.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { createNoticesModel } from '../../../src/state/base/notices-model.ts'
import { createPlayerModel } from '../../../src/state/session/player-model.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'
import { createZonedClock, travelHome, travelTo } from '../../helpers/zoned-clock.ts'

const HOUR = 3600
const WOKEN: Recipe = {
  ...DEFAULT_RECIPE,
  after: 'bed',
  afterMinutes: 480,
  wake: { hour: 7, minute: 0 }
}

beforeEach(() => travelTo('Europe/Berlin'))
afterEach(travelHome)

/** From 22:30 in Berlin on, in winter. */
async function playing(kind: 'live' | 'stream', recipe: Recipe) {
  const clock = createZonedClock('2026-11-30T22:30:00+01:00')
  const ports = createTestPorts({ performer: { kind, latency: 0, changeTakes: 1.4 }, clock })
  const player = createPlayerModel(ports, createNoticesModel())
  player.start(recipe)
  clock.advance(0)
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
  const moves = () => ports.performer.calls.filter(({ type }) => type === 'change').length
  return { player, clock, moves, wakeAt: () => player.score.value?.after?.wake?.at }
}

describe.each(['live', 'stream'] as const)('a session that plays %s', kind => {
  it('wakes by the clocks of the zone it has come to, from the next half minute on', async () => {
    const { clock, wakeAt } = await playing(kind, WOKEN)
    expect(wakeAt()).toBe(8.5 * HOUR)
    clock.advance(HOUR)
    travelTo('Europe/London')
    clock.advance(30)
    expect(wakeAt()).toBe(9.5 * HOUR)
    travelTo('Europe/Helsinki')
    clock.advance(30)
    expect(wakeAt()).toBe(7.5 * HOUR)
  })

  it('ends by the clocks of the zone it has come to', async () => {
    const { player, clock } = await playing(kind, DEFAULT_RECIPE)
    player.endAt({ hour: 6, minute: 0 })
    clock.advance(HOUR)
    travelTo('Europe/London')
    clock.advance(30)
    expect(player.score.value?.duration).toBe(8.5 * HOUR)
  })

  it('follows a change of zone while it is paused', async () => {
    const { player, clock, wakeAt } = await playing(kind, WOKEN)
    clock.advance(HOUR)
    player.pause()
    travelTo('Europe/London')
    clock.advance(30)
    expect(wakeAt()).toBeCloseTo(9.5 * HOUR - 30, 0)
  })

  it('gets its wake back where that had no room for a while', async () => {
    const { clock, wakeAt } = await playing(kind, WOKEN)
    clock.advance(HOUR)
    travelTo('America/Anchorage')
    clock.advance(30)
    expect(wakeAt()).toBeUndefined()
    travelTo('Europe/Berlin')
    clock.advance(30)
    expect(wakeAt()).toBe(8.5 * HOUR)
  })

  it('plays on to the end it had where the time asked for has passed in the new zone', async () => {
    const { player, clock } = await playing(kind, DEFAULT_RECIPE)
    player.endAt({ hour: 23, minute: 50 })
    clock.advance(HOUR)
    travelTo('Europe/Helsinki')
    clock.advance(30)
    expect(player.score.value?.duration).toBe(80 * 60)
    expect(player.endTime.value).toBeUndefined()
  })

  it('makes no sound where the clocks change and the wake is not moved by it', async () => {
    travelTo('Europe/Berlin')
    const clock = createZonedClock('2026-10-24T23:30:00+02:00')
    const ports = createTestPorts({ performer: { kind, latency: 0 }, clock })
    const player = createPlayerModel(ports, createNoticesModel())
    player.start(WOKEN)
    clock.advance(0)
    expect(player.score.value?.after?.wake?.at).toBe(8.5 * HOUR)
    clock.advance(5 * HOUR)
    expect(clock.offsetMinutes(clock.now())).toBe(60)
    expect(ports.performer.calls.filter(({ type }) => type === 'change')).toEqual([])
  })

  it('does not bring a wake back that gave way to an end by the clock', async () => {
    const { player, clock, wakeAt } = await playing(kind, WOKEN)
    player.endAt({ hour: 6, minute: 0 })
    player.addMinutes(15)
    clock.advance(60)
    travelTo('Europe/London')
    clock.advance(30)
    player.pause()
    player.resume()
    expect(wakeAt()).toBeUndefined()
  })
})

describe('an end by the clock', () => {
  it('is promised until the end is moved, and moves nothing where it lies beyond the longest night', async () => {
    const { player } = await playing('live', DEFAULT_RECIPE)
    player.endAt({ hour: 6, minute: 0 })
    expect(player.endTime.value).toEqual({ hour: 6, minute: 0 })
    player.addMinutes(15)
    expect(player.endTime.value).toBeUndefined()
    const before = player.score.value
    player.endAt({ hour: 22, minute: 0 })
    expect(player.score.value).toBe(before)
    expect(player.endTime.value).toBeUndefined()
  })

  it('moves with a pause that lasts beyond it', async () => {
    const { player, clock } = await playing('live', DEFAULT_RECIPE)
    player.endAt({ hour: 23, minute: 0 })
    player.pause()
    clock.advance(HOUR)
    player.resume()
    expect(player.score.value?.duration).toBe(30 * 60)
    expect(player.endTime.value).toBeUndefined()
  })
})
