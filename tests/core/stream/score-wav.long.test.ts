import { BED_CHOICES, TONE_MODES } from '../../../src/core/score/kinds.ts'
import { fc, test } from '@fast-check/vitest'
import { createHash } from 'node:crypto'
import { describe, expect, vi } from 'vitest'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import type { Curve } from '../../../src/core/score/curve.ts'
import { constant } from '../../../src/core/score/early/constant-curve.ts'
import { scoreWavBytes, openScoreWav } from '../../../src/core/stream/score-wav.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import type { BedVoice, Score, ToneVoice } from '../../../src/core/score/score.ts'
import { toneScores } from '../../helpers/scores/random-scores.ts'
import { workedMilliseconds } from '../../helpers/worked-milliseconds.ts'

vi.setConfig({ testTimeout: 240_000 })

const RATE = 24_000
const HEADER = 44

/** The same score so many times as long. */
function stretched(score: Score, times: number): Score {
  const stretch = (curve: Curve): Curve => curve.map(each => ({ ...each, at: each.at * times }))
  return {
    ...score,
    duration: score.duration * times,
    voices: score.voices.map(voice =>
      voice.kind === 'tone'
        ? { ...voice, carrier: stretch(voice.carrier), beat: stretch(voice.beat) }
        : voice
    ),
    envelope: stretch(score.envelope),
    level: stretch(score.level),
    fadeOutAt: score.fadeOutAt * times,
    fadeOut: score.fadeOut * times
  }
}

const beds: fc.Arbitrary<BedVoice> = fc.record({
  kind: fc.constant('bed' as const),
  bed: fc.constantFrom(...BED_CHOICES.filter(each => each !== 'none')),
  rms: fc.double({ min: 0.01, max: 0.1, noNaN: true }),
  seed: fc.nat(2 ** 32 - 1)
})

/** Scores of half a minute: a tone of any mode, any shapes, and a bed. */
const scores: fc.Arbitrary<Score> = fc
  .tuple(fc.oneof(...TONE_MODES.map(toneScores)), beds)
  .map(([score, bed]) => ({ ...score, voices: [...score.voices, bed] }))

/** Places where a file is cut, as shares of it. */
const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), {
  minLength: 1,
  maxLength: 40
})

/** A file put together from pieces, fetched in any order, by a worker that may be a new one each time. */
function inPieces(
  score: Score,
  places: readonly number[],
  order: readonly number[],
  again: boolean
): Uint8Array {
  const file = openScoreWav(score)
  const edges = [
    ...new Set([0, ...places.map(each => Math.floor(each * file.bytes)), file.bytes])
  ].toSorted((one, other) => one - other)
  const pieces = edges.slice(1).map((end, index) => ({
    start: edges[index]!,
    end,
    turn: order[index % order.length]! * (index + 1)
  }))
  const whole = new Uint8Array(file.bytes)
  for (const { start, end } of pieces.toSorted((one, other) => (one.turn % 1) - (other.turn % 1)))
    whole.set((again ? openScoreWav(score) : file).read(start, end), start)
  return whole
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

describe('the file of a score', () => {
  test.prop([scores, cuts, cuts, fc.boolean()], { seed: 12, numRuns: 8 })(
    'has the same bytes in whatever pieces and order it is fetched',
    (score, places, order, again) => {
      const file = openScoreWav(score)
      expect(hash(inPieces(score, places, order, again))).toBe(hash(file.read(0, file.bytes)))
    }
  )

  test.prop([scores, cuts, cuts], { seed: 13, numRuns: 1 })(
    'of ten minutes has the same hash from random pieces as straight through',
    (half, places, order) => {
      const score = stretched(half, 25)
      const file = openScoreWav(score)
      expect(file.bytes).toBe(HEADER + 600 * RATE * 4)
      const straight = hash(file.read(0, file.bytes))
      expect(hash(inPieces(score, places, order, false))).toBe(straight)
      console.log(
        `Ten minutes in ${places.length + 1} pieces and straight: ${straight.slice(0, 16)}`
      )
    }
  )

  test('fills whole frames into a longer answer, and nothing else of it', () => {
    const file = openScoreWav(compileRecipe({ ...DEFAULT_RECIPE, minutes: 1 }))
    for (const start of [0, 40, HEADER, 100_000, file.bytes - 4096]) {
      const answer = new Uint8Array(4104).fill(0x55)
      file.fill(start, answer.subarray(4, 4100))
      expect(Buffer.compare(answer.subarray(4, 4100), file.read(start, start + 4096))).toBe(0)
      expect([...answer.subarray(0, 4), ...answer.subarray(4100)]).toEqual(Array(8).fill(0x55))
    }
    for (const [start, length] of [
      [2, 4],
      [4, 6],
      [file.bytes - 4, 8]
    ] as const)
      expect(() => file.fill(start, new Uint8Array(length))).toThrow(RangeError)
  })

  test('has its last minute at once, ten hours in, and the same in other pieces', () => {
    const night = compileRecipe({ ...DEFAULT_RECIPE, minutes: 600, fadeOut: 0 })
    const opened = workedMilliseconds()
    openScoreWav(night).read(HEADER, HEADER + 60 * RATE * 4)
    const began = workedMilliseconds()
    const file = openScoreWav(night)
    expect(file.bytes).toBe(HEADER + 36_000 * RATE * 4)
    const from = file.bytes - 60 * RATE * 4
    const minute = file.read(from, file.bytes)
    const took = workedMilliseconds() - began
    const first = began - opened
    console.log(
      `The last minute of ten hours: ${took.toFixed(0)} ms of processor time, the first: ${first.toFixed(0)} ms`
    )
    // On its way through what lies before, it would take six hundred times as long as the first.
    expect(took).toBeLessThan(60 * first)
    const samples = new Int16Array(minute.slice().buffer)
    expect(samples.subarray(0, 1000).some(sample => Math.abs(sample) > 100)).toBe(true)
    const other = openScoreWav(night)
    for (let end = file.bytes; end > from; end -= 700_001) {
      const start = Math.max(from, end - 700_001)
      const piece = other.read(start, end)
      expect(Buffer.compare(piece, minute.subarray(start - from, end - from))).toBe(0)
    }
  })

  test('may be 12 hours long, up to 4 GiB − 1, and is refused beyond', () => {
    const silence = (duration: number): Score => ({
      version: 1,
      duration,
      voices: [],
      envelope: constant(1),
      level: constant(1),
      fadeOutAt: duration,
      fadeOut: 0,
      holdDecibels: Number.NEGATIVE_INFINITY
    })
    expect(openScoreWav(silence(43_200)).bytes).toBe(4_147_200_044)
    const most = openScoreWav(silence(1_073_741_812 / RATE))
    expect(most.bytes).toBe(2 ** 32 - 4)
    expect([...most.read(most.bytes - 3, most.bytes)]).toEqual([0, 0, 0])
    for (const duration of [1_073_741_813 / RATE, 100_000]) {
      expect(() => openScoreWav(silence(duration))).toThrow(RangeError)
      expect(() => scoreWavBytes(silence(duration))).toThrow(/4 GiB/)
    }
    // At 48 kHz, half as long.
    expect(() => scoreWavBytes(silence(23_000), 48_000)).toThrow(RangeError)
    expect(() => most.read(0, most.bytes + 1)).toThrow(RangeError)
    expect(() => most.read(-1, 5)).toThrow(RangeError)
    expect(() => most.read(Number.NaN, 5)).toThrow(RangeError)
  })

  test('is exactly zero where the score is silent, and dithered up to there', () => {
    const quiet: ToneVoice = {
      kind: 'tone',
      mode: 'plain',
      carrier: constant(200),
      beat: constant(0),
      // A third of the last bit: without dither, nothing would be left of it.
      rms: 1e-5,
      duty: 0.5,
      depth: 0
    }
    const score: Score = {
      version: 1,
      duration: 12,
      voices: [quiet, { kind: 'bed', bed: 'pink', rms: 1e-5, seed: 4 }],
      envelope: [
        { at: 0, value: 1, shape: 'step' },
        { at: 3, value: 0, shape: 'step' },
        { at: 7, value: 1, shape: 'step' },
        { at: 10, value: 0, shape: 'step' }
      ],
      level: constant(1),
      fadeOutAt: 10,
      fadeOut: 0,
      holdDecibels: -97
    }
    const file = openScoreWav(score)
    const samples = new Int16Array(file.read(HEADER, file.bytes).slice().buffer)
    const second = (from: number, to: number): Int16Array =>
      samples.subarray(2 * from * RATE, 2 * to * RATE)
    for (const [from, to] of [
      [3, 7],
      [10, 12]
    ] as const)
      expect(second(from, to).every(sample => sample === 0)).toBe(true)
    for (const [from, to] of [
      [0, 3],
      [7, 10]
    ] as const) {
      const part = second(from, to)
      // Triangular dither leaves 0.25 LSB²; the sound adds a fifth of an LSB².
      const power = part.reduce((sum, each) => sum + each ** 2, 0) / part.length
      expect(power).toBeGreaterThan(0.3)
      expect(power).toBeLessThan(0.6)
      // Up to the last frames.
      expect(part.subarray(0, 24).some(sample => sample !== 0)).toBe(true)
      expect(part.subarray(-24).some(sample => sample !== 0)).toBe(true)
    }
  })
})
