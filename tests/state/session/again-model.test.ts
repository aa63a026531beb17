import { signal } from '@preact/signals-core'
import { describe, expect, it } from 'vitest'
import type { Route } from '../../../src/core/base/route.ts'
import type { Settings } from '../../../src/core/base/settings.ts'
import { DEFAULT_SETTINGS } from '../../../src/core/base/settings.ts'
import type { Recipe } from '../../../src/core/recipe/recipe.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { currentLevel } from '../../../src/core/score/score.ts'
import type { ProgrammeMark } from '../../../src/core/session/night-mark.ts'
import { createNoticesModel } from '../../../src/state/base/notices-model.ts'
import { fetchWords } from '../../../src/state/base/words.ts'
import { createAgainModel } from '../../../src/state/session/again-model.ts'
import { createLockScreenModel } from '../../../src/state/session/lock-screen-model.ts'
import { createPlayerModel } from '../../../src/state/session/player-model.ts'
import { createFakeLockScreen } from '../../fakes/fake-lock-screen.ts'
import { checkIn } from '../../fakes/rows/check-ins.ts'
import type { TestPorts } from '../../fakes/test-ports.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'

const NIGHT = '2026-03-14'

async function settled({ storage }: TestPorts) {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
  return storage.sessions.all()
}

async function setUp(choices: Partial<Settings> = {}) {
  await fetchWords()
  const ports = createTestPorts({ performer: { latency: 0 } })
  const player = createPlayerModel(ports, createNoticesModel())
  const settings = signal<Settings>({ ...DEFAULT_SETTINGS, ...choices })
  const route = signal<Route>({ screen: 'tonight', query: '' })
  const around = { route, settings: { settings, set: () => undefined, dispose: () => undefined } }
  const again = createAgainModel(ports, player, around)
  const lockScreen = createFakeLockScreen()
  createLockScreenModel(lockScreen, ports, player, again)
  return { ...ports, ports, player, settings, route, again, lockScreen }
}

/** A session that was played to its end, with the page hidden. */
async function ended(
  recipe: Partial<Recipe> = {},
  mark?: ProgrammeMark,
  choices: Partial<Settings> = {}
) {
  const all = await setUp(choices)
  all.player.start({ ...DEFAULT_RECIPE, ...recipe }, mark)
  all.clock.advance(0)
  all.visibility.hide()
  all.clock.advance(1800)
  expect(all.player.session.value).toEqual({ status: 'ended', how: 'finished' })
  return all
}

const starts = ({ performer }: TestPorts): number =>
  performer.calls.filter(({ type }) => type === 'start').length

describe('after a session', () => {
  it.each(['play', 'pause'] as const)(
    'waits 40 minutes, and begins at a press of %s: softer, shorter, in the same night',
    async key => {
      const { ports, clock, lockScreen, performer, player } = await ended()
      expect(lockScreen.card()).toMatchObject({
        title: 'Awake again? 15 softer minutes',
        paused: true,
        position: 0
      })
      clock.advance(2400)
      const before = currentLevel(player.score.value!)
      lockScreen.press(key)
      const score = performer.score()
      expect(score?.duration).toBe(900)
      expect(score && currentLevel(score)).toBeCloseTo(before - 6, 9)
      clock.advance(0)
      expect(player.session.value.status).toBe('playing')
      expect(lockScreen.card()?.title).toBe('Binaural, 3 Hz · 15 min left')
      clock.advance(900)
      const [row] = await settled(ports)
      expect(row).toMatchObject({
        again: NIGHT,
        planned: 900,
        heard: 900,
        end: 'finished',
        recipe: { minutes: 15, from: 3, to: 3 }
      })
    }
  )

  it('never begins without a press, in ten hours of interruptions', async () => {
    const { ports, clock, visibility, lock, storage, player, again } = await ended()
    for (let minute = 0; minute < 600; minute++) {
      if (minute % 7 === 0) visibility.show()
      if (minute % 7 === 3) visibility.hide()
      if (minute % 60 === 10) lock.playElsewhere()
      if (minute % 60 === 12) lock.stopElsewhere()
      if (minute % 90 === 0) clock.freeze(60)
      else clock.advance(60)
      storage.changeElsewhere('everything')
      await settled(ports)
    }
    expect(starts(ports)).toBe(1)
    expect(player.open.value).toBe(false)
    expect(again.ready.value).toBeUndefined()
  })

  it('wakes a hidden page for nothing but the end of the night', async () => {
    const { clock } = await ended()
    expect(clock.pending()).toBe(1)
  })

  it('is ready again after it has played, as soft as before', async () => {
    const { clock, again, performer } = await ended()
    again.start()
    const first = performer.score()
    clock.advance(0)
    clock.advance(900)
    again.start()
    expect(performer.score()).toBe(first)
  })

  it('is ready again after it was stopped', async () => {
    const { clock, again, player } = await ended()
    again.start()
    clock.advance(60)
    player.stop()
    expect(again.ready.value).toMatchObject({ minutes: 15 })
  })

  it('offers nothing after a session that was stopped, or failed', async () => {
    const { player, clock, again, performer } = await setUp()
    player.start(DEFAULT_RECIPE)
    clock.advance(600)
    player.stop()
    expect(again.ready.value).toBeUndefined()
    player.start(DEFAULT_RECIPE)
    clock.advance(600)
    performer.fail('no device')
    expect(again.ready.value).toBeUndefined()
  })

  it('offers nothing after a night of silence, or a trial', async () => {
    const { again } = await ended({}, { night: 6, silent: true })
    expect(again.ready.value).toBeUndefined()
    const trial = await setUp()
    trial.player.startTrial(DEFAULT_RECIPE)
    trial.clock.advance(0)
    trial.clock.advance(1800)
    expect(trial.again.ready.value).toBeUndefined()
  })

  it('stays sealed, and is no night of the programme', async () => {
    const { ports, again, performer } = await ended({}, { night: 9, seal: '0000000000' })
    again.start()
    expect(performer.score()?.voices[0]).toMatchObject({ mode: 'plain' })
    const row = (await settled(ports))[0]
    expect(row).toMatchObject({ seal: '0000000000', again: NIGHT })
    expect(row?.night).toBeUndefined()
  })

  it('is withdrawn by the check-in for that night, and by no other', async () => {
    const { ports, storage, route, again } = await ended()
    await storage.checkIns.put(checkIn({ night: '2026-03-13' }))
    route.value = { screen: 'journal' }
    await settled(ports)
    expect(again.ready.value).toBeDefined()
    await storage.checkIns.put(checkIn({ night: NIGHT }))
    route.value = { screen: 'tonight', query: '' }
    await settled(ports)
    expect(again.ready.value).toBeUndefined()
  })

  it('is withdrawn by a check-in in another window', async () => {
    const { ports, storage, again } = await ended()
    await storage.checkIns.put(checkIn({ night: NIGHT }))
    storage.changeElsewhere('check-ins')
    await settled(ports)
    expect(again.ready.value).toBeUndefined()
  })

  it('is over after ten hours, however long the page slept', async () => {
    const { ports, clock, again } = await ended()
    clock.freeze(35_990)
    expect(again.ready.value).toBeDefined()
    clock.advance(20)
    again.start()
    expect(again.ready.value).toBeUndefined()
    expect(starts(ports)).toBe(1)
  })

  it('is withdrawn by Stop on the lock screen', async () => {
    const { again, lockScreen, performer } = await ended()
    lockScreen.press('stop')
    expect(again.ready.value).toBeUndefined()
    expect(lockScreen.card()).toBeUndefined()
    expect(performer.standing().score).toBeUndefined()
  })

  it('is off where the listener has switched it off', async () => {
    const { again, lockScreen, settings, performer } = await ended({}, undefined, { again: false })
    expect(again.ready.value).toBeUndefined()
    expect(lockScreen.card()).toBeUndefined()
    settings.value = { ...settings.value, again: true }
    expect(again.ready.value).toBeDefined()
    expect(performer.standing().score).toBe(again.ready.value?.score)
  })

  it('tells the performer before the end what stands ready, and whether a tail does', async () => {
    const { player, clock, performer } = await setUp({ readyAllNight: true })
    expect(performer.standing()).toEqual({ score: undefined, tail: true })
    player.start(DEFAULT_RECIPE)
    clock.advance(1)
    expect(performer.standing().score?.duration).toBe(900)
    player.addMinutes(15)
    expect(performer.standing().score?.duration).toBe(1380)
  })
})
