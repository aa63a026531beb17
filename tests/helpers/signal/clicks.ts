import type { Frames, Hertz, Seconds } from '../../../src/core/base/units.ts'
import { fitByRows } from './least-squares.ts'
import { findRamp } from './ramp-fit.ts'
import type { Stretch } from './recording.ts'
import type { MeasuredTone } from './tone-frequency.ts'

/** A place where the sound leaves the fitted tone. */
export interface Disturbance extends Stretch {
  /** Largest distance from the tone, in peaks. */
  readonly deviation: number
  /** Set where all of it is a change of level in no less than 20 ms: no click. */
  readonly rampLength: Seconds | undefined
}

/** Share of the tone's peak: a sample further than this from the fitted tone is a click. */
export const CLICK = 1e-3
/** Neighbours within this are one event. */
const MERGED: Seconds = 0.02
/** The tone's amplitude and phase are cubics over this long: fades and beat ramps pass, anything faster stands out. */
const WINDOW: Seconds = 0.04
const DEGREE = 3
const COLUMNS = 2 * (DEGREE + 1)

/**
 * Finds where one ear of a tone-only recording leaves its tone by more than {@link CLICK} of the peak: clicks, and
 * the ramps of starts, stops and pauses, which are told apart by what explains them.
 * Two ramps need 40 ms of steady sound or silence between them, else they count as a click.
 */
export function findDisturbances(
  samples: Float32Array,
  rate: Hertz,
  { frequency, amplitude }: MeasuredTone
): readonly Disturbance[] {
  const deviations = deviationsFromTone(samples, rate, frequency)
  const limit = CLICK * amplitude
  const merged = MERGED * rate
  const places: { first: Frames; end: Frames; most: number }[] = []
  for (const [frame, deviation] of deviations.entries()) {
    if (deviation <= limit) continue
    const latest = places.at(-1)
    if (latest && frame - latest.end <= merged) {
      latest.end = frame + 1
      latest.most = Math.max(latest.most, deviation)
    } else places.push({ first: frame, end: frame + 1, most: deviation })
  }
  return places.map(({ first, end, most }) => ({
    first,
    end,
    deviation: most / amplitude,
    rampLength: findRamp(samples, rate, frequency, { first, end }, limit)
  }))
}

/** Distance of every sample from a local fit of the tone. Each fit is judged in the middle half of its window only. */
function deviationsFromTone(samples: Float32Array, rate: Hertz, frequency: Hertz): Float32Array {
  const deviations = new Float32Array(samples.length)
  const half = 2 * Math.round((WINDOW * rate) / 4)
  const rows = windowRows(half, (2 * Math.PI * frequency) / rate)
  const fitWhole = fitByRows(rows, COLUMNS)
  for (let judged = 0; judged < samples.length; judged += half) {
    const from = judged + half / 2 - half
    const first = Math.max(0, from)
    const end = Math.min(samples.length, from + 2 * half)
    // At the ends of the recording there is only a part of the window.
    const isWhole = end - first === 2 * half
    const fit = isWhole
      ? fitWhole
      : fitByRows(rows.subarray((first - from) * COLUMNS, (end - from) * COLUMNS), COLUMNS)
    const coefficients = fit(samples, first)
    const judgedEnd = Math.min(samples.length, judged + half)
    for (let frame = judged, row = (judged - from) * COLUMNS; frame < judgedEnd; frame++) {
      let fitted = 0
      for (let column = 0; column < COLUMNS; column++)
        fitted += coefficients[column]! * rows[row++]!
      deviations[frame] = Math.abs(samples[frame]! - fitted)
    }
  }
  return deviations
}

/** The fit's rows from `half` frames before the middle of a window to `half` after it, one after the other. */
function windowRows(half: Frames, angle: number): Float64Array {
  const rows = new Float64Array(2 * half * COLUMNS)
  for (let offset = -half, at = 0; offset < half; offset++)
    for (let degree = 0; degree <= DEGREE; degree++) {
      rows[at++] = (offset / half) ** degree * Math.cos(angle * offset)
      rows[at++] = (offset / half) ** degree * Math.sin(angle * offset)
    }
  return rows
}
