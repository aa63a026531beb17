import { computed, signal } from '@preact/signals-core'
import { describe, expect, it } from 'vitest'
import type { Recipe } from '../../../src/core/recipe/recipe.ts'
import { MESSAGES as GERMAN } from '../../../src/content/de/messages.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { drawSelfTest } from '../../../src/core/programme/self-test.ts'
import { prepareCurve } from '../../../src/core/score/curve.ts'
import { createLockScreenModel } from '../../../src/state/session/lock-screen-model.ts'
import { createNoticesModel } from '../../../src/state/base/notices-model.ts'
import { createPlayerModel } from '../../../src/state/session/player-model.ts'
import { fetchWords } from '../../../src/state/base/words.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import { createFakeLockScreen } from '../../fakes/fake-lock-screen.ts'
import type { TestPortsOptions } from '../../fakes/test-ports.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'

/** After these sessions nothing stands ready. */
const NOTHING_READY = {
  ready: signal(undefined),
  start: () => undefined,
  dismiss: () => undefined
}

async function setUp(options: TestPortsOptions = {}) {
  const ports = createTestPorts({ performer: { latency: 0 }, ...options })
  const player = createPlayerModel(ports, createNoticesModel())
  const lockScreen = createFakeLockScreen()
  await fetchWords()
  const model = createLockScreenModel(lockScreen, ports, player, NOTHING_READY)
  return { ...ports, player, lockScreen, model }
}

async function playing(change: Partial<Recipe> = {}, options: TestPortsOptions = {}) {
  const all = await setUp(options)
  all.player.start({ ...DEFAULT_RECIPE, ...change })
  all.clock.advance(0)
  return all
}

describe('the card on the lock screen', () => {
  it('says what plays, how long it still does, and never while driving', async () => {
    const { lockScreen, clock, player } = await playing()
    expect(lockScreen.card()).toMatchObject({
      title: 'Binaural, 8 → 3 Hz · 30 min left',
      artist: 'Neap',
      album: 'Never while driving',
      paused: false,
      position: 0,
      score: player.score.value
    })
    clock.advance(435)
    expect(lockScreen.card()).toMatchObject({ title: 'Binaural, 8 → 3 Hz · 23 min left' })
    clock.advance(1125)
    expect(lockScreen.card()).toMatchObject({ title: 'Binaural, 8 → 3 Hz · silent in 4 min' })
  })

  it.each([
    [{ mode: 'plain' }, 'Plain · 30 min left'],
    [{ mode: 'monaural', from: 4, to: 4 }, 'Monaural, 4 Hz · 30 min left'],
    [{ minutes: 0.5, fadeOut: 5, ramp: 0 }, 'Binaural, 8 → 3 Hz · under a minute left'],
    [{ minutes: 480 }, 'Binaural, 8 → 3 Hz · 8 h left']
  ] as const)('names %o', async (change, title) => {
    const { lockScreen } = await playing(change)
    expect(lockScreen.card()?.title).toBe(title)
  })

  it('is there from Start to the end, and not before or after', async () => {
    const { lockScreen, player, clock } = await setUp()
    expect(lockScreen.card()).toBeUndefined()
    player.start(DEFAULT_RECIPE)
    expect(lockScreen.card()).toBeDefined()
    clock.advance(0)
    clock.advance(1800)
    expect(lockScreen.card()).toBeUndefined()
  })

  it('goes with a sound that fails', async () => {
    const { lockScreen, performer } = await playing()
    performer.fail('no device')
    expect(lockScreen.card()).toBeUndefined()
  })

  it('comes late and is right, when its code came after Start', async () => {
    const ports = createTestPorts({ performer: { latency: 0 } })
    const player = createPlayerModel(ports, createNoticesModel())
    player.start(DEFAULT_RECIPE)
    ports.clock.advance(0)
    ports.clock.advance(600)
    const lockScreen = createFakeLockScreen()
    await fetchWords()
    createLockScreenModel(lockScreen, ports, player, NOTHING_READY)
    expect(lockScreen.card()).toMatchObject({
      position: 600,
      title: expect.stringContaining('20 min left')
    })
  })

  it('promises nothing in a night of silence', async () => {
    const ports = createTestPorts()
    const player = createPlayerModel(ports, createNoticesModel())
    player.start(DEFAULT_RECIPE)
    const heard = createFakeLockScreen()
    const silent = createFakeLockScreen()
    await fetchWords()
    createLockScreenModel(heard, ports, player, NOTHING_READY)
    const score = computed(() => player.score.value && { ...player.score.value, voices: [] })
    createLockScreenModel(silent, ports, { ...player, score }, NOTHING_READY)
    expect(heard.card()).toBeDefined()
    expect(silent.card()).toBeUndefined()
  })

  it('is renewed by no timer of its own: a hidden page wakes twice a minute at most', async () => {
    const clock = createFakeClock()
    let wakes = 0
    const every = (seconds: number, call: () => void) =>
      clock.every(seconds, () => {
        wakes++
        call()
      })
    const { visibility, lockScreen } = await playing({}, { clock: { ...clock, every } })
    visibility.hide()
    clock.advance(600)
    expect(wakes).toBe(20)
    expect(lockScreen.card()?.title).toBe('Binaural, 8 → 3 Hz · 20 min left')
    expect(lockScreen.titles()).toBeLessThanOrEqual(11)
  })

  it('is shown again when the page is seen again', async () => {
    const { visibility, lockScreen, clock } = await playing()
    visibility.hide()
    clock.advance(40)
    visibility.show()
    expect(lockScreen.card()?.position).toBe(40)
  })

  it('leaves nothing behind when it is disposed of', async () => {
    const { lockScreen, model, clock } = await playing()
    model.dispose()
    clock.advance(600)
    expect(lockScreen.card()).toBeUndefined()
    expect(lockScreen.listeners()).toBe(0)
  })
})

describe('a press on the lock screen or a headset', () => {
  it('pauses and plays, and the card follows', async () => {
    const { lockScreen, player, clock } = await playing()
    clock.advance(60)
    lockScreen.press('pause')
    expect(player.session.value).toEqual({ status: 'paused', by: 'listener' })
    expect(lockScreen.card()).toMatchObject({ paused: true, position: 60 })
    clock.advance(300)
    lockScreen.press('play')
    clock.advance(0)
    expect(player.session.value.status).toBe('playing')
    expect(lockScreen.card()).toMatchObject({ paused: false, position: 60 })
  })

  it('resumes what the system has paused', async () => {
    const { lockScreen, player, performer, clock } = await playing()
    clock.advance(60)
    performer.interrupt()
    expect(lockScreen.card()).toMatchObject({ paused: true, position: 60 })
    lockScreen.press('play')
    clock.advance(0)
    expect(player.session.value.status).toBe('playing')
  })

  it('stops the session, which can then be continued', async () => {
    const { lockScreen, player, clock } = await playing()
    clock.advance(60)
    lockScreen.press('stop')
    expect(player.session.value).toEqual({ status: 'ended', how: 'stopped' })
    expect(player.unfinished.value?.left).toBe(1740)
    expect(lockScreen.card()).toBeUndefined()
  })

  it('says which night of the programme it is', async () => {
    const { lockScreen, player } = await playing()
    player.stop()
    player.start({ ...DEFAULT_RECIPE, from: 9, to: 4.5 }, { night: 6 })
    expect(lockScreen.card()?.title).toBe('Binaural, 9 → 4.5 Hz, night 6 · 30 min left')
    expect(GERMAN.lockScreen.ofNight('Binaural', 6)).toBe('Binaural, Nacht 6')
  })

  it('says and draws the same of a sealed night on either side', async () => {
    const cards = []
    for (const seal of drawSelfTest(1).seals.slice(0, 2)) {
      const { lockScreen, player } = await playing()
      player.stop()
      player.start(DEFAULT_RECIPE, { night: 9, seal })
      expect(lockScreen.card()?.title).toBe('Self-test, night 9 · 30 min left')
      cards.push(lockScreen.card())
    }
    expect(cards[0]).toEqual(cards[1])
  })

  it('is not there in a night of silence', async () => {
    const { lockScreen, player, clock } = await playing()
    player.stop()
    player.start(DEFAULT_RECIPE, { night: 21, silent: true })
    clock.advance(60)
    expect(player.session.value.status).toBe('playing')
    expect(lockScreen.card()).toBeUndefined()
  })

  it('moves the timer, not the sound, by 15 minutes either way', async () => {
    const { lockScreen, player, performer, clock } = await playing()
    clock.advance(60)
    lockScreen.press('longer')
    expect(player.score.value?.duration).toBe(2700)
    expect(lockScreen.card()).toMatchObject({
      title: expect.stringContaining('44 min left'),
      position: 60
    })
    lockScreen.press('shorter')
    expect(player.score.value?.duration).toBe(1800)
    expect(performer.position()).toBe(60)
  })

  it('moves nothing when the bar is dragged, and the bar goes back', async () => {
    const { lockScreen, player, performer, clock } = await playing()
    clock.advance(17)
    expect(lockScreen.card()?.position).toBe(0)
    lockScreen.press('scrubbed')
    expect(performer.position()).toBe(17)
    expect(lockScreen.card()?.position).toBe(17)
    expect(player.score.value?.duration).toBe(1800)
  })

  it.each(['pause', 'play'] as const)(
    'brings the sound back during the fade-out and adds 15 minutes: %s',
    async key => {
      const { lockScreen, player, performer, clock, visibility } = await playing()
      // The page is hidden: nobody has told it yet that the sound fades.
      visibility.hide()
      clock.advance(1700)
      lockScreen.press(key)
      expect(player.session.value.status).toBe('playing')
      expect(player.score.value).toMatchObject({ duration: 2700, fadeOutAt: 2400 })
      expect(lockScreen.card()).toMatchObject({
        paused: false,
        title: expect.stringContaining('17 min left')
      })
      expect(prepareCurve(performer.score()!.envelope).value(1702)).toBeCloseTo(1, 9)
    }
  )

  it('pauses when it is the second within 5 s, and not later', async () => {
    const { lockScreen, player, clock } = await playing()
    clock.advance(1700)
    lockScreen.press('pause')
    clock.advance(4.5)
    lockScreen.press('pause')
    expect(player.session.value).toEqual({ status: 'paused', by: 'listener' })
    expect(player.score.value?.duration).toBe(2700)
    lockScreen.press('play')
    clock.advance(0)
    clock.advance(800)
    expect(player.session.value.status).toBe('fading')
    lockScreen.press('pause')
    clock.advance(5.5)
    lockScreen.press('play')
    expect(player.session.value.status).toBe('playing')
    expect(player.score.value?.duration).toBe(3600)
  })

  it('keeps a whole-session fade from sinking further, from the level of its beginning', async () => {
    const { lockScreen, player, performer, clock } = await playing({ fadeIn: 0, fadeOut: 1800 })
    clock.advance(900)
    lockScreen.press('pause')
    expect(player.score.value?.duration).toBe(2700)
    expect(prepareCurve(performer.score()!.envelope).value(902)).toBeCloseTo(1, 9)
  })
})
