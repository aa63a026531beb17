import { beforeAll, describe, expect, it } from 'vitest'
import { fetchWords } from '../../../src/state/base/words.ts'
import { HEARD_FOR, PRESS_WITHIN } from '../../../src/state/checks/awaited-press.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { setUpPhoneCheck } from '../../fakes/phone-check.ts'

beforeAll(() => fetchWords())

describe('play after the end of the check', () => {
  /** The sound has ended. */
  function ended(inTail?: boolean) {
    const all = setUpPhoneCheck()
    all.check.start(inTail)
    all.clock.advance(120.02)
    expect(all.check.running.value).toBe(false)
    expect(all.check.awaiting.value).toBe(true)
    return all
  }

  it.each([false, true])('notes how soon the press and its sound came (in a tail: %s)', inTail => {
    const { check, clock, visibility, lockScreen, performer, player } = ended(inTail)
    expect(check.result.value?.press).toBeUndefined()
    expect(performer.standing()).toMatchObject({ score: { duration: 600 }, tail: inTail })
    expect(lockScreen.card()).toMatchObject({ title: 'Awake again? 10 softer minutes' })
    visibility.hide()
    clock.advance(180)
    lockScreen.press('play')
    clock.advance(0.02)
    expect(player.session.value.status).toBe('playing')
    clock.advance(HEARD_FOR)
    expect(player.open.value).toBe(false)
    expect(check.awaiting.value).toBe(false)
    expect(check.result.value?.press).toEqual({ inTail, waited: 180, took: 0.02 })
    expect(performer.standing()).toEqual({ score: undefined, tail: false })
    expect(lockScreen.card()).toBeUndefined()
  })

  it('has its result before any press, and another check needs none', () => {
    const { check, clock } = ended()
    expect(check.result.value).toBeDefined()
    check.start()
    expect(check.awaiting.value).toBe(false)
    clock.advance(10)
    check.stop()
    expect(check.awaiting.value).toBe(false)
    expect(check.result.value?.press).toBeUndefined()
  })

  it('notes that no press arrived, as the listener says or after a while', () => {
    for (const wait of ['giveUp', 'forever'] as const) {
      const { check, clock, performer } = ended(true)
      if (wait === 'giveUp') check.giveUp()
      else clock.advance(PRESS_WITHIN)
      expect(check.awaiting.value).toBe(false)
      expect(check.result.value?.press).toEqual({ inTail: true })
      expect(performer.standing()).toEqual({ score: undefined, tail: false })
    }
  })

  it('notes a press that brought no sound', () => {
    const { check, clock, lockScreen, performer } = ended()
    clock.advance(60)
    lockScreen.press('pause')
    performer.fail('no device')
    expect(check.result.value?.press).toEqual({ inTail: false, waited: 60 })
  })

  it('keeps what was noted where the second sound is paused at once', () => {
    const { check, clock, lockScreen, player } = ended()
    lockScreen.press('play')
    clock.advance(1)
    player.pause()
    expect(player.open.value).toBe(false)
    expect(check.result.value?.press).toEqual({ inTail: false, waited: 0, took: 0.02 })
  })

  it('leaves a session of the listener’s own alone', () => {
    const { check, clock, player } = ended(true)
    player.start(DEFAULT_RECIPE)
    clock.advance(60)
    expect(player.session.value.status).toBe('playing')
    expect(check.awaiting.value).toBe(false)
    expect(check.result.value?.press).toBeUndefined()
  })

  it('leaves no timer behind, and nothing in the journal', async () => {
    const { check, clock, lockScreen, storage, idle } = ended()
    lockScreen.press('play')
    clock.advance(60)
    expect(check.awaiting.value).toBe(false)
    expect(clock.pending()).toBe(idle)
    expect(await storage.sessions.all()).toEqual([])
  })

  it('takes a sound that halts in a pause just before its end for one that ran through', () => {
    const { check, clock, visibility, player, performer } = setUpPhoneCheck('stream')
    check.start()
    clock.advance(8)
    visibility.hide()
    clock.advance(60)
    visibility.show()
    clock.advance(49.02)
    performer.change({ ...player.score.value!, duration: performer.position() + 0.001 })
    clock.advance(1)
    expect(player.open.value).toBe(false)
    expect(check.result.value?.judgement.verdict).toBe('ran through')
  })
})
