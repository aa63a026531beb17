import type { Curve } from '../../../src/core/score/curve.ts'
import { prepareCurve } from '../../../src/core/score/curve.ts'
import { createScoreRenderer } from '../../../src/core/render/score-renderer.ts'
import type { Score, ToneVoice } from '../../../src/core/score/score.ts'
import type { Decibels, Hertz, Seconds } from '../../../src/core/base/units.ts'
import { leastSquares } from './least-squares.ts'
import type { Rendering } from '../scores/render-score.ts'
import type { Ear } from './tone-fit.ts'

/** How one sine of one ear differs in one second, when its level and its phase are fitted. */
export interface SecondDifference {
  readonly second: number
  readonly level: Decibels
  /** RMS of what the fit leaves of the ear, against the RMS of the reference in the same second. */
  readonly residual: Decibels
  /**
   * Change of the fitted phase from the second before. Undefined in the first second, and where an ear's two sines turn
   * too little against each other for a second to tell them apart.
   */
  readonly frequency: Hertz | undefined
  /** The carrier as the second begins. */
  readonly carrier: Hertz
  /** Whether a frequency changes, other than by a step, in this second or the one before. */
  readonly ramps: boolean
}

interface Pair {
  readonly sine: Float64Array
  readonly cosine: Float64Array
}

/** Cycles. Two sines that turn less than this against each other are one to a fit. */
const APART = 0.5
/** How late the turned references are, so that their phases can be led to where they shall be. */
const LATE: Seconds = 1

/**
 * Holds a rendering against the core renderer's, ear by ear and second by second, at the instants of the latter.
 * In each ear one level and one phase are fitted; in monaural, where it hears two oscillators, to each of the two.
 * @param score one tone and nothing else, of whole seconds
 * @param sampleRate of the core renderer, a whole part of the rendering's
 */
export function differences(
  rendering: Rendering,
  score: Score,
  sampleRate: Hertz
): readonly SecondDifference[] {
  const voice = score.voices[0]
  if (voice?.kind !== 'tone' || score.voices.length > 1)
    throw new RangeError('A score to be nulled must have one tone and nothing else.')
  const carrier = prepareCurve(voice.carrier)
  const beat = prepareCurve(voice.beat)
  const apart = (second: number): boolean =>
    voice.mode !== 'monaural' ||
    Math.abs(beat.integral(second + 1) - beat.integral(second)) >= APART
  const stride = rendering.sampleRate / sampleRate
  return (['left', 'right'] as const).flatMap(ear => {
    const sines = references(score, voice, ear, sampleRate)
    let before: readonly number[] | undefined
    return Array.from({ length: score.duration }, (_, second) => {
      const from = second * sampleRate
      const wanted = sines.flatMap(({ sine, cosine }) =>
        [sine, cosine].map(each => each.subarray(from, from + sampleRate))
      )
      const heard = new Float64Array(sampleRate)
      for (let frame = 0; frame < sampleRate; frame++)
        heard[frame] = rendering[ear][(from + frame) * stride]!
      const { phases, levels, residual } = fit(heard, wanted)
      const last = before
      before = phases
      const told = apart(second - 1) && apart(second)
      const ramps = [voice.carrier, voice.beat].some(curve => moves(curve, second - 1, second + 1))
      return phases.map((phase, index): SecondDifference => {
        const turn = last && told ? phase - last[index]! : undefined
        return {
          second,
          level: levels[index]!,
          residual,
          frequency: turn === undefined ? undefined : Math.abs(turn - Math.round(turn)),
          carrier: carrier.value(second),
          ramps
        }
      })
    }).flat()
  })
}

/** The sines of which an ear's sound is the sum, each with its quadrature; all made by the mode itself. */
function references(score: Score, voice: ToneVoice, ear: Ear, sampleRate: Hertz): readonly Pair[] {
  const turned = (carrier: number, beat: number): Float64Array =>
    renderCore(turn(score, voice, carrier, beat), LATE, sampleRate)[ear]
  const sine = renderCore(score, 0, sampleRate)[ear]
  const cosine = turned(0.25, 0)
  if (voice.mode !== 'monaural') return [{ sine, cosine }]
  // Half a beat ahead the lower sine is a quarter of a cycle behind, and the higher one as much ahead.
  const [apart, across] = [turned(0, 0.5), turned(0.25, 0.5)]
  return [-1, 1].map(side => ({
    sine: sine.map((value, frame) => (value - side * across[frame]!) / 2),
    cosine: cosine.map((value, frame) => (value + side * apart[frame]!) / 2)
  }))
}

/** @param columns sine and cosine of each of the sines that are fitted */
function fit(heard: Float64Array, columns: readonly Float64Array[]) {
  const equations = leastSquares(columns.length)
  const row = new Float64Array(columns.length)
  let power = 0
  for (let frame = 0; frame < heard.length; frame++) {
    let expected = 0
    for (let column = 0; column < row.length; column++) {
      row[column] = columns[column]![frame]!
      if (column % 2 === 0) expected += row[column]!
    }
    equations.add(row, heard[frame]!)
    power += expected ** 2
  }
  const found = equations.solve()
  const pairs = columns.flatMap((_, index) =>
    index % 2 === 0 ? [[found[index]!, found[index + 1]!] as const] : []
  )
  return {
    levels: pairs.map(([sine, cosine]) => 20 * Math.log10(Math.hypot(sine, cosine))),
    phases: pairs.map(([sine, cosine]) => Math.atan2(cosine, sine) / (2 * Math.PI)),
    residual: 20 * Math.log10(equations.rms() / Math.sqrt(power / heard.length))
  }
}

/** What core renders of a score from `position` to its end. */
export function renderCore(
  score: Score,
  position: Seconds,
  sampleRate: Hertz
): Readonly<Record<Ear, Float64Array>> {
  const count = Math.round((score.duration - position) * sampleRate)
  const [left, right] = [new Float64Array(count), new Float64Array(count)]
  createScoreRenderer(score, sampleRate).render(Math.round(position * sampleRate), left, right)
  return { left, right }
}

/** The same {@link LATE}, its carrier and its beat so many cycles ahead by then. */
function turn(score: Score, voice: ToneVoice, carrier: number, beat: number): Score {
  const late = (curve: Curve): Curve => curve.map(point => ({ ...point, at: point.at + LATE }))
  const ahead = (curve: Curve, cycles: number): Curve => [
    { at: 0, value: cycles / LATE, shape: 'step' },
    { at: LATE, value: prepareCurve(curve).value(0), shape: 'step' },
    ...late(curve)
  ]
  return {
    ...score,
    duration: score.duration + LATE,
    voices: [
      {
        ...voice,
        carrier: ahead(voice.carrier, carrier),
        beat: ahead(voice.beat, beat),
        ...(voice.gain && { gain: late(voice.gain) })
      }
    ],
    envelope: late(score.envelope),
    level: late(score.level)
  }
}

function moves(curve: Curve, from: Seconds, to: Seconds): boolean {
  return curve.some((point, index) => {
    const next = curve[index + 1]
    if (!next || point.shape === 'step' || point.value === next.value) return false
    return point.at < to && next.at > from
  })
}
