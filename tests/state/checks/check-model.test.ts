import { beforeAll, describe, expect, it } from 'vitest'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import type { RangeServed } from '../../../src/core/stream/served-ranges.ts'
import { CHECK_RECIPE } from '../../../src/core/checks/phone-check.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { atFullLevel } from '../../../src/core/score/gain-ratio.ts'
import { encodeScore } from '../../../src/core/score/codec/score-code.ts'
import { LATE_REPORTS } from '../../../src/state/checks/phone-check-log.ts'
import { fetchWords } from '../../../src/state/base/words.ts'
import { setUpPhoneCheck } from '../../fakes/phone-check.ts'

const SERVED: RangeServed = { name: '', firstByte: 0, lastByte: 99, at: 0, took: 5 }

beforeAll(() => fetchWords())

describe('the phone check', () => {
  it('finds that the sound ran through a locked minute to its end', () => {
    const { check, clock, visibility } = setUpPhoneCheck()
    check.start()
    clock.advance(8)
    visibility.hide()
    clock.advance(60)
    visibility.show()
    clock.advance(60)
    expect(check.running.value).toBe(false)
    expect(check.result.value).toMatchObject({
      performer: 'live',
      judgement: { verdict: 'ran through', hiddenLongest: 60 }
    })
  })

  it('checks the other performer next, for this once, and keeps both results', () => {
    const { check, clock, selection, player } = setUpPhoneCheck('stream')
    selection.select({ stream: 'works' })
    expect(check.next.value).toBe('stream')
    check.startNext()
    expect(selection.preferred()).toBeUndefined()
    clock.advance(125)
    check.giveUp()
    expect(check.next.value).toBe('live')

    check.startNext()
    expect(selection.preferred()).toBe('live')
    selection.select({ kind: 'live' })
    clock.advance(125)
    expect(player.open.value).toBe(false)
    expect(check.awaiting.value).toBe(false)
    expect(selection.preferred()).toBe('auto')
    expect(check.results.value.map(({ performer }) => performer)).toEqual(['stream', 'live'])
    expect(check.next.value).toBeUndefined()
  })

  it('has nothing more to check where only live can play', () => {
    const { check, clock } = setUpPhoneCheck()
    check.start()
    clock.advance(125)
    expect(check.next.value).toBeUndefined()
    check.startNext()
    expect(check.running.value).toBe(false)
  })

  it('sees the end of a page that stays hidden', () => {
    const { check, clock, visibility } = setUpPhoneCheck()
    check.start()
    clock.advance(8)
    visibility.hide()
    clock.advance(200)
    expect(check.result.value?.judgement.verdict).toBe('ran through')
  })

  it('does not keep a hidden page awake', () => {
    const { check, clock, visibility } = setUpPhoneCheck()
    check.start()
    clock.advance(1)
    const seen = clock.pending()
    visibility.hide()
    // Neither the player's nor the check's own look each second.
    expect(clock.pending()).toBe(seen - 2)
  })

  it('tells of a pause by the system, and ends when it is stopped', () => {
    const { check, clock, visibility, performer } = setUpPhoneCheck()
    check.start()
    clock.advance(8)
    visibility.hide()
    clock.advance(20)
    performer.interrupt()
    clock.advance(20)
    visibility.show()
    check.stop()
    expect(check.result.value?.judgement).toMatchObject({ verdict: 'interrupted' })
    expect(check.result.value?.judgement.interruptions[0]).toBeCloseTo(27.98)
  })

  it('reports missing data, for how long, and how often it was fetched again', () => {
    const { check, clock, visibility, performer } = setUpPhoneCheck('stream')
    check.start()
    clock.advance(8.02)
    visibility.hide()
    clock.advance(20)
    performer.stall()
    clock.advance(3)
    performer.reload()
    clock.advance(1)
    performer.sound()
    clock.advance(20)
    performer.stall()
    clock.advance(0.5)
    performer.sound()
    visibility.show()
    clock.advance(100)
    expect(check.result.value?.judgement).toMatchObject({ verdict: 'stalled', interruptions: [] })
    const stalls = check.result.value?.judgement.stalls ?? []
    expect(stalls.map(({ reloads }) => reloads)).toEqual([1, 0])
    expect(stalls.map(({ from }) => from)).toEqual([28, 52])
    expect(stalls.map(({ to }) => to)).toEqual([32, 52.5])
  })

  it('does not take for the phone’s pause what was given up', () => {
    const { check, clock, performer } = setUpPhoneCheck('stream')
    check.start()
    clock.advance(8)
    performer.stall()
    clock.advance(9)
    performer.interrupt()
    check.stop()
    expect(check.result.value?.judgement).toMatchObject({ verdict: 'broke off', interruptions: [] })
  })

  it('ends a stall where the listener pauses or stops', () => {
    for (const verb of ['pause', 'stop'] as const) {
      const { check, clock, player, performer } = setUpPhoneCheck('stream')
      check.start()
      clock.advance(8.02)
      performer.stall()
      clock.advance(2)
      player[verb]()
      clock.advance(30)
      check.stop()
      expect(check.result.value?.judgement.verdict).toBe('stalled')
      expect(check.result.value?.judgement.stalls).toEqual([{ from: 8, to: 10, reloads: 0 }])
    }
  })

  it('notes what the worker made of its own sound, and of nothing else', () => {
    const { check, clock, servedRanges, player } = setUpPhoneCheck('stream')
    const own = encodeScore(compileRecipe(CHECK_RECIPE))
    const serve = (name: string, at: number): void => servedRanges.serve({ ...SERVED, name, at })
    expect(servedRanges.listeners()).toBe(0)
    check.start()
    serve(own, clock.now())
    // As it is served where the volume makes the level.
    serve(encodeScore(atFullLevel(compileRecipe(CHECK_RECIPE))), clock.now())
    serve('W0', clock.now())
    clock.advance(10)
    player.addMinutes(15)
    const longer = encodeScore(player.score.value ?? compileRecipe(DEFAULT_RECIPE))
    serve(longer, clock.now())
    check.stop()
    const pieces = check.result.value?.judgement.pieces ?? []
    expect(pieces.map(({ at }) => at)).toEqual([-0.02, -0.02, 9.98])
  })

  it('counts by its own time what a page that slept hears of after the end', () => {
    const { check, clock, servedRanges, visibility } = setUpPhoneCheck('stream')
    const name = encodeScore(compileRecipe(CHECK_RECIPE))
    check.start()
    clock.advance(8.02)
    visibility.hide()
    const asleep = clock.now()
    clock.freeze(115)
    expect(check.result.value?.judgement.pieces).toEqual([])
    servedRanges.serve({ ...SERVED, name, at: asleep + 30_000 })
    visibility.show()
    expect(check.result.value?.judgement.pieces).toMatchObject([{ at: 38, hidden: true }])
    clock.advance(LATE_REPORTS)
    expect(servedRanges.listeners()).toBe(0)
  })

  it('tells that no sound came', () => {
    const { check, performer } = setUpPhoneCheck()
    check.start()
    performer.fail('no device')
    expect(check.result.value?.judgement.verdict).toBe('no sound')
    expect(check.running.value).toBe(false)
  })

  it('leaves no timer behind, and nothing in the journal', async () => {
    const { check, clock, storage, servedRanges, performer, idle } = setUpPhoneCheck()
    const listening = performer.listeners()
    check.start()
    clock.advance(10)
    check.stop()
    clock.advance(LATE_REPORTS)
    expect(clock.pending()).toBe(idle)
    expect(servedRanges.listeners()).toBe(0)
    expect(performer.listeners()).toBe(listening)
    expect(await storage.sessions.all()).toEqual([])
  })

  it('can be made again', () => {
    const { check, clock } = setUpPhoneCheck()
    check.start()
    clock.advance(200)
    check.start()
    expect(check.result.value).toBeUndefined()
    clock.advance(10)
    check.stop()
    expect(check.result.value?.judgement.verdict).toBe('too short')
  })

  it('waits while a session plays', () => {
    const { check, player, clock, performer } = setUpPhoneCheck()
    player.start(DEFAULT_RECIPE)
    clock.advance(5)
    expect(check.canStart.value).toBe(false)
    check.start()
    expect(check.running.value).toBe(false)
    expect(performer.score()?.duration).toBe(1800)
  })
})
