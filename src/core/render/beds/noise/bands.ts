import type { Frames, Hertz } from '../../../base/units.ts'
import { CHUNK } from '../bed-source.ts'
import { createEars } from '../../dsp/ears.ts'

/** A gain for each ear. */
export interface EarGains {
  left: number
  right: number
}

/** Noise in bands, each with a gain of its own that moves. */
export interface Bands {
  reset(): void
  /**
   * Multiplies the bands of a chunk by gains that go in a line from those at its start to those at its end.
   * @param gainsAt sets `gains`, one a band from the lowest up, to those at a frame
   */
  apply(
    left: Float64Array,
    right: Float64Array,
    first: Frames,
    gainsAt: (frame: Frames) => void
  ): void
}

/** One bound: a low-pass of two equal poles. */
interface Bound {
  readonly pole: number
  /** Two for each ear. */
  readonly state: Float64Array
  /** What lies below is louder than what lies above by this, at the start of a chunk and at its end. */
  readonly from: EarGains
  readonly to: EarGains
}

/**
 * Splits both ears at the bounds. With low-passes L₁ … Lₙ the bands are L₁, L₂ − L₁, … 1 − Lₙ, whose sum is the whole:
 * with equal gains nothing is changed, and the output is gₙ·x + Σ (gₖ₋₁ − gₖ)·Lₖx.
 * @param gains one more than there are bounds
 */
export function createBands(
  bounds: readonly Hertz[],
  gains: readonly EarGains[],
  sampleRate: Hertz
): Bands {
  const filters = bounds.map((bound): Bound => ({
    pole: Math.exp((-2 * Math.PI * bound) / sampleRate),
    state: new Float64Array(4),
    from: { left: 0, right: 0 },
    to: { left: 0, right: 0 }
  }))
  const top: Pick<Bound, 'from' | 'to'> = { from: { left: 0, right: 0 }, to: { left: 0, right: 0 } }
  const [leftIn, rightIn] = createEars(CHUNK)
  let known: Frames = Number.NaN

  /** The gains at a frame become those at the end; those of before, at the start. */
  function next(frame: Frames, gainsAt: (frame: Frames) => void): void {
    gainsAt(frame)
    for (let index = 0; index <= filters.length; index++) {
      const { from, to } = filters[index] ?? top
      const [below, above] = [gains[index], gains[index + 1]]
      from.left = to.left
      from.right = to.right
      to.left = (below?.left ?? 0) - (above?.left ?? 0)
      to.right = (below?.right ?? 0) - (above?.right ?? 0)
    }
    known = frame
  }

  return {
    reset() {
      for (const { state } of filters) state.fill(0)
      known = Number.NaN
    },
    apply(left, right, first, gainsAt) {
      if (known !== first) next(first, gainsAt)
      next(first + CHUNK, gainsAt)
      leftIn.set(left)
      rightIn.set(right)
      scale(left, top.from.left, top.to.left)
      scale(right, top.from.right, top.to.right)
      for (const bound of filters) addBelow(bound, leftIn, rightIn, left, right)
    }
  }
}

function scale(ear: Float64Array, from: number, to: number): void {
  const step = (to - from) / CHUNK
  for (let index = 0; index < CHUNK; index++)
    ear[index] = (ear[index] as number) * (from + step * index)
}

/** Adds what lies below a bound, times its gains, to both ears. */
function addBelow(
  { pole, state, from, to }: Bound,
  leftIn: Float64Array,
  rightIn: Float64Array,
  left: Float64Array,
  right: Float64Array
): void {
  const share = 1 - pole
  let l1 = state[0] as number
  let l2 = state[1] as number
  let r1 = state[2] as number
  let r2 = state[3] as number
  let leftGain = from.left
  let rightGain = from.right
  const leftStep = (to.left - leftGain) / CHUNK
  const rightStep = (to.right - rightGain) / CHUNK
  for (let index = 0; index < CHUNK; index++) {
    l1 = share * (leftIn[index] as number) + pole * l1
    l2 = share * l1 + pole * l2
    left[index] = (left[index] as number) + leftGain * l2
    r1 = share * (rightIn[index] as number) + pole * r1
    r2 = share * r1 + pole * r2
    right[index] = (right[index] as number) + rightGain * r2
    leftGain += leftStep
    rightGain += rightStep
  }
  state[0] = l1
  state[1] = l2
  state[2] = r1
  state[3] = r2
}
