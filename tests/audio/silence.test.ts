import type { PerformerEvent } from '../../src/core/stream/performer.ts'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createSilence, createSoundOrSilence } from '../../src/audio/silence.ts'
import { compileRecipe } from '../../src/core/recipe/compile.ts'
import { silentScore } from '../../src/core/session/marked-score.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe/recipe.ts'
import { lengthenScore } from '../../src/core/score/retime.ts'
import { createFakeClock } from '../fakes/fake-clock.ts'
import { createFakePerformer } from '../fakes/fake-performer.ts'
import { closeAll, setUp, tapSomewhere } from '../helpers/scores/live-engine.ts'

const SILENT = silentScore({ ...DEFAULT_RECIPE, minutes: 20 })
const SCORE = compileRecipe(DEFAULT_RECIPE)

function alone() {
  const clock = createFakeClock()
  const silence = createSilence(clock)
  const types: PerformerEvent['type'][] = []
  silence.subscribe(event => types.push(event.type))
  return { clock, silence, types }
}

describe('silence', () => {
  it('begins at once and ends on time, by the clock', async () => {
    const { clock, silence, types } = alone()
    silence.start(SILENT, 0)
    expect(types).toEqual([])
    await Promise.resolve()
    expect(types).toEqual(['sounding'])
    clock.advance(1199)
    expect(silence.position()).toBe(1199)
    clock.advance(1)
    expect(types).toEqual(['sounding', 'ended'])
    expect(silence.position()).toBe(1200)
    expect(clock.pending()).toBe(0)
  })

  it('keeps its place while paused, and moves its end with it', async () => {
    const { clock, silence, types } = alone()
    silence.start(SILENT, 100)
    clock.advance(100)
    silence.pause()
    clock.advance(5000)
    expect(silence.position()).toBe(200)
    silence.resume()
    clock.advance(999)
    expect(types).not.toContain('ended')
    clock.advance(1)
    expect(types).toContain('ended')
  })

  it('is lengthened, also while paused', () => {
    const { clock, silence, types } = alone()
    silence.start(SILENT, 0)
    clock.advance(600)
    silence.change(lengthenScore(SILENT, 600, 900))
    silence.pause()
    silence.change(lengthenScore(SILENT, 600, 1800))
    silence.resume()
    clock.advance(2399)
    expect(types).not.toContain('ended')
    clock.advance(1)
    expect(types).toContain('ended')
  })

  it('is over when a page that was frozen wakes after its end', () => {
    const { clock, silence, types } = alone()
    silence.start(SILENT, 0)
    clock.freeze(9000)
    expect(types).toContain('ended')
    expect(silence.position()).toBe(1200)
  })

  it('says nothing any more once stopped', async () => {
    const { clock, silence, types } = alone()
    silence.start(SILENT, 0)
    silence.stop()
    await Promise.resolve()
    clock.advance(2000)
    expect(types).toEqual([])
    expect(clock.pending()).toBe(0)
  })

  it('makes no sense of verbs before any start', () => {
    const { silence, types } = alone()
    silence.pause()
    silence.resume()
    silence.change(SILENT)
    silence.stop()
    expect([silence.position(), types]).toEqual([0, []])
  })
})

describe('sound or silence', () => {
  function both() {
    const clock = createFakeClock()
    const sound = createFakePerformer(clock, { latency: 0 })
    const player = createSoundOrSilence(sound, createSilence(clock))
    return { clock, sound, player }
  }

  it('goes over from the one to the other at the same place', () => {
    const { clock, sound, player } = both()
    player.start(SILENT, 0)
    clock.advance(300)
    player.change(SCORE)
    expect(sound.score()).toBe(SCORE)
    expect(player.position()).toBe(300)
    clock.advance(10)
    player.change(SILENT)
    expect(sound.score()).toBeUndefined()
    clock.advance(10)
    expect(player.position()).toBe(320)
  })

  it('stays paused when it goes over', () => {
    const { clock, sound, player } = both()
    player.start(SILENT, 0)
    clock.advance(300)
    player.pause()
    player.change(SCORE)
    clock.advance(60)
    expect(player.position()).toBe(300)
    player.resume()
    clock.advance(60)
    expect(sound.position()).toBe(360)
  })
})

describe('the live performer', () => {
  beforeAll(tapSomewhere)
  afterEach(closeAll)

  it('opens no context for a score without voices, and tells its end', async () => {
    const { performer, clock, contexts, events, told } = setUp()
    performer.start(SILENT, 0)
    await told('sounding')
    clock.advance(SILENT.duration)
    expect(contexts).toEqual([])
    expect(events.map(({ type }) => type)).toEqual(['sounding', 'ended'])
  })
})
