import type { Frames, Hertz, Seconds } from '../../../src/core/base/units.ts'
import { SHORTEST_RAMP } from '../../../src/core/score/fades.ts'
import { leastSquares } from './least-squares.ts'
import type { Stretch } from './recording.ts'

/** What is looked at before and after a disturbance. */
const SURROUNDINGS: Seconds = 0.03
/** Longer disturbances are no ramps: a slow ramp only stands out at its two corners. */
const LONGEST: Seconds = 0.3
/** A ramp of 20 ms is allowed half a millisecond of rounding to blocks. */
const SHORTEST: Seconds = SHORTEST_RAMP - 0.0005
/** Real and imaginary parts of: value at the first corner, 2 before it, 5 on the ramp, 2 after the second corner. */
const COLUMNS = 20
/** The first search's step, and the rate at which samples are looked at while searching: enough for 1 kHz. */
const COARSEST: Seconds = 0.004
const SPARSE_RATE: Hertz = 3000
/** Frames. Corners need not be found more exactly. */
const FINEST = 0.5
/** With corners on the first search's grid a ramp is still nearer than this many limits. */
const HOPELESS = 30

interface Corners {
  readonly from: Frames
  readonly to: Frames
}

/**
 * Tries to explain a disturbance as one change of level: the tone with an amplitude that is continuous everywhere
 * and smooth but for two corners, no less than 20 ms apart, whatever the shape between them.
 * @param limit amplitude by which no sample may be off
 * @returns the time between the corners, or `undefined` where no ramp explains it
 */
export function findRamp(
  samples: Float32Array,
  rate: Hertz,
  frequency: Hertz,
  { first, end }: Stretch,
  limit: number
): Seconds | undefined {
  if (end - first > LONGEST * rate) return undefined
  const around = Math.round(SURROUNDINGS * rate)
  const view = { first: Math.max(0, first - around), end: Math.min(samples.length, end + around) }
  const shortest = SHORTEST * rate
  const carrier = carrierWithin(view, (2 * Math.PI * frequency) / rate)
  const fit = (corners: Corners, stride: Frames) => fitRamp(samples, carrier, view, corners, stride)

  // The corners lie within the disturbance, give or take the fit's window: first on a coarse grid, with few samples …
  const grid = COARSEST * rate
  const sparse = Math.max(1, Math.floor(rate / SPARSE_RATE))
  let best: Corners = { from: first, to: first + shortest }
  let least = Infinity
  for (let from = first - around / 2; from < end; from += grid)
    for (let to = from + shortest; to <= Math.max(from + shortest, end + around / 2); to += grid) {
      const { rms } = fit({ from, to }, sparse)
      if (rms < least) [least, best] = [rms, { from, to }]
    }
  if (least > HOPELESS * limit) return undefined
  // … then in ever smaller steps, until not one sample is too far.
  for (let step = grid / 2; step > FINEST;) {
    if (least < limit && fit(best, 1).worst() <= limit) return (best.to - best.from) / rate
    const { from, to } = best
    for (const [fromStep, toStep] of STEPS) {
      const next = { from: from + fromStep * step, to: to + toStep * step }
      if (next.to - next.from < shortest) continue
      const { rms } = fit(next, sparse)
      if (rms < least) [least, best] = [rms, next]
    }
    if (best.from === from && best.to === to) step /= 2
  }
  return fit(best, 1).worst() <= limit ? (best.to - best.from) / rate : undefined
}

const STEPS = [-1, 0, 1].flatMap(from => [-1, 0, 1].map(to => [from, to] as const))

/** Cosine and sine of the tone, for every frame of the view. */
interface Carrier {
  readonly cosine: Float64Array
  readonly sine: Float64Array
}

function carrierWithin(view: Stretch, angle: number): Carrier {
  const frames = Float64Array.from({ length: view.end - view.first }, (_, frame) => angle * frame)
  return { cosine: frames.map(Math.cos), sine: frames.map(Math.sin) }
}

/** How far the samples are from the best ramp with these corners: on average, and on demand all the furthest. */
function fitRamp(
  samples: Float32Array,
  carrier: Carrier,
  view: Stretch,
  corners: Corners,
  stride: Frames
) {
  const fit = leastSquares(COLUMNS)
  const row = new Float64Array(COLUMNS)
  for (let frame = view.first; frame < view.end; frame += stride) {
    fillRow(row, frame, carrier, view, corners)
    fit.add(row, samples[frame]!)
  }
  return {
    rms: fit.rms(),
    worst: () => {
      const coefficients = fit.solve()
      let worst = 0
      for (let frame = view.first; frame < view.end; frame += stride) {
        fillRow(row, frame, carrier, view, corners)
        let fitted = 0
        for (let column = 0; column < COLUMNS; column++)
          fitted += coefficients[column]! * row[column]!
        worst = Math.max(worst, Math.abs(samples[frame]! - fitted))
      }
      return worst
    }
  }
}

function fillRow(
  row: Float64Array,
  frame: Frames,
  carrier: Carrier,
  view: Stretch,
  { from, to }: Corners
): void {
  const before = Math.min(0, (frame - from) / (view.end - view.first))
  const on = Math.min(1, Math.max(0, (frame - from) / (to - from)))
  const after = Math.max(0, (frame - to) / (view.end - view.first))
  const cosine = carrier.cosine[frame - view.first]!
  const sine = carrier.sine[frame - view.first]!
  let column = 0
  const put = (factor: number) => {
    row[column++] = factor * cosine
    row[column++] = factor * sine
  }
  put(1)
  put(before)
  put(before ** 2)
  for (let degree = 1, power = on; degree <= 5; degree++, power *= on) put(power)
  put(after)
  put(after ** 2)
}
