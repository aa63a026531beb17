import { fc, test } from '@fast-check/vitest'
import { describe, expect, it, vi } from 'vitest'
import { compileRecipe } from '../../../../src/core/recipe/compile.ts'
import { prepareCurve } from '../../../../src/core/score/curve.ts'
import type { Recipe } from '../../../../src/core/recipe/recipe.ts'
import { DEFAULT_RECIPE, fitRecipe } from '../../../../src/core/recipe/recipe.ts'
import { importSbg } from '../../../../src/core/files/sbg/convert.ts'
import type { Timeline } from '../../../../src/core/files/sbg/timeline.ts'
import { timelineOf } from '../../../../src/core/files/sbg/timeline.ts'
import { readSbg } from '../../../../src/core/files/sbg/read.ts'
import { DAY } from '../../../../src/core/files/sbg/time-tokens.ts'
import { writeSbg } from '../../../../src/core/files/sbg/write-score.ts'
import { writePeriods } from '../../../../src/core/files/sbg/write.ts'
import type { Score, Voice } from '../../../../src/core/score/score.ts'
import { corpusFiles, hasCorpus } from '../../../helpers/formats/corpus.ts'
import { fileScore, PLAIN_TONE } from '../../../helpers/scores/file-scores.ts'
import { clock, SBG_EXAMPLES, sbgExample } from '../../../helpers/formats/sbg-text.ts'

// Real files come by the hundred, and the machine may have more to do than this.
vi.setConfig({ testTimeout: 60_000 })

const NOW = clock(22)

/** A recipe whose times are whole seconds: the format has no others. */
const recipes: fc.Arbitrary<Recipe> = fc
  .record({
    mode: fc.constantFrom('binaural', 'plain', 'isochronic'),
    bed: fc.constantFrom('none', 'pink', 'white', 'brown'),
    carrier: fc.integer({ min: 60, max: 600 }),
    from: fc.integer({ min: 4, max: 40 }).map(each => each / 4),
    to: fc.integer({ min: 4, max: 16 }).map(each => each / 4),
    ramp: fc.nat({ max: 1200 }),
    bedLevel: fc.nat({ max: 30 }),
    level: fc.integer({ min: -20, max: 0 }),
    minutes: fc.integer({ min: 2, max: 60 }),
    fadeIn: fc.integer({ min: 1, max: 60 }),
    fadeOut: fc.integer({ min: 1, max: 600 })
  })
  .map(given => fitRecipe({ ...DEFAULT_RECIPE, ...given, after: 'silence' }).recipe)

interface Heeded {
  readonly rms: number
  readonly carrier: number
  readonly beat: number
}

function heldValues(
  voice: Voice,
  score: Pick<Score, 'envelope' | 'level'> | undefined,
  at: number
): Heeded {
  const gains = [score?.envelope, score?.level, voice.gain, voice.volume?.left]
  const rms = gains.reduce(
    (all, gain) => all * (gain ? prepareCurve(gain).value(at) : 1),
    voice.rms
  )
  if (voice.kind !== 'tone') return { rms, carrier: 0, beat: 0 }
  const beat = voice.mode === 'plain' ? 0 : prepareCurve(voice.beat).value(at)
  return { rms, carrier: prepareCurve(voice.carrier).value(at), beat }
}

function decibels(value: number): number {
  return 20 * Math.log10(value)
}

/** Read, written, and read again. */
function again(
  heard: Timeline,
  file: ReturnType<typeof readSbg>
): { text: string; heard: Timeline } {
  const { notes, tables, options } = file
  const ends = Number.isFinite(heard.length)
  const text = writePeriods(heard.periods, { notes, ends, tables, soundFile: options.soundFile })
  return { text, heard: timelineOf(readSbg(text), 0, DAY) }
}

/** The first place where two readings sound different, if there is one. */
function difference(one: Timeline, other: Timeline): string | undefined {
  if (one.length !== other.length) return `${one.length} and ${other.length} ms long`
  const [here, there] = [strokes(one), strokes(other)]
  if (here.length !== there.length) return `${here.length} and ${there.length} strokes`
  const apart = here.find((at, index) => Math.abs(at - (there[index] ?? 0)) > 500)
  if (apart !== undefined) return `a stroke at ${apart} ms`
  for (const { start, end } of one.periods) {
    // What begins or ends on half a second cannot be written; all else can.
    if (start % 1000 !== 0 || end % 1000 !== 0) continue
    for (const share of [0.25, 0.75]) {
      const at = start + share * (end - start)
      const [here, there] = [soundAt(one, at), soundAt(other, at)]
      if (here !== there) return `${at} ms: ${here}; ${there}`
    }
  }
  return undefined
}

/** When bells are struck, each for itself. */
function strokes({ periods }: Timeline): readonly number[] {
  return periods.flatMap(({ start, from }) =>
    from.filter(({ kind, amplitude }) => kind === 'bell' && amplitude > 0).map(() => start)
  )
}

/** What sounds at a time, in words: whole periods, so that it can be told by the eye. */
function soundAt({ periods }: Timeline, at: number): string {
  const period = periods.findLast(({ start, end }) => start <= at && at < end)
  if (!period) return 'nothing'
  const share = (at - period.start) / (period.end - period.start)
  const spoken = period.from.map((channel, index) => {
    const end = period.to[index] ?? channel
    const { kind, flavour } = channel
    if (kind === 'off') return '-'
    // Over before long: it is told by its stroke.
    if (kind === 'bell') return '-'
    const mean = (of: 'carrier' | 'beat' | 'amplitude'): string =>
      (channel[of] + (end[of] - channel[of]) * share).toFixed(6)
    return `${kind} ${flavour} ${mean('carrier')} ${mean('beat')} ${mean('amplitude')}`
  })
  return spoken.join(', ').replace(/(?:, -)+$/, '')
}

describe('a score written as a .sbg file', () => {
  test.prop(
    [
      recipes,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 20 })
    ],
    {
      numRuns: 25
    }
  )('sounds the same when it is read', (recipe, shares) => {
    const score = compileRecipe(recipe)
    const { text, unwritten } = writeSbg(score, ['A night'])
    const named = new Set(['own pulses', 'shared noise', 'brown noise'])
    expect(unwritten.every(({ reason }) => named.has(reason))).toBe(true)
    const read = importSbg(text, NOW)
    expect(read.length).toBe(score.duration)
    expect(read.title).toBe('A night')
    for (const share of shares) {
      // The first 20 ms and the last second hold what the format is too coarse for.
      const at = 1 + share * (score.duration - 3)
      for (const voice of score.voices) {
        const there = read.voices.find(each => each.kind === voice.kind)
        if (!there) throw new Error('A voice is missing.')
        const [wanted, found] = [heldValues(voice, score, at), heldValues(there, undefined, at)]
        expect(Math.abs(found.carrier - wanted.carrier)).toBeLessThan(0.01)
        expect(Math.abs(found.beat - wanted.beat)).toBeLessThan(0.01)
        // The brown noise of the format is another: it is compared by ear alone.
        const brown = voice.kind === 'bed' && voice.bed === 'brown'
        if (!brown && wanted.rms > 1e-4)
          expect(Math.abs(decibels(found.rms / wanted.rms))).toBeLessThan(0.1)
      }
    }
  })

  it('says nothing twice where nothing jumps', () => {
    const { text } = writeSbg(compileRecipe(DEFAULT_RECIPE), [])
    const times = text.match(/^\d\d:\d\d:\d\d/gm) ?? []
    expect(times.length).toBeGreaterThan(50)
    expect(new Set(times).size).toBe(times.length)
  })

  it('has the higher tone in the same ear', () => {
    const { text } = writeSbg(compileRecipe(DEFAULT_RECIPE), [])
    const voice = importSbg(text, NOW).voices.find(({ kind }) => kind === 'tone')
    expect(voice).toMatchObject({ mode: 'binaural' })
    expect(voice?.kind === 'tone' && voice.beat.every(({ value }) => value > 0)).toBe(true)
  })

  it('writes two tones for a monaural one, and a line for every stroke of a bell', () => {
    const { text, unwritten } = writeSbg(
      fileScore([
        { ...PLAIN_TONE, mode: 'monaural', beat: [{ at: 0, value: 4, shape: 'step' }] },
        { kind: 'bell', strikes: [{ at: 20, frequency: 880, strength: 1 }], rms: 0.1, decay: 0.5 }
      ]),
      []
    )
    expect(unwritten).toEqual([])
    expect(text).toContain('198+0/10 202+0/10')
    const bells = importSbg(text, NOW).voices.filter(({ kind }) => kind === 'bell')
    expect(bells).toMatchObject([{ strikes: [{ at: 20, frequency: 880 }] }])
  })

  it('says what it cannot write', () => {
    const voices: readonly Voice[] = [
      { kind: 'bed', bed: 'surf', rms: 0.1, seed: 1 },
      { ...PLAIN_TONE, wave: [0, 1, 0.5, -1] },
      { ...PLAIN_TONE, mode: 'alternating', beat: [{ at: 0, value: 2, shape: 'step' }] }
    ]
    const { unwritten } = writeSbg(fileScore(voices), [])
    expect(unwritten).toEqual([
      { voice: 0, reason: 'no such voice' },
      { voice: 1, reason: 'sines only' },
      { voice: 2, reason: 'own pulses' }
    ])
  })

  it('is read again as noise that turns as it did, or says that it will not', () => {
    const still = (value: number) => [{ at: 0, value, shape: 'step' }] as const
    const noise = { kind: 'spin', rms: 0.1, seed: 1, width: still(300), rate: still(0.5) } as const
    const delayed: Voice = { ...noise, bed: 'pink' }
    const levelled: Voice = { ...noise, bed: 'pink', by: 'level' }
    const turning = (voices: readonly Voice[]) => {
      const { text, unwritten } = writeSbg(fileScore(voices), [])
      const read = importSbg(text, NOW).voices
      return [
        unwritten.map(({ reason }) => reason),
        ...read.map(each => each.kind === 'spin' && each.by)
      ]
    }
    expect(turning([delayed])).toEqual([[], undefined])
    expect(turning([levelled])).toEqual([[], 'level'])
    expect(turning([delayed, levelled])).toEqual([['turned by level'], 'level', 'level'])
    expect(turning([{ ...delayed, bed: 'white' }])).toEqual([['turned by level'], 'level'])
  })

  it('writes no tone below 0, where both tones of a monaural one may lie', () => {
    const voice: Voice = {
      ...PLAIN_TONE,
      mode: 'monaural',
      carrier: [{ at: 0, value: 30, shape: 'step' }],
      beat: [{ at: 0, value: 100, shape: 'step' }]
    }
    const { text } = writeSbg(fileScore([voice]), [])
    expect(text).toContain('20+0/10 80+0/10')
    expect(importSbg(text, NOW).voices).toHaveLength(2)
  })

  it('is silent where nothing of it is heard while the session lasts', () => {
    const late = [
      { at: 0, value: 0, shape: 'step' },
      { at: 100, value: 1, shape: 'step' }
    ] as const
    const voice: Voice = { ...PLAIN_TONE, volume: { left: late, right: late } }
    expect(writeSbg(fileScore([voice], { duration: 60 }), []).silent).toBe(true)
    expect(writeSbg(fileScore([voice], { duration: 200 }), []).silent).toBe(false)
  })

  it('stays short enough to be read, however much turns in the score', () => {
    const carrier = Array.from({ length: 12_000 }, (_, index) => ({
      at: index / 2,
      value: 200 + (index % 7),
      shape: 'linear' as const
    }))
    const voice: Voice = { ...PLAIN_TONE, carrier }
    const long = fileScore([voice, voice, voice], { duration: 6000 })
    const repeating = fileScore([{ ...voice, carrier: carrier.slice(0, 3) }], {
      duration: 21_600,
      repeat: 1.5
    })
    for (const score of [long, repeating])
      expect(importSbg(writeSbg(score, []).text, NOW).length).toBe(score.duration)
  })

  it('unrolls a file that repeats', () => {
    const volume = [
      { at: 0, value: 1, shape: 'linear' },
      { at: 10, value: 0.5, shape: 'step' }
    ] as const
    const score = fileScore([{ ...PLAIN_TONE, volume: { left: volume, right: volume } }], {
      duration: 30,
      repeat: 10
    })
    const [voice] = importSbg(writeSbg(score, []).text, NOW).voices
    for (const at of [1, 11, 21])
      expect(heldValues(voice!, undefined, at).rms).toBeCloseTo(0.095, 6)
  })
})

describe('a .sbg file read and written', () => {
  it.each(SBG_EXAMPLES)('sounds the same when %s is read again', name => {
    const file = readSbg(sbgExample(name))
    const heard = timelineOf(file, NOW, DAY)
    const once = again(heard, file)
    expect(difference(heard, once.heard)).toBeUndefined()
    expect(again(once.heard, readSbg(once.text)).text).toBe(once.text)
  })

  it.runIf(hasCorpus('sbg'))('sounds the same when real files are read again', () => {
    const different = corpusFiles('sbg').flatMap(({ name, text }) => {
      const file = readSbg(text)
      const heard = timelineOf(file, NOW, DAY)
      const once = again(heard, file)
      const twice = again(once.heard, readSbg(once.text))
      const found = difference(heard, once.heard)
      if (found === undefined && twice.text === once.text) return []
      return [`${name}: ${found ?? 'another text'}`]
    })
    expect(different).toEqual([])
  })
})
