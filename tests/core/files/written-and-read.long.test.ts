import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Curve } from '../../../src/core/score/curve.ts'
import { constant } from '../../../src/core/score/early/constant-curve.ts'
import { importGnaural } from '../../../src/core/files/gnaural/convert.ts'
import { formatGnaural } from '../../../src/core/files/gnaural/format.ts'
import { documentOf } from '../../../src/core/files/gnaural/from-score.ts'
import { yieldedDuty } from '../../../src/core/score/pulse.ts'
import { pulseShape } from '../../../src/core/files/sbg/pulses.ts'
import { importSbg } from '../../../src/core/files/sbg/convert.ts'
import { writeSbg } from '../../../src/core/files/sbg/write-score.ts'
import type { Score, Voice, GainCurve, Wave } from '../../../src/core/score/score.ts'
import type { Seconds } from '../../../src/core/base/units.ts'
import { fileScore, PLAIN_TONE } from '../../helpers/scores/file-scores.ts'
import { compareParts, partsAt } from '../../helpers/scores/written-sound.ts'

const REPEAT: Seconds = 300
/** Neither a whole second nor a place where anything turns. */
const times = fc.nat({ max: 2 * REPEAT - 2 }).map(second => second + 0.37)

function between(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true })
}

/** Lines and jumps over a pass. */
function lines(value: fc.Arbitrary<number>, at: fc.Arbitrary<Seconds>): fc.Arbitrary<Curve> {
  const bent = fc
    .record({
      inside: fc.uniqueArray(at, { maxLength: 4 }),
      values: fc.array(value, { minLength: 10, maxLength: 10 })
    })
    .map(({ inside, values }) =>
      [0, ...inside.toSorted((one, other) => one - other), REPEAT].flatMap((time, index) => [
        { at: time, value: values[2 * (index % 5)] ?? 0, shape: 'linear' as const },
        { at: time, value: values[2 * (index % 5) + 1] ?? 0, shape: 'linear' as const }
      ])
    )
  return fc.oneof(value.map(constant), bent)
}

/** Never so soft that the digits of a file could tell. */
const shares = between(0.1, 1)
const levels = between(0.02, 0.1)
const seconds = fc.integer({ min: 1, max: REPEAT - 1 })

const evenVolumes: fc.Arbitrary<GainCurve | undefined> = fc.option(
  lines(shares, seconds).map(curve => ({ left: curve, right: curve })),
  { nil: undefined }
)

function withVolume<V extends Voice>(voice: V, volume: GainCurve | undefined): V {
  return volume ? { ...voice, volume } : voice
}

const drawnWave = fc
  .array(fc.nat({ max: 100 }), { minLength: 1, maxLength: 20 })
  .map((steps): Wave => {
    const half = [0, ...steps.map(step => step / 100), 1]
    return [...half, ...half.map(value => 0 - value)]
  })
const waves: fc.Arbitrary<Wave | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom('square' as const, 'triangle' as const, 'sawtooth' as const),
  drawnWave
)

const sbgTones = fc
  .record({
    mode: fc.constantFrom('plain', 'binaural', 'monaural', 'isochronic'),
    carrier: lines(between(60, 900), seconds),
    beat: lines(between(0.5, 20), seconds),
    rms: levels,
    wave: waves,
    volume: evenVolumes
  })
  .map(({ wave, volume, ...given }) => {
    const fastest = Math.max(...given.beat.map(({ value }) => value))
    // The format's own pulses.
    const duty =
      given.mode === 'isochronic' ? yieldedDuty(pulseShape('sbagen-plus', wave).duty, fastest) : 0.5
    const tone = { ...PLAIN_TONE, ...given, duty, ...(wave !== undefined && { wave }) }
    return withVolume(tone, volume)
  })

const sbgNoises = fc
  .record({
    bed: fc.constantFrom('pink', 'white', 'leaky'),
    rms: levels,
    turning: fc.option(
      fc.record({
        by: fc.constant('level'),
        width: lines(between(10, 900), seconds),
        rate: lines(between(-9, 9), seconds)
      }),
      { nil: undefined }
    ),
    volume: evenVolumes
  })
  .map(({ bed, rms, turning, volume }): Voice => {
    const noise = { bed, rms, seed: 1 }
    return turning
      ? withVolume({ kind: 'spin', ...noise, ...turning }, volume)
      : withVolume({ kind: 'bed', ...noise, mono: true }, volume)
  })

function sounding(voices: readonly Voice[]): Score {
  return fileScore(voices, { duration: 2 * REPEAT, repeat: REPEAT })
}

describe('what a format holds of a file', () => {
  test.prop([fc.array(fc.oneof(sbgTones, sbgNoises), { minLength: 1, maxLength: 6 }), times], {
    numRuns: 60
  })('comes back the same from a .sbg file', (voices, t) => {
    const score = sounding(voices)
    const { text, unwritten, roundedTo } = writeSbg(score, [])
    expect([unwritten, roundedTo]).toEqual([[], undefined])
    const read = importSbg(text, 0)
    expect(compareParts(partsAt(score, t), partsAt(read, t), 1).missing).toEqual([])
  })

  const anyTimes = between(0.1, REPEAT - 0.1)
  const ears = fc.option(
    fc.record({ left: lines(shares, anyTimes), right: lines(shares, anyTimes) }),
    { nil: undefined }
  )
  const gnauralTones = fc
    .record({
      mode: fc.constantFrom('plain', 'binaural', 'monaural', 'isochronic', 'alternating'),
      carrier: lines(between(20, 900), anyTimes),
      beat: lines(between(0.5, 20), anyTimes),
      rms: levels,
      volume: ears
    })
    .map(({ volume, ...given }) => withVolume({ ...PLAIN_TONE, ...given }, volume))
  const gnauralNoises = fc
    .record({ rms: levels, mono: fc.boolean(), volume: ears })
    .map(({ rms, mono, volume }): Voice => {
      const noise = { kind: 'bed', bed: 'dark', rms, seed: 1, ...(mono && { mono }) } as const
      return withVolume(noise, volume)
    })

  test.prop(
    [
      fc.array(fc.oneof(gnauralTones, gnauralNoises), { minLength: 1, maxLength: 6 }),
      between(0, REPEAT)
    ],
    { numRuns: 40 }
  )('comes back the same from a .gnaural file', (voices, t) => {
    const score = sounding(voices)
    const words = { title: 'Mine', description: '', author: '' }
    const { document, unwritten } = documentOf(score, words)
    // The edges of pulses alone.
    expect(unwritten.every(({ reason }) => reason === 'own pulses')).toBe(true)
    const read = importGnaural(formatGnaural(document))
    expect(read.repeat).toBeCloseTo(REPEAT, 6)
    const turns = voices.flatMap(turningTimes)
    // A rounding decides on which side of a jump it is.
    fc.pre(turns.every(turn => Math.abs(turn - t) > 1e-6))
    expect(compareParts(partsAt(score, t), partsAt(read, t), 1).missing).toEqual([])
  })
})

function turningTimes(voice: Voice): readonly Seconds[] {
  const volumes = voice.volume ? [voice.volume.left, voice.volume.right] : []
  const own = voice.kind === 'tone' ? [voice.carrier, voice.beat] : []
  return [...volumes, ...own].flat().map(({ at }) => at)
}
