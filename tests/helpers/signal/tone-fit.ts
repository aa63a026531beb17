import { prepareCurve } from '../../../src/core/score/curve.ts'
import { pulse, pulseMeanSquare } from '../../../src/core/score/pulse.ts'
import type { Score, ToneVoice } from '../../../src/core/score/score.ts'
import type { Decibels, Frames, Hertz, Seconds } from '../../../src/core/base/units.ts'
import { leastSquares } from './least-squares.ts'

export type Ear = 'left' | 'right'

/** A part of what an ear should hear: a sine of this phase (cycles) and this amplitude at a time in the score. */
export interface Partial {
  readonly cycles: (t: Seconds) => number
  readonly amplitude: (t: Seconds) => number
}

/** How one stretch of sound compares with what was expected. */
export interface Fit {
  /** Per partial: level against the expected one. */
  readonly level: readonly Decibels[]
  /** Per partial: how far ahead of the expected phase, in cycles within ±0.5. */
  readonly ahead: readonly number[]
  /** RMS of what the fit leaves, against the RMS of the expected sound. */
  readonly residual: Decibels
  /** Largest distance of a sample from the fit, as a share of the largest expected peak. */
  readonly furthest: number
}

/** What an ear should hear of a score with one tone and no bed, in double precision, from the closed forms. */
export function expectedTone(score: Score, ear: Ear): readonly Partial[] {
  const voice = score.voices[0]
  if (voice?.kind !== 'tone' || score.voices.length > 1)
    throw new RangeError('A score to be fitted must have one tone and nothing else.')
  const [envelope, level] = [prepareCurve(score.envelope), prepareCurve(score.level)]
  const gain = (t: Seconds): number => voice.rms * envelope.value(t) * level.value(t)
  const carrier = prepareCurve(voice.carrier)
  const beat = prepareCurve(voice.beat)
  const side = (half: number): Partial['cycles'] => {
    return t => carrier.integral(t) + half * beat.integral(t)
  }
  switch (voice.mode) {
    case 'binaural':
      return [{ cycles: side(ear === 'left' ? -0.5 : 0.5), amplitude: t => Math.SQRT2 * gain(t) }]
    case 'monaural':
      return [-0.5, 0.5].map(half => ({ cycles: side(half), amplitude: gain }))
    case 'isochronic':
    case 'alternating': {
      const later = voice.mode === 'alternating' && ear === 'right' ? 0.5 : 0
      return [{ cycles: side(0), amplitude: t => gain(t) * swell(voice, beat.integral(t) + later) }]
    }
    case 'plain':
      return [{ cycles: side(0), amplitude: t => Math.SQRT2 * gain(t) }]
  }
}

/** The isochronic envelope at a phase of the beat, normalised to a sine of RMS 1. */
function swell({ duty, depth }: ToneVoice, phase: number): number {
  const height = 1 - depth + depth * pulse(phase, duty)
  return (Math.SQRT2 * height) / Math.sqrt(pulseMeanSquare(duty, depth))
}

/**
 * Fits one level and one phase per partial to a stretch.
 * @param position time in the score at frame 0
 */
export function fitTone(
  samples: Float32Array,
  sampleRate: Hertz,
  partials: readonly Partial[],
  { first, count, position = 0 }: { first: Frames; count: Frames; position?: Seconds }
): Fit {
  const size = 2 * partials.length
  const columns = Array.from({ length: size }, () => new Float64Array(count))
  const row = new Float64Array(size)
  const fit = leastSquares(size)
  let [power, peak] = [0, 0]
  for (let index = 0; index < count; index++) {
    const t = position + (first + index) / sampleRate
    let expected = 0
    for (let part = 0; part < partials.length; part++) {
      const { cycles, amplitude } = partials[part]!
      const turn = 2 * Math.PI * (cycles(t) % 1)
      const most = amplitude(t)
      row[2 * part] = columns[2 * part]![index] = most * Math.sin(turn)
      row[2 * part + 1] = columns[2 * part + 1]![index] = most * Math.cos(turn)
      expected += row[2 * part]!
    }
    fit.add(row, samples[first + index]!)
    power += expected ** 2
    peak = Math.max(peak, Math.abs(expected))
  }
  const found = fit.solve()
  let [left, furthest] = [0, 0]
  for (let index = 0; index < count; index++) {
    let distance = samples[first + index]!
    for (let column = 0; column < size; column++)
      distance -= columns[column]![index]! * found[column]!
    left += distance ** 2
    furthest = Math.max(furthest, Math.abs(distance))
  }
  const pairs = partials.map((_, index) => [found[2 * index]!, found[2 * index + 1]!] as const)
  return {
    level: pairs.map(([sine, cosine]) => 20 * Math.log10(Math.hypot(sine, cosine))),
    ahead: pairs.map(([sine, cosine]) => Math.atan2(cosine, sine) / (2 * Math.PI)),
    residual: 10 * Math.log10(left / power),
    furthest: furthest / peak
  }
}

/** The worst of every whole second of a rendering. */
export interface NullTest {
  readonly level: Decibels
  readonly residual: Decibels
  /** Largest change of phase from one second to the next: the error of frequency. */
  readonly frequency: Hertz
  readonly furthest: number
}

/** Holds a rendering against its score, ear by ear and second by second. */
export function nullTest(
  samples: Float32Array,
  sampleRate: Hertz,
  partials: readonly Partial[],
  range: { readonly from: Seconds; readonly to: Seconds }
): NullTest {
  const fits: Fit[] = []
  for (let second = range.from; second + 1 <= range.to; second++)
    fits.push(
      fitTone(samples, sampleRate, partials, { first: second * sampleRate, count: sampleRate })
    )
  const steps = fits
    .slice(1)
    .flatMap((fit, index) =>
      fit.ahead.map((ahead, part) => Math.abs(ahead - fits[index]!.ahead[part]!))
    )
  return {
    level: Math.max(...fits.flatMap(fit => fit.level.map(Math.abs))),
    residual: Math.max(...fits.map(fit => fit.residual)),
    frequency: Math.max(0, ...steps),
    furthest: Math.max(...fits.map(fit => fit.furthest))
  }
}
