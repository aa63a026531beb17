import { signal } from '@preact/signals-core'
import { describe, expect, it } from 'vitest'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { currentLevel } from '../../../src/core/score/score.ts'
import { createNoticesModel } from '../../../src/state/base/notices-model.ts'
import { createTonightModel } from '../../../src/state/recipe/tonight-model.ts'
import { levelRange, moveLevel } from '../../../src/state/session/move-level.ts'
import { createPlayerModel } from '../../../src/state/session/player-model.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

/** A session that plays at −12 dB, and how often the stored recipe was written. */
async function playing() {
  const ports = createTestPorts({ performer: { latency: 0, changeTakes: 1.4 } })
  const notices = createNoticesModel()
  const tonight = createTonightModel(ports, notices, signal(ports.clock.now()))
  const player = createPlayerModel(ports, notices)
  let stores = 0
  const { update } = ports.storage.values
  Object.assign(ports.storage.values, {
    update: (...args: Parameters<typeof update>) => {
      stores++
      return update(...args)
    }
  })
  await settle()
  player.start(DEFAULT_RECIPE)
  ports.clock.advance(10)
  await settle()
  return { ...ports, model: { player, tonight }, stores: () => stores }
}

describe('the level, while a session plays', () => {
  it('follows every step of a drag, and is stored once a dB, in whole ones', async () => {
    const { model, storage, performer, stores } = await playing()
    const rows = storage.puts().length
    for (let step = 0; step < 100; step++) moveLevel(model, -0.043)
    await settle()
    expect(currentLevel(performer.score()!)).toBeCloseTo(-16.3, 6)
    expect(model.tonight.recipe.value.level).toBe(-16)
    expect(storage.puts().at(-1)?.recipe.level).toBe(-16)
    expect(stores()).toBe(4)
    expect(storage.puts()).toHaveLength(rows + 4)
  })

  it('is whole after whole steps, and stays within its range', async () => {
    const { model } = await playing()
    const range = () => levelRange(model.player.score.value!)
    for (const by of [-2, -2, 0.5, -0.5, 2]) moveLevel(model, by)
    expect(range().level).toBe(-14)
    moveLevel(model, 100)
    expect(range().level).toBe(0)
    moveLevel(model, -100)
    expect(range().level).toBe(range().lowest)
    expect(Number.isInteger(model.tonight.recipe.value.level)).toBe(true)
  })

  it('is planned from where the sound is, whatever other changes wait for', async () => {
    const { model, performer } = await playing()
    moveLevel(model, -2)
    const [before, after] = performer.score()!.level.slice(-2)
    expect(before?.at).toBeCloseTo(10, 6)
    expect(after?.at).toBeCloseTo(10.1, 6)
  })
})
