import type { Frames } from '../../base/units.ts'

/** How many values on either side of a place go into its own. */
export const REACH: Frames = 10

/** Places with a value of their own in each frame, and the numbers stored for each: the value, and how it bends. */
const PLACES = 4
const STORED = 2 * PLACES

/**
 * Reads a band-limited sound between its samples, in two steps: once for all readers, the values a quarter of a frame
 * apart and how the sound bends between each two; then for each place a parabola. What is wrong of a value lies 50 dB
 * below the sound up to three quarters of half the sample rate, where noise is at its end.
 */
export interface Delay {
  /** Room for what is prepared of a sound of so many frames. */
  room(frames: Frames): Float64Array
  /** Prepares the frames `from` to `to` − 1, which must lie {@link REACH} inside of the sound, and of `prepared`. */
  prepare(sound: Float64Array, from: Frames, to: Frames, prepared: Float64Array): void
  /** Moves what is prepared `by` frames to its start. */
  move(prepared: Float64Array, by: Frames): void
  /**
   * Adds the sound, times a gain for each ear, around frame `place` of it, earlier in one ear by what `turn` says times
   * a line from `width` on, and later in the other by as much; all within what has been prepared.
   * @param width frames
   * @param widening what it grows by every frame
   * @param count how many frames of `turn` there are
   * @param at the frame of both ears that the first goes to
   */
  addApart(
    prepared: Float64Array,
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

/**
 * As many frames are prepared by one call. V8 compiles a loop that is still in its first call with its values on the
 * heap, and may keep to that for the night.
 */
const PART: Frames = 128

/** Taps on either side of a value halfway between two frames, and Kaiser's window over them. */
const HALF_TAPS = 7
const HALF_SHAPE = 5
/** The same halfway between two of those: the sound's steep slopes now lie far above it. */
const QUARTER_TAPS = 3
const QUARTER_SHAPE = 5.75

export function createDelay(): Delay {
  const [a, b, c, d, e, f, g] = Array.from({ length: HALF_TAPS }, (_, tap) =>
    weight(tap + 0.5, HALF_TAPS, HALF_SHAPE)
  ) as [number, number, number, number, number, number, number]
  const [i, j, k] = Array.from({ length: QUARTER_TAPS }, (_, tap) =>
    weight(tap + 0.5, QUARTER_TAPS, QUARTER_SHAPE)
  ) as [number, number, number]

  /**
   * The value halfway after a frame. Unrolled, and without a call for each value: a loop of seven would cost as much as
   * its body, and what is longer becomes a call itself, whose answer goes to the heap.
   */
  function half(sound: Float64Array, frame: Frames): number {
    return (
      a * ((sound[frame] as number) + (sound[frame + 1] as number)) +
      b * ((sound[frame - 1] as number) + (sound[frame + 2] as number)) +
      c * ((sound[frame - 2] as number) + (sound[frame + 3] as number)) +
      d * ((sound[frame - 3] as number) + (sound[frame + 4] as number)) +
      e * ((sound[frame - 4] as number) + (sound[frame + 5] as number)) +
      f * ((sound[frame - 5] as number) + (sound[frame + 6] as number)) +
      g * ((sound[frame - 6] as number) + (sound[frame + 7] as number))
    )
  }

  /** The frames `from` to `to` − 1: each value is worked out once and moves on from one frame to the next. */
  function preparePart(
    sound: Float64Array,
    from: Frames,
    to: Frames,
    prepared: Float64Array
  ): void {
    // Wholes and halves around the frame.
    const h3 = half(sound, from - 2)
    const w2 = sound[from - 1] as number
    let h1 = half(sound, from - 1)
    let w0 = sound[from] as number
    let h0 = half(sound, from)
    let w1 = sound[from + 1] as number
    let h2 = half(sound, from + 1)
    let before = i * (h1 + w0) + j * (w2 + h0) + k * (h3 + w1)
    let first = i * (w0 + h0) + j * (h1 + w1) + k * (w2 + h2)
    for (let frame = from; frame < to; frame++) {
      const w3 = sound[frame + 2] as number
      const h4 = half(sound, frame + 2)
      const second = i * (h0 + w1) + j * (w0 + h2) + k * (h1 + w3)
      const next = i * (w1 + h2) + j * (h0 + w3) + k * (w0 + h4)
      const place = STORED * frame
      prepared[place] = w0
      prepared[place + 1] = 0.25 * (before - w0 - first + h0)
      prepared[place + 2] = first
      prepared[place + 3] = 0.25 * (w0 - first - h0 + second)
      prepared[place + 4] = h0
      prepared[place + 5] = 0.25 * (first - h0 - second + w1)
      prepared[place + 6] = second
      prepared[place + 7] = 0.25 * (h0 - second - w1 + next)
      before = second
      first = next
      h1 = h0
      w0 = w1
      h0 = h2
      w1 = w3
      h2 = h4
    }
  }

  return {
    room: frames => new Float64Array(STORED * frames),
    move: (prepared, by) => void prepared.copyWithin(0, STORED * by),
    prepare(sound, from, to, prepared) {
      for (let start = from; start < to; start += PART)
        preparePart(sound, start, Math.min(start + PART, to), prepared)
    },
    addApart
  }
}

/** As {@link Delay.addApart} says. */
function addApart(
  prepared: Float64Array,
  place: number,
  turn: Float64Array,
  width: number,
  widening: number,
  leftGain: number,
  rightGain: number,
  count: Frames,
  left: Float64Array,
  right: Float64Array,
  start: Frames
): void {
  // Both ears in one loop with both parabolas written out: a call for each value would cost as much as they.
  let from = PLACES * place
  let wide = PLACES * width
  const wider = PLACES * widening
  for (let index = 0; index < count; index++) {
    const early = (turn[index] as number) * wide
    // No position is below 0, where this would not round down.
    const one = from + early
    const v = one | 0
    const x = one - v
    const other = from - early
    const w = other | 0
    const y = other - w
    const p = prepared[2 * v] as number
    const q = prepared[2 * w] as number
    const ear = start + index
    left[ear] =
      (left[ear] as number) +
      leftGain *
        (p + x * ((prepared[2 * v + 2] as number) - p + (x - 1) * (prepared[2 * v + 1] as number)))
    right[ear] =
      (right[ear] as number) +
      rightGain *
        (q + y * ((prepared[2 * w + 2] as number) - q + (y - 1) * (prepared[2 * w + 1] as number)))
    from += PLACES
    wide += wider
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
