import type { Frames, Seconds } from '../../base/units.ts'
import { OWN_RATE } from '../../render/own/own-sound.ts'

/** Both ears of a stretch of sound at {@link OWN_RATE}. */
export interface Stretch {
  readonly left: Float32Array
  readonly right: Float32Array
}

/** How long the end takes to go over into the beginning. */
export const SEAM: Seconds = 4
/** Shorter sounds get a shorter one: a third of them. */
const SHARE = 1 / 3
/** How far before the last possible place the seam may begin, and how much of a short sound that may cost. */
const SOUGHT: Seconds = 8
const SOUGHT_SHARE = 0.1
/** Frames that are one where places are first compared: 3 kHz is enough for what is strong. */
const COARSE: Frames = 8
/** A dB between the levels of both sides counts as much as so much correlation. */
const PER_DECIBEL = 0.05

/** Where the end of a sound goes over into its beginning. */
export interface Seam {
  /** The frame of the end at which it begins: from here on nothing follows but the beginning. */
  readonly at: Frames
  /** How alike both sides are there, −1–1. */
  readonly correlation: number
}

/** How long the seam of a sound is. */
export function seamLength(frames: Frames): Frames {
  return Math.floor(Math.min(SEAM * OWN_RATE, frames * SHARE))
}

/** How many frames of a sound's end it takes to find its seam. */
export function seamRoom(frames: Frames): Frames {
  return seamLength(frames) + Math.floor(Math.min(SOUGHT * OWN_RATE, frames * SOUGHT_SHARE))
}

/**
 * Finds the place at which the end of a sound is most like its beginning, in wave and in level: there a crossfade is
 * heard least, and what hums does not cancel itself.
 * @param head the sound's beginning, as long as the seam
 * @param tail its end, longer than that
 */
export function findSeam(head: Stretch, tail: Stretch): Seam {
  const length = head.left.length
  const last = tail.left.length - length
  const coarse = bestOf(coarsened(head), coarsened(tail), 0, Math.floor(last / COARSE))
  const [from, to] = [coarse.at * COARSE - COARSE, coarse.at * COARSE + COARSE]
  return bestOf(
    [head.left, head.right],
    [tail.left, tail.right],
    Math.max(0, from),
    Math.min(last, to)
  )
}

/** One value of the mean of both ears for each {@link COARSE} frames. */
function coarsened({ left, right }: Stretch): readonly Float32Array[] {
  const values = new Float32Array(Math.floor(left.length / COARSE))
  for (let index = 0; index < values.length; index++) {
    let sum = 0
    for (let at = index * COARSE; at < (index + 1) * COARSE; at++)
      sum += (left[at] as number) + (right[at] as number)
    values[index] = sum / (2 * COARSE)
  }
  return [values]
}

function bestOf(
  head: readonly Float32Array[],
  tail: readonly Float32Array[],
  first: number,
  last: number
): Seam {
  const length = head[0]?.length ?? 0
  const own = energyOf(head, 0, length)
  let best = { at: first, correlation: 0 }
  let least = Number.POSITIVE_INFINITY
  for (let at = first; at <= last; at++) {
    const energy = energyOf(tail, at, length)
    const product = head.reduce((sum, ear, index) => sum + productOf(ear, tail[index], at), 0)
    const correlation = own > 0 && energy > 0 ? product / Math.sqrt(own * energy) : 0
    const apart = own > 0 && energy > 0 ? Math.abs(10 * Math.log10(energy / own)) : 0
    const badness = apart * PER_DECIBEL - correlation
    if (badness >= least) continue
    least = badness
    best = { at, correlation }
  }
  return best
}

function energyOf(ears: readonly Float32Array[], from: number, length: number): number {
  return ears.reduce((sum, ear) => {
    let own = 0
    for (let index = from; index < from + length; index++) own += (ear[index] as number) ** 2
    return sum + own
  }, 0)
}

function productOf(one: Float32Array, other: Float32Array | undefined, at: number): number {
  let sum = 0
  if (other)
    for (let index = 0; index < one.length; index++)
      sum += (one[index] as number) * (other[at + index] as number)
  return sum
}

/**
 * The beginning with the end going over into it, at a power that neither swells nor sinks between the two: sides that
 * are alike add up to more than others.
 */
export function crossfade(head: Stretch, tail: Stretch, { at, correlation }: Seam): Stretch {
  const length = head.left.length
  const left = new Float32Array(length)
  const right = new Float32Array(length)
  for (let index = 0; index < length; index++) {
    const turn = ((index + 0.5) / length) * (Math.PI / 2)
    const [rise, fall] = [Math.sin(turn), Math.cos(turn)]
    const even = 1 / Math.sqrt(1 + 2 * Math.max(correlation, LEAST) * rise * fall)
    left[index] =
      even * (rise * (head.left[index] as number) + fall * (tail.left[at + index] as number))
    right[index] =
      even * (rise * (head.right[index] as number) + fall * (tail.right[at + index] as number))
  }
  return { left, right }
}

/** Sides that cancel each other more than this are not raised any further. */
const LEAST = -0.5
