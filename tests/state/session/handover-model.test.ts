import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import type { PlayingNow } from '../../../src/core/session/window-handover.ts'
import { playingPosition } from '../../../src/core/session/window-handover.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { isOpen } from '../../../src/core/session/session.ts'
import { createHandoverModel } from '../../../src/state/session/handover-model.ts'
import { createNoticesModel } from '../../../src/state/base/notices-model.ts'
import { createPlayerModel } from '../../../src/state/session/player-model.ts'
import { EVENING } from '../../fakes/fake-clock.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'

const RECIPE = { ...DEFAULT_RECIPE, minutes: 45 }
const { end: _end, ...ROW } = sessionRow({
  id: 'there',
  recipe: RECIPE,
  planned: 2700,
  heard: 600,
  seenAt: EVENING,
  sounding: true
})
const THERE: PlayingNow = { row: ROW, score: compileRecipe(RECIPE) }

async function turn(): Promise<void> {
  for (let count = 0; count < 30; count++) await Promise.resolve()
}

async function setUp() {
  const ports = createTestPorts({ performer: { latency: 0.02 } })
  const notices = createNoticesModel()
  const player = createPlayerModel(ports, notices)
  const model = createHandoverModel(ports, player)
  await turn()
  return { ...ports, player, model, notices }
}

/** Another window plays, and has for ten seconds since it told so. */
async function elsewhere() {
  const world = await setUp()
  world.lock.playElsewhere()
  world.handover.playElsewhere(THERE)
  world.clock.advance((EVENING + 10_000 - world.clock.now()) / 1000)
  return world
}

describe('a session whose player is taken away by force', () => {
  it('stops, and leaves the sound to whoever took it', async () => {
    const { player, lock, performer, storage } = await setUp()
    player.start(RECIPE)
    await turn()
    lock.steal()
    await turn()
    expect(performer.calls.at(-1)?.type).toBe('stop')
    expect(player.session.value.status).toBe('ended')
    expect(player.unfinished.value).toBeUndefined()
    expect(player.playingElsewhere.value).toBe(true)
    expect((await storage.sessions.all())[0]?.end).toBe('stopped')
  })
})

describe('a session in another window', () => {
  it('is known by what that window tells, and is not known once it is over', async () => {
    const { model, handover } = await elsewhere()
    expect(model.elsewhere.value).toEqual(THERE)
    handover.playElsewhere(undefined)
    expect(model.elsewhere.value).toBeUndefined()
  })

  it('goes on here in the tap itself: the same score, where it is by now, in the same row', async () => {
    const { model, player, performer, handover, lock, storage } = await elsewhere()
    lock.yieldElsewhere()
    model.playHere()

    expect(performer.calls.at(-1)).toMatchObject({
      type: 'start',
      score: THERE.score,
      position: 610
    })
    expect(handover.claims).toEqual(['there'])
    await turn()
    expect(lock.held()).toBe(true)
    expect(isOpen(player.session.value)).toBe(true)
    expect(storage.puts().at(-1)).toMatchObject({ id: 'there', startedAt: ROW.startedAt })
    expect(storage.puts().at(-1)?.end).toBeUndefined()
  })

  it('falls silent here again where the other window does not let go', async () => {
    const { model, player, performer, notices } = await elsewhere()
    model.playHere()
    await turn()

    expect(performer.calls.at(-1)).toMatchObject({ type: 'stop' })
    expect(isOpen(player.session.value)).toBe(false)
    expect(notices.notices.value).toEqual([{ kind: 'played-elsewhere' }])
  })

  it('is not taken over before it is known, nor when nothing plays any more', async () => {
    const { model, performer, lock } = await elsewhere()
    lock.stopElsewhere()
    model.playHere()
    expect(performer.calls.some(call => call.type === 'start')).toBe(false)
  })

  it('is where it was announced to be, while it stands still', () => {
    const still = { ...THERE, row: { ...ROW, sounding: false } }
    expect(playingPosition(still, EVENING + 60_000)).toBe(600)
    expect(playingPosition(THERE, EVENING + 60_000)).toBe(660)
    expect(playingPosition(THERE, EVENING - 60_000)).toBe(600)
    expect(playingPosition(THERE, EVENING + 86_400_000)).toBe(2700)
  })
})

describe('a session here', () => {
  it('is announced to the other windows, as it is when they ask', async () => {
    const { player, handover, clock } = await setUp()
    expect(handover.announced()).toBeUndefined()
    player.start(RECIPE)
    clock.advance(100)
    expect(handover.announced()).toMatchObject({ row: { recipe: RECIPE, sounding: true } })
    expect(handover.announced()?.row.heard).toBeCloseTo(99.98, 5)
    player.stop()
    expect(handover.announced()).toBeUndefined()
  })

  it('is handed over: it stops, its row is closed, and nothing of it is offered here', async () => {
    const { player, handover, performer, clock, lock, storage } = await setUp()
    player.start(RECIPE)
    await turn()
    clock.advance(100)
    const { id } = handover.announced()!.row
    handover.claimHere('another one')
    expect(isOpen(player.session.value)).toBe(true)
    handover.claimHere(id)

    expect(performer.calls.at(-1)).toMatchObject({ type: 'stop' })
    expect(lock.held()).toBe(false)
    expect(storage.puts().at(-1)).toMatchObject({ id, end: 'stopped' })
    expect(player.unfinished.value).toBeUndefined()
  })

  it('that is a trial is nobody’s to take over', async () => {
    const { player, handover, clock } = await setUp()
    player.startTrial(RECIPE)
    clock.advance(10)
    expect(handover.announced()).toBeUndefined()
  })
})

it('leaves nothing behind', async () => {
  const { model, handover, player } = await setUp()
  model.dispose()
  handover.playElsewhere(THERE)
  expect(model.elsewhere.value).toBeUndefined()
  player.dispose()
})
