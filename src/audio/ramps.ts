import type { Curve, Point, PreparedCurve, Shape } from '../core/score/curve.ts'
import { prepareCurve, SILENT_GAIN } from '../core/score/curve.ts'
import { type Seconds, clamp } from '../core/base/units.ts'

/** What is written to an audio parameter. Times are the context's. */
export interface Parameter {
  setValueAtTime(value: number, time: Seconds): unknown
  linearRampToValueAtTime(value: number, time: Seconds): unknown
  exponentialRampToValueAtTime(value: number, time: Seconds): unknown
  cancelScheduledValues(time: Seconds): unknown
}

/**
 * How far ahead of the context's clock a change of what sounds must lie so as to be heard from its beginning: the audio
 * thread is one hardware buffer beyond what the clock shows (23 ms in Chromium), on a busy machine several, and script
 * takes its time.
 */
export const LEAD: Seconds = 0.1
/** How far a chord may leave its curve, as a share of the larger end: nothing at the top, 0.1 dB at −80 dB. */
const GAIN_TOLERANCE = 1e-6
/** The same for a frequency: hertz. */
const FREQUENCY_TOLERANCE = 1e-5
/** However short a curve, it need not be finer than a dozen samples. */
const SHORTEST_CHORD: Seconds = 0.00025
const MOST_CHORDS = 2048
/** Of a glide made on the spot: 2e-4 of its height off at most, and soon written. */
const GLIDE_CHORDS = 64

/** A gain as parameters can follow it: raised cosines become chords, all else has its native ramp. */
export function gainRamps(curve: Curve): Curve {
  return inPieces(curve, (from, to) => {
    switch (from.shape) {
      case 'cosine': {
        const tolerance = GAIN_TOLERANCE * Math.max(Math.abs(from.value), Math.abs(to.value))
        return chords(from, to, cosineChords(from, to, tolerance))
      }
      case 'decibels':
        return decibelRamp(from, to)
      default:
        return [from]
    }
  })
}

/** A frequency as straight lines and steps only, so that two can be added. */
export function frequencyLines(curve: Curve): Curve {
  return inPieces(curve, (from, to) => {
    if (from.shape === 'step' || from.shape === 'linear') return [from]
    if (from.shape === 'cosine')
      return chords(from, to, cosineChords(from, to, FREQUENCY_TOLERANCE))
    const most = Math.max(Math.abs(from.value), Math.abs(to.value))
    const octaves = Math.abs(Math.log(to.value / from.value))
    return chords(from, to, octaves * Math.sqrt(most / (8 * FREQUENCY_TOLERANCE)))
  })
}

/** `one` + `factor` × `other`, both made of lines and steps. */
export function addLines(one: Curve, other: Curve, factor: number): Curve {
  const times = [...new Set([...one, ...other].map(point => point.at))].toSorted((a, b) => a - b)
  const [first, second] = [prepareCurve(one), prepareCurve(other)]
  const sum = (t: Seconds): number => first.value(t) + factor * second.value(t)
  return times.flatMap((at, index): Curve => {
    const point: Point = { at, value: sum(at), shape: 'linear' }
    const next = times[index + 1]
    if (next === undefined) return [point]
    // Where a step ends, the sum jumps: what it comes to just before is found from half-way.
    const end = 2 * sum((at + next) / 2) - point.value
    const jumps = Math.abs(end - sum(next)) > FREQUENCY_TOLERANCE
    return jumps ? [point, { at: next, value: end, shape: 'step' }] : [point]
  })
}

/**
 * A parameter that follows a curve, and may be led over to another one.
 * Nothing that is changed lies less than its lead ahead: the audio thread never meets a half-written schedule.
 */
export interface Automation {
  /**
   * Goes over to another curve of the same origin, in a raised cosine of `glide` seconds from `lead` after `now`.
   * @param lead {@link LEAD} where it is missing
   */
  follow(next: Curve, now: Seconds, glide: Seconds, lead?: Seconds): void
  /** The value at a context time. */
  value(time: Seconds): number
}

/**
 * Writes a curve to a parameter, the whole of it at once.
 * @param curve made by {@link gainRamps} or {@link frequencyLines}
 * @param origin context time of the curve's 0
 * @param start context time from which on it is followed
 */
export function automate(
  parameter: Parameter,
  curve: Curve,
  origin: Seconds,
  start: Seconds
): Automation {
  let current = restOf(curve, start - origin)
  write(parameter, current, origin, parameter.setValueAtTime.bind(parameter))

  return {
    follow(next, now, glide, lead = LEAD) {
      const leave = Math.max(now + lead, start) - origin
      const old = prepareCurve(current)
      const before = old.value(leave)
      const shape = shapeAt(current, leave)
      const arrival = leave + glide
      current = [...blend(old, prepareCurve(next), leave, arrival), ...restOf(next, arrival)]
      // First the old ramp is ended early on its own line, which changes nothing that is heard; then what follows it
      // is replaced. In the other order the audio thread might meet a ramp without its end, which is a jump.
      const time = origin + leave
      if (shape === 'linear') parameter.linearRampToValueAtTime(before, time)
      else if (shape === 'exponential') parameter.exponentialRampToValueAtTime(before, time)
      else parameter.setValueAtTime(before, time)
      parameter.cancelScheduledValues(time + 1e-6)
      write(parameter, current, origin, () => undefined)
    },
    value: time => prepareCurve(current).value(time - origin)
  }
}

/** From one curve over to another by a raised cosine, in lines, without the last point: no corner at either end. */
export function blend(one: PreparedCurve, other: PreparedCurve, from: Seconds, to: Seconds): Curve {
  return Array.from({ length: GLIDE_CHORDS }, (_, index): Point => {
    const share = index / GLIDE_CHORDS
    const at = from + (to - from) * share
    const weight = (1 - Math.cos(Math.PI * share)) / 2
    return { at, value: (1 - weight) * one.value(at) + weight * other.value(at), shape: 'linear' }
  })
}

/** The part of a curve of lines, steps and exponentials from `t` on. */
export function restOf(curve: Curve, t: Seconds): Curve {
  const first: Point = { at: t, value: prepareCurve(curve).value(t), shape: shapeAt(curve, t) }
  return [first, ...curve.filter(point => point.at > t)]
}

function shapeAt(curve: Curve, t: Seconds): Shape {
  const index = curve.findLastIndex(point => point.at <= t)
  return index < 0 || index === curve.length - 1 ? 'step' : (curve[index]?.shape ?? 'step')
}

function write(
  parameter: Parameter,
  curve: Curve,
  origin: Seconds,
  begin: (value: number, time: Seconds) => unknown
): void {
  curve.forEach((point, index) => {
    const time = origin + point.at
    const before = curve[index - 1]
    if (!before) begin(point.value, time)
    else if (before.shape === 'linear' && point.at > before.at)
      parameter.linearRampToValueAtTime(point.value, time)
    else if (before.shape === 'exponential' && point.at > before.at)
      parameter.exponentialRampToValueAtTime(point.value, time)
    else parameter.setValueAtTime(point.value, time)
  })
}

function inPieces(curve: Curve, cut: (from: Point, to: Point) => Curve): Curve {
  return curve.flatMap((point, index): Curve => {
    const next = curve[index + 1]
    return next && next.at > point.at ? cut(point, next) : [{ ...point, shape: 'step' }]
  })
}

/** Native exponential ramps cannot touch 0: such an end is −100 dB, with a jump. */
function decibelRamp(from: Point, to: Point): Curve {
  const start: Point = {
    at: from.at,
    value: Math.max(from.value, SILENT_GAIN),
    shape: 'exponential'
  }
  return to.value > 0 ? [start] : [start, { at: to.at, value: SILENT_GAIN, shape: 'step' }]
}

/** A chord of a raised cosine over 1/n of its length leaves it by at most rise·π²/16n². */
function cosineChords(from: Point, to: Point, tolerance: number): number {
  const rise = Math.abs(to.value - from.value)
  return rise === 0 ? 0 : Math.PI * Math.sqrt(rise / (16 * tolerance))
}

function chords(from: Point, to: Point, wanted: number): Curve {
  const finest = Math.ceil((to.at - from.at) / SHORTEST_CHORD)
  const count = clamp(Math.ceil(wanted), 1, Math.min(finest, MOST_CHORDS))
  const whole = prepareCurve([from, to])
  return Array.from({ length: count }, (_, index): Point => {
    const at = from.at + ((to.at - from.at) * index) / count
    return { at, value: whole.value(at), shape: 'linear' }
  })
}
