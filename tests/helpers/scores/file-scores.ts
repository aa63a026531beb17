import type { BedKind } from '../../../src/core/score/kinds.ts'
import { BED_CHOICES } from '../../../src/core/score/kinds.ts'
import * as fc from 'fast-check'
import type { Curve, Point, Shape } from '../../../src/core/score/curve.ts'
import { constant } from '../../../src/core/score/early/constant-curve.ts'
import type {
  BedVoice,
  BellVoice,
  DropsVoice,
  Score,
  SpinVoice,
  ToneVoice,
  Voice
} from '../../../src/core/score/score.ts'
import { CLOSEST_STRIKES } from '../../../src/core/score/file-limits.ts'
import type { Seconds } from '../../../src/core/base/units.ts'

const BEDS: readonly BedKind[] = [
  ...BED_CHOICES.flatMap(bed => (bed === 'none' ? [] : [bed])),
  'dark'
]
const SHAPES: readonly Shape[] = ['step', 'linear', 'cosine']

/** What every imported tone of a test has unless it says otherwise. */
export const PLAIN_TONE: ToneVoice = {
  kind: 'tone',
  mode: 'plain',
  carrier: constant(200),
  beat: constant(0),
  rms: 0.1,
  duty: 0.5,
  depth: 1
}

/** Voices, as a file would say them, at full level from the first sample to the last. */
export function fileScore(voices: readonly Voice[], more: Partial<Score> = {}): Score {
  const duration = more.duration ?? 60
  return {
    version: 1,
    duration,
    voices,
    envelope: constant(1),
    level: constant(1),
    fadeOutAt: duration,
    fadeOut: 0.02,
    holdDecibels: -20,
    ...more
  }
}

/** Half a minute, soft, with a voice of every kind and a fade of five seconds, going round every 3.7 s. */
export function importedScore(): Score {
  const carrier: Curve = [
    { at: 0, value: 180, shape: 'linear' },
    { at: 2, value: 220, shape: 'linear' },
    { at: 3.7, value: 180, shape: 'step' }
  ]
  const left: Curve = [
    { at: 0, value: 1, shape: 'linear' },
    { at: 3.7, value: 0.4, shape: 'step' }
  ]
  const noise = { bed: 'pink', rms: 0.003 } as const
  const voices: readonly Voice[] = [
    { ...PLAIN_TONE, mode: 'binaural', carrier, beat: constant(-3), rms: 0.01 },
    { ...PLAIN_TONE, mode: 'alternating', beat: constant(2), rms: 0.005, wave: 'triangle' },
    { kind: 'bed', seed: 1, ...noise, mono: true, volume: { left, right: left } },
    { kind: 'spin', seed: 2, ...noise, width: constant(300), rate: constant(0.5) },
    { kind: 'bell', strikes: [{ at: 1, frequency: 600, strength: 1 }], rms: 0.005, decay: 0.5 },
    { kind: 'drops', drops: 'water', seed: 3, rms: 0.01, perSecond: constant(20) }
  ]
  return fileScore(voices, {
    duration: 30,
    repeat: 3.7,
    fadeOutAt: 25,
    fadeOut: 5,
    holdDecibels: -38,
    envelope: [
      { at: 0, value: 0, shape: 'cosine' },
      { at: 0.02, value: 1, shape: 'step' },
      { at: 25, value: 1, shape: 'cosine' },
      { at: 30, value: 0, shape: 'step' }
    ]
  })
}

/** Scores with voices of every kind, of up to `longest` seconds. */
export function fileScores(longest: Seconds): fc.Arbitrary<Score> {
  return fc
    .record({
      voices: fc.array(voices(longest), { minLength: 1, maxLength: 5 }),
      repeat: fc.option(number(0.1, longest), { nil: undefined }),
      balance: fc.option(beside0(number(-12, 12)), { nil: undefined })
    })
    .map(({ voices, repeat, balance }) =>
      fileScore(voices, {
        duration: longest,
        ...(repeat !== undefined && { repeat }),
        ...(balance !== undefined && { balance })
      })
    )
}

function voices(longest: Seconds): fc.Arbitrary<Voice> {
  return fc
    .tuple(
      fc.oneof(tones(longest), beds(longest), spins(longest), bells(longest), drops(longest)),
      gains(longest)
    )
    .map(([voice, more]) => ({ ...voice, ...more }))
}

function tones(longest: Seconds): fc.Arbitrary<ToneVoice> {
  const wave = fc.oneof(
    fc.constantFrom('square' as const, 'triangle' as const, 'sawtooth' as const),
    fc.array(number(-1, 1), { minLength: 2, maxLength: 20 })
  )
  return fc
    .record({
      kind: fc.constant('tone' as const),
      mode: fc.constantFrom('binaural', 'monaural', 'isochronic', 'plain', 'alternating'),
      carrier: curves(number(0, 10_000), longest),
      beat: curves(number(-1000, 1000), longest),
      rms: number(0, 0.2),
      duty: number(0.05, 0.95),
      depth: number(0, 1),
      wave: fc.option(wave, { nil: undefined })
    })
    .map(({ wave, ...voice }) => ({ ...voice, ...(wave !== undefined && { wave }) }))
}

function beds(longest: Seconds): fc.Arbitrary<BedVoice> {
  const pulse = fc.record({
    rate: curves(number(-20, 20), longest),
    duty: number(0.05, 0.95),
    depth: number(0, 1)
  })
  const breath = fc.record({
    rate: curves(number(0.05, 0.25), longest),
    depth: curves(number(0, 12), longest),
    inhale: number(0.2, 0.8)
  })
  return fc
    .record({
      kind: fc.constant('bed' as const),
      bed: fc.constantFrom(...BEDS),
      rms: number(0, 0.2),
      seed: seeds(),
      mono: fc.boolean(),
      pulse: fc.option(pulse, { nil: undefined }),
      breath: fc.option(breath, { nil: undefined }),
      tilt: fc.option(beside0(number(-6, 6)), { nil: undefined })
    })
    .map(({ mono, pulse, breath, tilt, ...voice }) => ({
      ...voice,
      ...(mono && { mono }),
      ...(pulse && { pulse }),
      ...(breath && { breath }),
      ...(tilt !== undefined && { tilt })
    }))
}

function spins(longest: Seconds): fc.Arbitrary<SpinVoice> {
  return fc.record({
    kind: fc.constant('spin' as const),
    bed: fc.constantFrom<BedKind>('white', 'pink', 'brown'),
    rms: number(0, 0.2),
    seed: seeds(),
    width: curves(number(-10_000, 10_000), longest),
    rate: curves(number(-20, 20), longest)
  })
}

function bells(longest: Seconds): fc.Arbitrary<BellVoice> {
  const strike = fc.record({ frequency: number(20, 10_000), strength: number(0, 1) })
  return fc.record({
    kind: fc.constant('bell' as const),
    strikes: fc
      .array(fc.tuple(number(2 * CLOSEST_STRIKES, longest / 4), strike), { maxLength: 6 })
      .map(all => {
        let at = 0
        return all.map(([after, each]) => ({ at: (at += after), ...each }))
      }),
    rms: number(0, 0.2),
    decay: number(0.01, 10)
  })
}

function drops(longest: Seconds): fc.Arbitrary<DropsVoice> {
  return fc
    .record({
      kind: fc.constant('drops' as const),
      drops: fc.constantFrom('water', 'rain'),
      perSecond: curves(fc.oneof(number(0, 50), number(0, 30_000)), longest),
      rms: number(0, 0.2),
      seed: seeds(),
      mono: fc.boolean()
    })
    .map(({ mono, ...voice }) => ({ ...voice, ...(mono && { mono }) }))
}

function gains(longest: Seconds): fc.Arbitrary<Pick<Voice, 'gain' | 'volume'>> {
  const curve = curves(fc.oneof(fc.constant(0), number(0, 1)), longest)
  return fc
    .record({
      gain: fc.option(curve, { nil: undefined }),
      left: fc.option(curve, { nil: undefined }),
      right: fc.option(curve, { nil: undefined })
    })
    .map(({ gain, left, right }) => ({
      ...(gain && { gain }),
      ...(left && { volume: { left, right: right ?? left } })
    }))
}

/** Curves of one to six points, some of them at one time. */
function curves(value: fc.Arbitrary<number>, longest: Seconds): fc.Arbitrary<Curve> {
  const point = fc.record({
    after: fc.oneof(fc.constant(0), number(0, longest / 4)),
    value,
    shape: fc.constantFrom(...SHAPES)
  })
  return fc.array(point, { minLength: 1, maxLength: 6 }).map(points => {
    let at = 0
    return points.map(({ after, ...each }): Point => ({ at: (at += after), ...each }))
  })
}

function seeds(): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 2 ** 32 - 1 })
}

/** What is 0 is left out. */
function beside0(values: fc.Arbitrary<number>): fc.Arbitrary<number> {
  return values.filter(value => value !== 0)
}

/** A code has no −0. */
function number(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true }).map(each => each + 0)
}
