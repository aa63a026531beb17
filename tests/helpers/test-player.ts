import type { Recipe } from '../../src/core/recipe/recipe.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe/recipe.ts'
import type { SessionRow } from '../../src/core/session/session-row.ts'
import { createNoticesModel } from '../../src/state/base/notices-model.ts'
import type { PlayerModel } from '../../src/state/session/player-model.ts'
import { createPlayerModel } from '../../src/state/session/player-model.ts'
import type { TestPorts, TestPortsOptions } from '../fakes/test-ports.ts'
import { createTestPorts } from '../fakes/test-ports.ts'

export const RECIPE: Recipe = DEFAULT_RECIPE

/** A player with fakes, settled after its start. */
export async function setUp(options: TestPortsOptions = {}) {
  const ports = createTestPorts({ performer: { latency: 0 }, ...options })
  const notices = createNoticesModel()
  const player = createPlayerModel(ports, notices)
  await settled(ports)
  return { ports, notices, player, ...ports }
}

/** Lets every promise that is ready run its course. @returns the journal's rows then */
export async function settled(ports: TestPorts): Promise<readonly SessionRow[]> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
  return ports.storage.sessions.all()
}

/** The same, with {@link RECIPE} playing. */
export async function playing(options: TestPortsOptions = {}) {
  const all = await setUp(options)
  all.player.start(RECIPE)
  all.clock.advance(0)
  await settled(all.ports)
  return all
}

export const status = (player: PlayerModel): string => player.session.value.status
