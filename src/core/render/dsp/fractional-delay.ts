import type { Frames } from '../../base/units.ts'
import { at } from './ears.ts'

/** How many values on either side of a place go into its own. */
export const REACH: Frames = 10

/**
 * Reads a band-limited sound between its samples, in two steps: once for all readers, the values halfway between them;
 * then for each place a short sum of these, whose steep slopes now lie far above the sound. What is wrong of a value lies
 * 45 dB below the sound up to three quarters of half the sample rate, where noise is at its end.
 */
export interface Delay {
  /**
   * Sets values of `doubled`, the sound at twice its rate: those of the frames `from` to `to` − 1 and halfway after
   * each. The frames must lie {@link REACH} inside of the sound.
   */
  double(sound: Float64Array, from: Frames, to: Frames, doubled: Float64Array): void
  /**
   * Adds the sound, times a gain for each ear, around frame `place` of it, earlier in one ear by what `turn` says times a line from
   * `width` on, and later in the other by as much; all {@link REACH} inside of what has been doubled.
   * @param width frames
   * @param widening what it grows by every frame
   * @param count how many frames of `turn` there are
   * @param at the frame of both ears that the first goes to
   */
  addApart(
    doubled: Float64Array,
    place: number,
    turn: Float64Array,
    width: number,
    widening: number,
    leftGain: number,
    rightGain: number,
    count: Frames,
    left: Float64Array,
    right: Float64Array,
    at: Frames
  ): void
}

/** Taps on either side of a value halfway, and Kaiser's window over them. */
const HALF_TAPS = 8
const HALF_SHAPE = 5.5
/** The same of a value anywhere, at twice the rate. */
const TAPS = 3
const SHAPE = 5.3
/** Positions between two values with known weights: the rounding error lies below −58 dB. */
const STEPS = 256

export function createDelay(): Delay {
  const [a, b, c, d, e, f, g, h] = Array.from({ length: HALF_TAPS }, (_, tap) =>
    weight(tap + 0.5, HALF_TAPS, HALF_SHAPE)
  ) as [number, number, number, number, number, number, number, number]
  const row = 2 * TAPS
  const weights = new Float64Array((STEPS + 1) * row)
  for (let step = 0; step <= STEPS; step++)
    for (let tap = 0; tap < row; tap++)
      weights[step * row + tap] = weight(tap + 1 - TAPS - step / STEPS, TAPS, SHAPE)

  return {
    double(sound, from, to, doubled) {
      for (let frame = from; frame < to; frame++) {
        doubled[2 * frame] = at(sound, frame)
        // Unrolled: a loop of eight would cost as much as its body.
        doubled[2 * frame + 1] =
          a * (at(sound, frame) + at(sound, frame + 1)) +
          b * (at(sound, frame - 1) + at(sound, frame + 2)) +
          c * (at(sound, frame - 2) + at(sound, frame + 3)) +
          d * (at(sound, frame - 3) + at(sound, frame + 4)) +
          e * (at(sound, frame - 4) + at(sound, frame + 5)) +
          f * (at(sound, frame - 5) + at(sound, frame + 6)) +
          g * (at(sound, frame - 6) + at(sound, frame + 7)) +
          h * (at(sound, frame - 7) + at(sound, frame + 8))
      }
    },
    addApart(
      doubled,
      place,
      turn,
      width,
      widening,
      leftGain,
      rightGain,
      count,
      left,
      right,
      start
    ) {
      const known = weights
      // Both ears in one loop with both sums written out: a call for each value would cost as much as its sum.
      for (let index = 0; index < count; index++) {
        const early = at(turn, index) * (width + widening * index)
        // No position is below 0, where this would not round down.
        const one = 2 * (place + index + early)
        const a = one | 0
        const v = row * (((one - a) * STEPS + 0.5) | 0)
        const other = 2 * (place + index - early)
        const b = other | 0
        const w = row * (((other - b) * STEPS + 0.5) | 0)
        left[start + index] =
          at(left, start + index) +
          leftGain *
            (at(doubled, a - 2) * at(known, v) +
              at(doubled, a - 1) * at(known, v + 1) +
              at(doubled, a) * at(known, v + 2) +
              at(doubled, a + 1) * at(known, v + 3) +
              at(doubled, a + 2) * at(known, v + 4) +
              at(doubled, a + 3) * at(known, v + 5))
        right[start + index] =
          at(right, start + index) +
          rightGain *
            (at(doubled, b - 2) * at(known, w) +
              at(doubled, b - 1) * at(known, w + 1) +
              at(doubled, b) * at(known, w + 2) +
              at(doubled, b + 1) * at(known, w + 3) +
              at(doubled, b + 2) * at(known, w + 4) +
              at(doubled, b + 3) * at(known, w + 5))
      }
    }
  }
}

/** A sinc under Kaiser's window. */
function weight(distance: number, taps: number, shape: number): number {
  const edge = distance / taps
  if (Math.abs(edge) >= 1) return 0
  const sinc = distance === 0 ? 1 : Math.sin(Math.PI * distance) / (Math.PI * distance)
  return (sinc * bessel(shape * Math.sqrt(1 - edge * edge))) / bessel(shape)
}

/** Modified Bessel function of the first kind, order 0, by its series. */
function bessel(x: number): number {
  let term = 1
  let sum = 1
  for (let number = 1; term > 1e-12 * sum; number++) {
    term *= (x / (2 * number)) ** 2
    sum += term
  }
  return sum
}
