import { TONE_MODES } from '../../../../src/core/score/kinds.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileRecipe } from '../../../../src/core/recipe/compile.ts'
import { constant } from '../../../../src/core/score/early/constant-curve.ts'
import { importGnaural } from '../../../../src/core/files/gnaural/convert.ts'
import type { GnauralDocument, GnauralVoice } from '../../../../src/core/files/gnaural/document.ts'
import { VOICE_TYPES } from '../../../../src/core/files/gnaural/document.ts'
import type { GnauralEntry } from '../../../../src/core/files/gnaural/entry.ts'
import { formatGnaural } from '../../../../src/core/files/gnaural/format.ts'
import type { WritableScore } from '../../../../src/core/files/gnaural/from-score.ts'
import { documentOf } from '../../../../src/core/files/gnaural/from-score.ts'
import { readGnaural } from '../../../../src/core/files/gnaural/read.ts'
import type { ImportedFile } from '../../../../src/core/files/imported-file.ts'
import type { Recipe } from '../../../../src/core/recipe/recipe.ts'
import { DEFAULT_RECIPE, RANGES } from '../../../../src/core/recipe/recipe.ts'
import { corpusFiles, hasCorpus } from '../../../helpers/formats/corpus.ts'
import { fileScore, PLAIN_TONE } from '../../../helpers/scores/file-scores.ts'
import { exampleText } from '../../../helpers/formats/gnaural-text.ts'
import { heardAt } from '../../../helpers/signal/heard-voices.ts'

const WORDS = { title: 'Mine', description: 'a < b & c > d', author: '' }

function withoutPlaces({ voices, ...rest }: GnauralDocument): unknown {
  return { ...rest, voices: voices.map(({ place: _place, ...voice }) => voice) }
}

/** A sound without a session. */
function bare({ voices, repeat = 60 }: Pick<ImportedFile, 'voices' | 'repeat'>): WritableScore {
  return { voices, repeat, duration: repeat, envelope: constant(1), level: constant(1) }
}

function writtenAndRead(score: WritableScore): ImportedFile {
  return importGnaural(formatGnaural(documentOf(score, WORDS).document))
}

const NUMBERS = (low: number, high: number): fc.Arbitrary<number> =>
  fc.double({ min: low, max: high, noNaN: true }).map(value => value + 0)

const ENTRIES: fc.Arbitrary<GnauralEntry> = fc.record({
  duration: fc.oneof(fc.constant(0), NUMBERS(0, 1e6)),
  volumeLeft: NUMBERS(0, 100),
  volumeRight: NUMBERS(0, 100),
  beat: NUMBERS(-20_000, 20_000),
  base: NUMBERS(-20_000, 20_000)
})

const NAMES = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .map(text => text.replaceAll('\r', ' ').trim())

const VOICES: fc.Arbitrary<GnauralVoice> = fc.record({
  place: fc.constant({ line: 1, column: 1 }),
  description: NAMES,
  type: fc.constantFrom(...VOICE_TYPES, undefined),
  muted: fc.boolean(),
  hidden: fc.boolean(),
  mono: fc.boolean(),
  entries: fc.array(ENTRIES, { maxLength: 5 })
})

const DOCUMENTS: fc.Arbitrary<GnauralDocument> = fc.record({
  title: NAMES,
  description: NAMES,
  author: NAMES,
  loops: fc.constantFrom(1, 2, 99, Number.POSITIVE_INFINITY),
  volumeLeft: NUMBERS(0, 100),
  volumeRight: NUMBERS(0, 100),
  swapped: fc.boolean(),
  voices: fc.array(VOICES, { maxLength: 5 })
})

describe('writing a .gnaural file', () => {
  it('writes every document so that the same is read of it', () => {
    fc.assert(
      fc.property(DOCUMENTS, document => {
        const read = readGnaural(formatGnaural(document))
        expect(withoutPlaces(read)).toEqual(withoutPlaces(document))
      }),
      { numRuns: 50 }
    )
  })

  it('writes no character that XML has no place for', () => {
    const odd = 'a\u0000b\u000Bc\uFFFEd\uD83Ce\u{1F319}'
    const document = { ...readGnaural(exampleText('settling.gnaural')), title: odd }
    expect(readGnaural(formatGnaural(document)).title).toBe('abcde\u{1F319}')
  })

  it('counts its voices and entries, for programs that believe it', () => {
    const text = formatGnaural(readGnaural(exampleText('settling.gnaural')))
    expect(text).toContain('<voicecount>4</voicecount>')
    expect(text).toContain('<totalentrycount>7</totalentrycount>')
    expect(text).toContain('<totaltime>1800</totaltime>')
  })
})

const RECIPES: fc.Arbitrary<Recipe> = fc
  .record({
    mode: fc.constantFrom(...TONE_MODES),
    bed: fc.constantFrom('none' as const, 'pink' as const),
    carrier: fc.integer({ min: RANGES.carrier.low, max: RANGES.carrier.high }),
    from: fc.integer({ min: 1, max: 12 }),
    to: fc.integer({ min: 1, max: 4 }),
    ramp: fc.integer({ min: 0, max: 900 }),
    level: fc.integer({ min: -40, max: 0 }),
    minutes: fc.integer({ min: 5, max: 60 }),
    fadeIn: fc.integer({ min: 0, max: 60 }),
    fadeOut: fc.integer({ min: 0, max: 300 }),
    fade: fc.constantFrom('end' as const, 'whole' as const)
  })
  .map(some => ({ ...DEFAULT_RECIPE, after: 'silence', ...some }))

describe('writing a sound of our own as .gnaural', () => {
  it('reads back as what a recipe sounds like, from the first second to the last', () => {
    fc.assert(
      fc.property(RECIPES, fc.double({ min: 0, max: 1, noNaN: true }), (recipe, share) => {
        const score = compileRecipe(recipe)
        const read = writtenAndRead(score)
        expect(read.repeat).toBeCloseTo(score.duration, 6)
        expect(read.leftOut.filter(({ reason }) => reason !== 'soft pulses')).toEqual([])
        const t = share * score.duration
        const there = heardAt(bare(read), t)
        heardAt(score, t).forEach((voice, index) => {
          const again = there[index]
          expect(again?.kind).toBe(voice.kind)
          expect(again?.carrier).toBeCloseTo(voice.carrier, 3)
          expect(again?.beat).toBeCloseTo(voice.beat, 3)
          // 0.05 dB, or next to nothing.
          for (const ear of ['left', 'right'] as const)
            expect(Math.abs((again?.[ear] ?? 0) - voice[ear])).toBeLessThan(
              2e-6 + 0.005 * voice[ear]
            )
        })
      }),
      { numRuns: 25 }
    )
  })

  it('names what the format has no voice for, or not the same', () => {
    const kinds = documentOf(
      fileScore([
        { ...PLAIN_TONE, wave: 'square' },
        { ...PLAIN_TONE, mode: 'isochronic', beat: constant(4) },
        { kind: 'bed', bed: 'pink', rms: 0.1, seed: 1 },
        { kind: 'bell', strikes: [], rms: 0.1, decay: 0.5 },
        PLAIN_TONE
      ]),
      WORDS
    )
    expect(kinds.unwritten).toEqual([
      { voice: 0, reason: 'sines only' },
      { voice: 1, reason: 'own pulses' },
      { voice: 2, reason: 'one noise' },
      { voice: 3, reason: 'no such voice' }
    ])
    expect(kinds.document.voices.map(({ type }) => type)).toEqual([
      'binaural',
      'pulses',
      'noise',
      'binaural'
    ])
  })

  it('writes jumps as entries without a length', () => {
    const carrier = [
      { at: 0, value: 200, shape: 'step' },
      { at: 30, value: 300, shape: 'linear' },
      { at: 60, value: 400, shape: 'linear' }
    ] as const
    const { document } = documentOf(bare({ voices: [{ ...PLAIN_TONE, carrier }] }), WORDS)
    expect(document.voices[0]?.entries.map(({ duration, base }) => [duration, base])).toEqual([
      [30, 200],
      [0, 200],
      [30, 300],
      [0, 400]
    ])
  })

  it('lowers all volumes together where one would pass 1', () => {
    const loud = [
      { ...PLAIN_TONE, rms: 1 },
      { ...PLAIN_TONE, rms: 0.25 }
    ]
    const { document } = documentOf(bare({ voices: loud }), WORDS)
    const volumes = document.voices.map(({ entries }) => entries[0]?.volumeLeft)
    expect(volumes).toEqual([1, 0.25])
  })
})

/** What differs between two sounds that were read, beyond what 12 digits make of them. */
function differences(one: ImportedFile, other: ImportedFile): readonly string[] {
  const length = one.repeat ?? 0
  const found: string[] = []
  const check = (what: string, value = 0, there = Number.NaN, most = 0): void => {
    if (!(Math.abs(value - there) <= most)) found.push(`${what} was ${value}, then ${there}`)
  }
  check('length', length, other.repeat, 1e-9 * length)
  check('voices', one.voices.length, other.voices.length)
  // Times that no entry has: at a jump, a rounding decides on which side of it they lie.
  for (const share of [0.0137, 0.3713, 0.8337]) {
    const again = heardAt(bare(other), share * length)
    const heard = heardAt(bare(one), share * length)
    // Where a volume passed 1, all are lowered together.
    const factor = (again[0]?.left || 1) / (heard[0]?.left || 1)
    heard.forEach((voice, index) => {
      const there = again[index]
      if (there?.kind !== voice.kind) found.push(`${voice.kind} became ${there?.kind}`)
      check('carrier', voice.carrier, there?.carrier, 1e-3)
      check('beat', voice.beat, there?.beat, 1e-3)
      check('left', voice.left * factor, there?.left, 1e-5)
      check('right', voice.right * factor, there?.right, 1e-5)
    })
  }
  return found
}

describe.runIf(hasCorpus('gnaural'))('real .gnaural files', { timeout: 60_000 }, () => {
  it('are the same once they are written and read again', () => {
    for (const { name, text } of corpusFiles('gnaural')) {
      const document = readGnaural(text)
      const again = readGnaural(formatGnaural(document))
      const same = JSON.stringify(withoutPlaces(again)) === JSON.stringify(withoutPlaces(document))
      expect(same, name).toBe(true)
    }
  })

  it('come back as the same sound when the sound is written', () => {
    for (const { name, text } of corpusFiles('gnaural')) {
      const once = importGnaural(text)
      expect(differences(once, writtenAndRead(bare(once))), name).toEqual([])
    }
  })
})
