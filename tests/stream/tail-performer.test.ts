import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../src/core/recipe/compile.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe/recipe.ts'
import { lengthenScore } from '../../src/core/score/retime.ts'
import { withTail } from '../../src/core/score/tail.ts'
import type { PerformerEvent } from '../../src/core/stream/performer.ts'
import { createTailPerformer } from '../../src/stream/tail-performer.ts'
import { createFakeClock } from '../fakes/fake-clock.ts'
import { createFakePerformer } from '../fakes/fake-performer.ts'

const SCORE = compileRecipe(DEFAULT_RECIPE)
const NEXT = compileRecipe({ ...DEFAULT_RECIPE, minutes: 15, level: -18, ramp: 0 })

function setUp(tail = true) {
  const clock = createFakeClock()
  const inner = createFakePerformer(clock, { latency: 0 })
  const performer = createTailPerformer(inner, clock)
  const events: PerformerEvent['type'][] = []
  performer.subscribe(event => events.push(event.type))
  performer.standBy(NEXT, tail)
  return { clock, inner, performer, events }
}

function playing(tail = true) {
  const all = setUp(tail)
  all.performer.start(SCORE, 0)
  all.clock.advance(0)
  return all
}

describe('a performer whose sessions end in a tail', () => {
  it('plays on, and tells the end where the session has it', () => {
    const { clock, inner, performer, events } = playing()
    clock.advance(1799)
    expect(events).toEqual(['sounding'])
    clock.advance(1.1)
    expect(events).toEqual(['sounding', 'ended'])
    clock.advance(20_000)
    expect(inner.score()).toEqual(withTail(SCORE))
    expect(performer.position()).toBe(1800)
  })

  it('tells nothing of what happens in the tail', () => {
    const { clock, inner, events } = playing()
    clock.advance(2000)
    inner.interrupt()
    expect(events).toEqual(['sounding', 'ended'])
  })

  it('follows a pause and a later end', () => {
    const { clock, performer, events } = playing()
    clock.advance(600)
    performer.pause()
    clock.advance(5000)
    performer.resume()
    clock.advance(0)
    performer.change(lengthenScore(SCORE, performer.position(), 900))
    clock.advance(2099)
    expect(events).not.toContain('ended')
    clock.advance(2)
    expect(events).toContain('ended')
    expect(performer.position()).toBe(2700)
  })

  it('is quiet for good once nothing stands ready any more', () => {
    const { clock, inner, performer } = playing()
    clock.advance(2000)
    expect(inner.score()).toBeDefined()
    performer.standBy(undefined, true)
    expect(inner.score()).toBeUndefined()
  })

  it('is over at its end where nothing stands ready', () => {
    const { clock, inner, performer, events } = playing()
    performer.standBy(undefined, true)
    clock.advance(1801)
    expect(events).toEqual(['sounding', 'ended'])
    expect(inner.score()).toBeUndefined()
    expect(performer.position()).toBe(1800)
  })

  it('prepares the very score that it will start, so that one address is loaded', async () => {
    const { inner, performer } = setUp()
    await performer.prepare(SCORE)
    performer.start(SCORE, 0)
    const [prepared, started] = inner.calls.filter(call => 'score' in call)
    expect(prepared && 'score' in prepared && prepared.score).toBe(
      started && 'score' in started && started.score
    )
  })

  it('changes a session that plays when the tail is chosen or given up', () => {
    const { clock, inner, performer } = playing(false)
    expect(inner.score()).toBe(SCORE)
    clock.advance(60)
    performer.standBy(NEXT, true)
    expect(inner.score()).toEqual(withTail(SCORE))
    performer.standBy(NEXT, false)
    expect(inner.score()).toBe(SCORE)
  })

  it('is the performer itself where no tail is wanted', () => {
    const { clock, inner, events } = playing(false)
    clock.advance(1800)
    expect(events).toEqual(['sounding', 'ended'])
    expect(inner.score()).toBeUndefined()
  })
})
