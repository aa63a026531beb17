import { describe, expect, it } from 'vitest'
import type { Recipe } from '../../../src/core/recipe/recipe.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { LONGEST_SCORE } from '../../../src/core/score/score.ts'
import { createNoticesModel } from '../../../src/state/base/notices-model.ts'
import { createPlayerModel } from '../../../src/state/session/player-model.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'

async function playing(change: Partial<Recipe> = {}) {
  const clock = createFakeClock(new Date(2026, 2, 14, 22, 30).getTime())
  const ports = createTestPorts({ performer: { latency: 0 }, clock })
  const player = createPlayerModel(ports, createNoticesModel())
  player.start({ ...DEFAULT_RECIPE, ...change })
  clock.advance(0)
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
  const moves = () => ports.performer.calls.filter(({ type }) => type === 'change').length
  return { player, clock, moves }
}

describe('a press that changes nothing', () => {
  it('makes no sound once the night is as long as it can be', async () => {
    const { player, clock, moves } = await playing({ minutes: 720 })
    player.addMinutes(15)
    clock.advance(1)
    player.addMinutes(15)
    expect(player.score.value?.duration).toBe(LONGEST_SCORE)
    expect(moves()).toBe(2)
    clock.advance(20)
    player.addMinutes(15)
    expect(moves()).toBe(2)
  })

  it('makes no sound where the wake leaves no room, before the bed is alone and after', async () => {
    const wake = { hour: 23, minute: 30 }
    const { player, clock, moves } = await playing({ after: 'bed', wake })
    player.addMinutes(15)
    player.addMinutes(15)
    const before = moves()
    player.addMinutes(15)
    expect(moves()).toBe(before)
    clock.advance(3300)
    player.addMinutes(15)
    player.addMinutes(-15)
    expect(moves()).toBe(before)
  })

  it('makes no sound when the fade has begun and nothing can be taken away', async () => {
    const { player, clock, moves } = await playing()
    clock.advance(1600)
    player.addMinutes(-15)
    expect(moves()).toBe(0)
  })

  it('makes no sound at the ends of the level', async () => {
    const { player, moves } = await playing({ level: 0 })
    player.setLevel(2)
    expect(moves()).toBe(0)
    player.setLevel(-40)
    player.setLevel(-42)
    expect(moves()).toBe(1)
  })

  it('makes no sound when the same end is asked for again', async () => {
    const { player, clock, moves } = await playing()
    player.endAt({ hour: 23, minute: 30 })
    clock.advance(100)
    player.endAt({ hour: 23, minute: 30 })
    expect(moves()).toBe(1)
  })

  it('leaves an end by the clock as it was asked for', async () => {
    const { player, clock } = await playing()
    player.endAt({ hour: 10, minute: 55 })
    player.addMinutes(15)
    player.pause()
    clock.advance(60)
    player.resume()
    expect(player.score.value?.duration).toBe(LONGEST_SCORE - 60)
  })
})
