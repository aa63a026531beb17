import { describe, expect, it } from 'vitest'
import { WAKE_FADE } from '../../../src/core/score/after-session.ts'
import type { Recipe } from '../../../src/core/recipe/recipe.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { createNoticesModel } from '../../../src/state/base/notices-model.ts'
import { createPlayerModel } from '../../../src/state/session/player-model.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'

const LASTING: Recipe = { ...DEFAULT_RECIPE, after: 'bed', afterMinutes: 60 }
const WOKEN: Recipe = { ...LASTING, wake: { hour: 7, minute: 0 }, wakeRise: 20 }
const HOUR = 3600
/** From 22:30 to 07:00. */
const UNTIL_WAKE = 8.5 * HOUR

async function playing(recipe: Recipe) {
  const clock = createFakeClock(new Date(2026, 2, 14, 22, 30).getTime())
  const ports = createTestPorts({ performer: { latency: 0 }, clock })
  const player = createPlayerModel(ports, createNoticesModel())
  player.start(recipe)
  clock.advance(0)
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
  return { player, clock, performer: ports.performer }
}

describe('a session with a bed after it', () => {
  it('is fading while the tone goes, plays on with the bed, fades again and ends', async () => {
    const { player, clock } = await playing(LASTING)
    const states: string[] = []
    for (let second = 0; second < 5460; second += 60) {
      clock.advance(60)
      const { status } = player.session.value
      if (states.at(-1) !== status) states.push(status)
    }
    expect(states).toEqual(['playing', 'fading', 'playing', 'fading', 'ended'])
  })

  it('is made longer in its session, and its bed in what comes after', async () => {
    const { player, clock } = await playing(LASTING)
    player.addMinutes(15)
    expect(player.score.value).toMatchObject({ duration: 6300, after: { at: 2700 } })
    clock.advance(3000)
    player.addMinutes(15)
    expect(player.score.value).toMatchObject({ duration: 7200, after: { at: 2700 } })
  })

  it('goes over to another recipe at the same place, and the session’s end stays', async () => {
    const { player, clock } = await playing(LASTING)
    player.addMinutes(15)
    clock.advance(2000)
    player.use({ ...LASTING, carrier: 200, afterMinutes: 30 })
    expect(player.score.value).toMatchObject({ duration: 4500, after: { at: 2700 } })
    player.use({ ...LASTING, after: 'silence' })
    expect(player.score.value?.duration).toBe(2700)
  })

  it('is gone on with as it had come to be', async () => {
    const { player, clock } = await playing(LASTING)
    player.addMinutes(15)
    clock.advance(600)
    player.stop()
    player.goOn()
    expect(player.score.value).toMatchObject({ duration: 6300, after: { at: 2700 } })
  })
})

describe('a session with a wake', () => {
  it('rises to it by the clock, from the moment of Start', async () => {
    const { player } = await playing(WOKEN)
    expect(player.score.value).toMatchObject({
      duration: UNTIL_WAKE + WAKE_FADE,
      after: { at: 1800, wake: { at: UNTIL_WAKE, rise: 1200 } }
    })
  })

  it('keeps the clock time through a pause, 15 minutes more, another recipe and going on', async () => {
    const { player, clock } = await playing(WOKEN)
    const wakeAt = (): number | undefined => player.score.value?.after?.wake?.at
    clock.advance(60)
    player.pause()
    clock.advance(HOUR)
    player.resume()
    expect(wakeAt()).toBe(UNTIL_WAKE - HOUR)
    clock.advance(0)
    player.addMinutes(15)
    expect(wakeAt()).toBe(UNTIL_WAKE - HOUR)
    expect(player.score.value?.after?.at).toBe(2700)
    player.use({ ...WOKEN, carrier: 200 })
    expect(wakeAt()).toBe(UNTIL_WAKE - HOUR)
    player.stop()
    clock.advance(30)
    player.goOn()
    expect(wakeAt()).toBe(UNTIL_WAKE - HOUR - 30)
  })

  it('gives way to an end by the clock', async () => {
    const { player, clock } = await playing(WOKEN)
    player.endAt({ hour: 6, minute: 0 })
    expect(player.score.value?.duration).toBe(7.5 * HOUR)
    player.pause()
    clock.advance(HOUR)
    player.resume()
    expect(player.score.value?.duration).toBe(6.5 * HOUR)
    expect(player.score.value?.after?.wake).toBeUndefined()
  })
})
