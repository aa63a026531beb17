/** A phase over a short stretch of frames: start, step and growth of the step, in cycles. */
export interface Track {
  /** From the phases at the first frame, the middle and the end of a stretch of `count` frames. */
  set(start: number, middle: number, end: number, count: number): void
  /** At one frequency, from the phase at the first frame and the cycles of each. */
  hold(start: number, step: number): void
  /** Cycles at a frame of the stretch, minus the whole ones at its start. */
  at(index: number): number
  /** cycles at frame 0, in [0, 1) */
  start: number
  /** cycles per frame, at frame 0 */
  step: number
  /** cycles per frame², half of the growth of the step */
  bend: number
}

/** Below this a stretch's bend moves no phase by more than 1e-9 of a cycle: what is left is rounding. */
const STRAIGHT = 1e-9

/** A track to be set again and again: nothing is allocated while rendering. */
export function createTrack(): Track {
  return {
    start: 0,
    step: 0,
    bend: 0,
    hold(start, step) {
      this.bend = 0
      this.step = step
      this.start = start - Math.floor(start)
    },
    set(start, middle, end, count) {
      const rise = end - start
      const bend = (2 * (end - 2 * middle + start)) / (count * count)
      this.bend = Math.abs(bend) * count * count < STRAIGHT ? 0 : bend
      this.step = rise / count - this.bend * count
      this.start = start - Math.floor(start)
    },
    at(index) {
      return this.start + index * (this.step + index * this.bend)
    }
  }
}

// In all these loops, what is constant is used once before the loop too: V8 moves a cosine that only a loop's body
// needs into that body, where it is computed again for every sample.

/**
 * Adds `amplitude`·sin(2π·phase) along a track to one ear or both, from index `at` on.
 * A straight track runs on y₊ = 2cos(ω)·y − y₋, a bent one on a rotation that is itself rotated; both start from exact
 * values at every stretch, so their rounding never grows beyond 1e-9 in a thousand frames.
 */
export function addSine(
  track: Track,
  amplitude: number,
  count: number,
  ear: Float64Array,
  other: Float64Array | undefined,
  at: number
): void {
  const turn = 2 * Math.PI
  const angle = turn * track.start
  const omega = turn * track.step
  const end = at + count
  if (track.bend === 0) {
    const twice = 2 * Math.cos(omega)
    let y = amplitude * Math.sin(angle)
    let next = twice * y - amplitude * Math.sin(angle - omega)
    for (let index = at; index < end; index++) {
      ear[index] = (ear[index] as number) + y
      if (other) other[index] = (other[index] as number) + y
      const after = twice * next - y
      y = next
      next = after
    }
    return
  }
  const bend = turn * track.bend
  const growRe = Math.cos(2 * bend)
  const growIm = Math.sin(2 * bend)
  const beforeRe = Math.cos(omega - bend)
  const beforeIm = Math.sin(omega - bend)
  let re = amplitude * Math.cos(angle)
  let im = amplitude * Math.sin(angle)
  let stepRe = beforeRe * growRe - beforeIm * growIm
  let stepIm = beforeRe * growIm + beforeIm * growRe
  for (let index = at; index < end; index++) {
    ear[index] = (ear[index] as number) + im
    if (other) other[index] = (other[index] as number) + im
    const nextRe = re * stepRe - im * stepIm
    im = re * stepIm + im * stepRe
    re = nextRe
    const nextStep = stepRe * growRe - stepIm * growIm
    stepIm = stepRe * growIm + stepIm * growRe
    stepRe = nextStep
  }
}

/**
 * Adds a sine to each ear, as loud as `lowAmplitude` and `highAmplitude` say, as {@link addSine} would. Two tracks of
 * one kind share a loop, in which neither waits for the other: twice as fast.
 */
export function addSines(
  low: Track,
  high: Track,
  lowAmplitude: number,
  highAmplitude: number,
  count: number,
  left: Float64Array,
  right: Float64Array,
  at: number
): void {
  if (low.bend !== 0 && high.bend !== 0) {
    addBent(low, high, lowAmplitude, highAmplitude, count, left, right, at)
    return
  }
  if (low.bend !== 0 || high.bend !== 0) {
    addSine(low, lowAmplitude, count, left, undefined, at)
    addSine(high, highAmplitude, count, right, undefined, at)
    return
  }
  const turn = 2 * Math.PI
  const end = at + count
  const twiceLow = 2 * Math.cos(turn * low.step)
  const twiceHigh = 2 * Math.cos(turn * high.step)
  let y = lowAmplitude * Math.sin(turn * low.start)
  let yNext = twiceLow * y - lowAmplitude * Math.sin(turn * low.start - turn * low.step)
  let z = highAmplitude * Math.sin(turn * high.start)
  let zNext = twiceHigh * z - highAmplitude * Math.sin(turn * high.start - turn * high.step)
  for (let index = at; index < end; index++) {
    left[index] = (left[index] as number) + y
    right[index] = (right[index] as number) + z
    const yAfter = twiceLow * yNext - y
    y = yNext
    yNext = yAfter
    const zAfter = twiceHigh * zNext - z
    z = zNext
    zNext = zAfter
  }
}

/** Two bent tracks, each a rotation by a step that is itself rotated. */
function addBent(
  low: Track,
  high: Track,
  lowAmplitude: number,
  highAmplitude: number,
  count: number,
  left: Float64Array,
  right: Float64Array,
  at: number
): void {
  const turn = 2 * Math.PI
  const end = at + count
  const growRe = Math.cos(2 * turn * low.bend)
  const growIm = Math.sin(2 * turn * low.bend)
  const riseRe = Math.cos(2 * turn * high.bend)
  const riseIm = Math.sin(2 * turn * high.bend)
  let re = lowAmplitude * Math.cos(turn * low.start)
  let im = lowAmplitude * Math.sin(turn * low.start)
  let stepRe = Math.cos(turn * (low.step + low.bend))
  let stepIm = Math.sin(turn * (low.step + low.bend))
  let x = highAmplitude * Math.cos(turn * high.start)
  let y = highAmplitude * Math.sin(turn * high.start)
  let stepX = Math.cos(turn * (high.step + high.bend))
  let stepY = Math.sin(turn * (high.step + high.bend))
  for (let index = at; index < end; index++) {
    left[index] = (left[index] as number) + im
    right[index] = (right[index] as number) + y
    const nextRe = re * stepRe - im * stepIm
    im = re * stepIm + im * stepRe
    re = nextRe
    const nextX = x * stepX - y * stepY
    y = x * stepY + y * stepX
    x = nextX
    const nextStepRe = stepRe * growRe - stepIm * growIm
    stepIm = stepRe * growIm + stepIm * growRe
    stepRe = nextStepRe
    const nextStepX = stepX * riseRe - stepY * riseIm
    stepY = stepX * riseIm + stepY * riseRe
    stepX = nextStepX
  }
}

const QUARTER = 0.25

/** Sets `out` to cos(2π·phase) along a track. */
export function fillCosine(track: Track, count: number, out: Float64Array): void {
  out.fill(0, 0, count)
  const start = track.start
  track.start += QUARTER
  addSine(track, 1, count, out, undefined, 0)
  track.start = start
}
