import type { Frames, Hertz } from '../../base/units.ts'
import { phasesBetween, phaseWeights } from '../../render/dsp/phases.ts'
import { OWN_RATE } from '../../render/own/own-sound.ts'

/** Both ears of some frames. */
export interface EarFrames {
  readonly left: Float32Array
  readonly right: Float32Array
}

/** Brings a sound from one rate to {@link OWN_RATE}, as it comes. */
export interface RateConverter {
  /** Takes the next frames, and returns what they make. */
  push(frames: EarFrames): EarFrames
  /** What is left once all has come. */
  finish(): EarFrames
}

/** What stays: beds have nothing above it either. */
const PASSED: Hertz = 10_000
/** Half of the slope of what comes at a rate that has no room for all of that. */
const NARROWEST: Hertz = 1000
/** Taps for a slope as wide as the rate: so that it is 80 dB down behind it (Kaiser 1974). */
const WIDTH = 5

/**
 * A windowed sinc, 80 dB down from 14 kHz on, which the new rate would fold back to 10 kHz and below; where the old rate
 * is lower, from its own images on.
 */
export function createRateConverter(from: Hertz): RateConverter {
  const { step, phases, taps, weights } = planConversion(from)
  const reach = taps / 2
  /** What has come and is still needed; it begins with as much silence as the filter looks back. */
  let waiting: EarFrames = silence(reach - 1)
  /** Where the next frame is read: in places, from the first of `waiting` that is in the filter's middle. */
  let place = 0

  function convert(): EarFrames {
    const { left, right } = waiting
    const room = left.length - taps
    const count = room < 0 ? 0 : Math.floor((room * phases + phases - 1 - place) / step) + 1
    const made = silence(Math.max(0, count))
    for (let index = 0; index < made.left.length; index++) {
      const whole = Math.floor(place / phases)
      const weight = Math.floor(place - whole * phases) * taps
      let [one, other] = [0, 0]
      for (let tap = 0; tap < taps; tap++) {
        const by = weights[weight + tap] as number
        one += by * (left[whole + tap] as number)
        other += by * (right[whole + tap] as number)
      }
      made.left[index] = one
      made.right[index] = other
      place += step
    }
    const done = Math.min(Math.floor(place / phases), left.length)
    waiting = { left: left.slice(done), right: right.slice(done) }
    place -= done * phases
    return made
  }

  function take(frames: EarFrames): EarFrames {
    waiting = {
      left: joined(waiting.left, frames.left),
      right: joined(waiting.right, frames.right)
    }
    return convert()
  }

  return { push: take, finish: () => take(silence(reach)) }
}

function planConversion(from: Hertz) {
  const lower = Math.min(from, OWN_RATE)
  // As much below the middle of its slope as above it: what folds over lands above what is to stay.
  const slope = 2 * Math.max(NARROWEST, lower / 2 - PASSED)
  const taps = 2 * Math.ceil((WIDTH * from) / slope / 2)
  return { taps, ...phaseWeights(phasesBetween(from, OWN_RATE), lower / 2 / from, taps) }
}

function silence(frames: Frames): EarFrames {
  return { left: new Float32Array(frames), right: new Float32Array(frames) }
}

function joined(one: Float32Array, other: Float32Array): Float32Array {
  const all = new Float32Array(one.length + other.length)
  all.set(one)
  all.set(other, one.length)
  return all
}
