import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openContext } from '../../src/audio/open-context.ts'
import { KEPT_AWAKE } from '../../src/audio/session-player.ts'
import { compileRecipe } from '../../src/core/recipe/compile.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe/recipe.ts'
import { lengthenScore } from '../../src/core/score/retime.ts'
import type { Score } from '../../src/core/score/score.ts'
import {
  closeAll,
  comesTo,
  hear,
  heardSince,
  setUp,
  tapSomewhere
} from '../helpers/scores/live-engine.ts'

const RECIPE = { ...DEFAULT_RECIPE, level: -40, minutes: 0.5, fadeIn: 0, fadeOut: 5, ramp: 10 }
const SCORE = compileRecipe(RECIPE)
const TONE = compileRecipe({ ...RECIPE, bed: 'none' })

function shortened(score: Score, duration: number): Score {
  return { ...score, duration }
}

beforeAll(tapSomewhere)
afterEach(closeAll)

describe('the live performer', () => {
  it('opens its context in the tap, and plays', async () => {
    const { performer, contexts, events, told } = setUp()
    await performer.prepare(SCORE)
    expect(contexts).toEqual([])
    performer.start(SCORE, 0)
    expect(contexts.length).toBe(1)
    await told('sounding')
    await hear(contexts[0]!, 0.5)
    expect(performer.position()).toBeGreaterThan(0.3)
    expect(performer.position()).toBeLessThan(contexts[0]!.currentTime)
    expect(events).toEqual([{ type: 'sounding' }])
  })

  it('tells the end, at the end, and lets its context go', async () => {
    const { performer, contexts, events, told } = setUp()
    performer.start(SCORE, 29)
    await told('ended')
    expect(performer.position()).toBe(30)
    await comesTo(contexts[0]!, 'closed')
    expect(events.map(event => event.type)).toEqual(['sounding', 'ended'])
  })

  it('keeps its place while it is paused, and goes on from it', async () => {
    const { performer, contexts, told } = setUp()
    performer.start(SCORE, 10)
    await told('sounding')
    await hear(contexts[0]!, 0.3)
    performer.pause()
    const place = performer.position()
    expect(place).toBeGreaterThan(10.2)
    await hear(contexts[0]!, 0.3)
    expect(performer.position()).toBe(place)
    const since = heardSince(contexts[0]!)
    performer.resume()
    await told('sounding', 2)
    await hear(contexts[0]!, 0.3)
    expect(performer.position()).toBeGreaterThan(place + 0.1)
    expect(performer.position()).toBeLessThan(place + since())
    expect(contexts.length).toBe(1)
  })

  it('halts its context when a pause lasts, and goes on from its place all the same', async () => {
    const { performer, contexts, events, told, clock } = setUp()
    performer.start(SCORE, 10)
    await told('sounding')
    performer.pause()
    const place = performer.position()
    clock.advance(KEPT_AWAKE - 1)
    await hear(contexts[0]!, 0.3)
    expect(contexts[0]!.state).toBe('running')
    clock.advance(1)
    await comesTo(contexts[0]!, 'suspended')
    const since = heardSince(contexts[0]!)
    performer.resume()
    await told('sounding', 2)
    expect(performer.position()).toBeGreaterThan(place - 0.1)
    expect(performer.position()).toBeLessThan(place + since())
    clock.advance(KEPT_AWAKE)
    await hear(contexts[0]!, 0.3)
    expect(events.map(event => event.type)).toEqual(['sounding', 'sounding'])
  })

  it('is not interrupted while it is paused, and can be resumed after a call', async () => {
    const { performer, contexts, events, told } = setUp()
    performer.start(SCORE, 10)
    await told('sounding')
    performer.pause()
    await hear(contexts[0]!, 0.3)
    await contexts[0]!.suspend()
    performer.resume()
    await told('sounding', 2)
    expect(events.map(event => event.type)).toEqual(['sounding', 'sounding'])
  })

  it('resumes in the middle of its way down', async () => {
    const { performer, contexts, events, told } = setUp()
    performer.start(TONE, 5)
    await told('sounding')
    performer.pause()
    performer.resume()
    await told('sounding', 2)
    await hear(contexts[0]!, 0.5)
    expect(contexts[0]!.state).toBe('running')
    expect(performer.position()).toBeGreaterThan(5.3)
    expect(events.map(event => event.type)).toEqual(['sounding', 'sounding'])
  })

  it('takes a change while it plays, with the same sources and with others', async () => {
    const { performer, contexts, events, told } = setUp()
    performer.start(TONE, 20)
    await told('sounding')
    performer.change(compileRecipe({ ...RECIPE, bed: 'brown', mode: 'isochronic' }))
    await hear(contexts[0]!, 0.3)
    performer.change(shortened(SCORE, 22))
    await told('ended')
    expect(performer.position()).toBe(22)
    expect(events.map(event => event.type)).toEqual(['sounding', 'ended'])
  })

  it('takes a change while it is paused', async () => {
    const { performer, contexts, told } = setUp()
    performer.start(TONE, 20)
    await told('sounding')
    performer.pause()
    await hear(contexts[0]!, 0.3)
    performer.change(shortened(SCORE, 21))
    performer.resume()
    await told('ended')
    expect(performer.position()).toBe(21)
  })

  it('plays on past the old end when it is lengthened', async () => {
    const { performer, contexts, events, told } = setUp()
    performer.start(TONE, 29)
    await told('sounding')
    performer.change(lengthenScore(TONE, performer.position(), 900, true))
    await hear(contexts[0]!, 1.3)
    expect(performer.position()).toBeGreaterThan(30)
    expect(events.map(event => event.type)).toEqual(['sounding'])
  })

  it('stops without a word and lets its context go', async () => {
    const { performer, contexts, events, told } = setUp()
    performer.start(SCORE, 0)
    await told('sounding')
    performer.stop()
    await comesTo(contexts[0]!, 'closed')
    expect(events.map(event => event.type)).toEqual(['sounding'])
  })

  it('starts again while a stop still fades', async () => {
    const { performer, contexts, events, told } = setUp()
    performer.start(SCORE, 0)
    await told('sounding')
    performer.stop()
    performer.start(SCORE, 3)
    performer.stop()
    performer.start(SCORE, 7)
    await told('sounding', 2)
    await Promise.all(contexts.slice(0, 2).map(context => comesTo(context, 'closed')))
    await hear(contexts[2]!, 0.2)
    expect(contexts[2]!.state).toBe('running')
    expect(performer.position()).toBeGreaterThan(7)
    expect(events.map(event => event.type)).toEqual(['sounding', 'sounding'])
  })

  it('stays where it was when the system halts it, also when the system lets it go again', async () => {
    const { performer, contexts, events, told } = setUp()
    performer.start(SCORE, 10)
    await told('sounding')
    await hear(contexts[0]!, 0.3)
    await contexts[0]!.suspend()
    await told('interrupted')
    const place = performer.position()
    expect(place).toBeGreaterThan(10.2)
    // The call is over and the system sets the context going: nothing may blare from the speaker.
    await contexts[0]!.resume()
    await comesTo(contexts[0]!, 'suspended')
    expect(performer.position()).toBe(place)
    const since = heardSince(contexts[0]!)
    performer.resume()
    await told('sounding', 2)
    await hear(contexts[0]!, 0.3)
    expect(performer.position()).toBeGreaterThan(place)
    expect(performer.position()).toBeLessThan(place + since())
    expect(events.map(event => event.type)).toEqual(['sounding', 'interrupted', 'sounding'])
  })

  it('tells that no sound can be made', async () => {
    const { performer, events, told } = setUp(() => {
      throw new DOMException('no more contexts', 'NotSupportedError')
    })
    performer.start(SCORE, 0)
    expect(events).toEqual([])
    await told('failed')
    expect(events).toEqual([{ type: 'failed', reason: 'NotSupportedError: no more contexts' }])
    performer.pause()
    performer.resume()
    performer.stop()
  })

  it('tells that the browser refuses to run the context', async () => {
    const { performer, contexts, told } = setUp(() => {
      const context = openContext()
      context.resume = () => Promise.reject(new DOMException('not now', 'NotAllowedError'))
      return context
    })
    performer.start(SCORE, 0)
    await told('failed')
    await comesTo(contexts[0]!, 'closed')
  })

  it('makes no sense of verbs before any start', () => {
    const { performer, events, contexts } = setUp()
    performer.pause()
    performer.resume()
    performer.change(SCORE)
    performer.stop()
    expect(performer.position()).toBe(0)
    expect(events).toEqual([])
    expect(contexts).toEqual([])
  })

  it('keeps its context at the end where a sound stands ready, and plays that on it', async () => {
    const { performer, contexts, events, told } = setUp()
    performer.standBy(TONE)
    performer.start(SCORE, 29)
    await told('ended')
    expect(contexts[0]!.state).toBe('running')
    expect(performer.position()).toBe(30)
    performer.start(TONE, 0)
    await told('sounding', 2)
    expect(contexts.length).toBe(1)
    await hear(contexts[0]!, 0.3)
    expect(performer.position()).toBeGreaterThan(0.2)
    expect(events.map(event => event.type)).toEqual(['sounding', 'ended', 'sounding'])
  })

  it('does not go on by itself, by Resume or by a change after the end', async () => {
    const { performer, contexts, events, told } = setUp()
    performer.standBy(TONE)
    performer.start(SCORE, 29)
    await told('ended')
    performer.resume()
    performer.change(TONE)
    performer.pause()
    await hear(contexts[0]!, 0.5)
    expect(events.map(event => event.type)).toEqual(['sounding', 'ended'])
  })

  it('closes that context once nothing stands ready any more', async () => {
    const { performer, contexts, told } = setUp()
    performer.standBy(TONE)
    performer.start(SCORE, 29)
    await told('ended')
    performer.standBy(undefined)
    await comesTo(contexts[0]!, 'closed')
  })
})
