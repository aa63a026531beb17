import { describe, expect, it } from 'vitest'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { armOf, drawSelfTest } from '../../../src/core/programme/self-test.ts'
import { createNoticesModel } from '../../../src/state/base/notices-model.ts'
import { createPlayerModel } from '../../../src/state/session/player-model.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'
import { createFakeClock, EVENING } from '../../fakes/fake-clock.ts'
import type { TestPortsOptions } from '../../fakes/test-ports.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'

const { seals } = drawSelfTest(1)
const PLAIN = seals.find(seal => armOf(seal) === 'plain')!
const BEAT = seals.find(seal => armOf(seal) === 'beat')!

async function setUp(options: TestPortsOptions = {}) {
  const ports = createTestPorts({ performer: { latency: 0 }, ...options })
  const player = createPlayerModel(ports, createNoticesModel())
  const rows = async () => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve()
    return ports.storage.sessions.all()
  }
  await rows()
  return { ...ports, player, rows }
}

describe('a session of the programme', () => {
  it('says which night it is, from Start to its end, and once it is continued', async () => {
    const { player, clock, rows } = await setUp()
    player.start(DEFAULT_RECIPE, { night: 6 })
    clock.advance(700)
    expect(player.mark.value).toEqual({ night: 6 })
    player.stop()
    expect(await rows()).toMatchObject([{ night: 6, end: 'stopped', heard: 700 }])
    player.goOn()
    clock.advance(100)
    expect(player.mark.value?.night).toBe(6)
    player.stop()
    expect(await rows()).toMatchObject([{ night: 6, heard: 800 }])
  })

  it('is one no more in the next session', async () => {
    const { player, clock, rows } = await setUp()
    player.start(DEFAULT_RECIPE, { night: 6 })
    clock.advance(60)
    player.stop()
    clock.advance(60)
    player.start(DEFAULT_RECIPE)
    expect(player.mark.value).toBeUndefined()
    expect((await rows())[0]).not.toHaveProperty('night')
  })
})

describe('a sealed session', () => {
  it.each([
    [PLAIN, 'plain'],
    [BEAT, 'binaural']
  ])('of seal %s sounds %s and shows the beat, as long and as loud', async (seal, mode) => {
    const { player, performer, rows } = await setUp()
    player.start(DEFAULT_RECIPE, { night: 9, seal })
    expect(performer.score()?.voices[0]).toMatchObject({ mode })
    expect(player.score.value?.voices[0]).toMatchObject({ mode: 'binaural' })
    expect(performer.score()?.duration).toBe(player.score.value?.duration)
    expect(await rows()).toMatchObject([{ night: 9, seal, recipe: { mode: 'binaural' } }])
    expect((await rows())[0]).not.toHaveProperty('arm')
  })

  it('stays on its side when it is lengthened, continued, and gone on with after a cut', async () => {
    const { player, clock, performer } = await setUp()
    player.start(DEFAULT_RECIPE, { night: 9, seal: PLAIN })
    clock.advance(60)
    player.addMinutes(15)
    expect(performer.score()?.voices[0]).toMatchObject({ mode: 'plain' })
    player.stop()
    player.goOn()
    expect(performer.score()?.voices[0]).toMatchObject({ mode: 'plain' })

    const { end: _, ...cut } = sessionRow({ night: 9, seal: PLAIN, heard: 700 })
    const later = await setUp({
      storage: { rows: [{ ...cut, seenAt: EVENING }] },
      clock: createFakeClock(EVENING + 60_000)
    })
    later.player.goOn()
    expect(later.performer.score()?.voices[0]).toMatchObject({ mode: 'plain' })
  })

  it('is sealed no more once another sound is used in it', async () => {
    const { player, clock, performer, rows } = await setUp()
    player.start(DEFAULT_RECIPE, { night: 9, seal: PLAIN })
    clock.advance(60)
    player.use({ ...DEFAULT_RECIPE, carrier: 200 })
    expect(performer.score()?.voices[0]).toMatchObject({ mode: 'binaural' })
    expect(player.mark.value).toEqual({ night: 9 })
    const [row] = await rows()
    expect(row).toMatchObject({ night: 9 })
    expect(row).not.toHaveProperty('seal')
  })
})

describe('a session of silence', () => {
  it('has no voices, runs its time and is written as silent', async () => {
    const { player, clock, performer, rows } = await setUp()
    player.start({ ...DEFAULT_RECIPE, minutes: 20, after: 'bed' }, { night: 21, silent: true })
    expect(performer.score()?.voices).toEqual([])
    clock.advance(1199)
    expect(player.session.value.status).toBe('playing')
    clock.advance(2)
    expect(player.session.value).toEqual({ status: 'ended', how: 'finished' })
    expect(await rows()).toMatchObject([{ night: 21, silent: true, heard: 1200, end: 'finished' }])
  })

  it('is continued in silence', async () => {
    const { player, clock, performer } = await setUp()
    player.start({ ...DEFAULT_RECIPE, minutes: 20 }, { night: 21, silent: true })
    clock.advance(300)
    player.stop()
    player.goOn()
    expect(performer.score()?.voices).toEqual([])
    clock.advance(900)
    expect(player.session.value.status).toBe('ended')
  })
})
