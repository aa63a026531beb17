import type { Frames } from '../../base/units.ts'
import { mix } from '../dsp/hash.ts'

/** One random value from each frame's number: no state, so any frame can be computed, and none repeats in 12 h. */
export interface WhiteNoise {
  /** Fills both ears with independent noise of {@link WHITE_VARIANCE} × gain² and mean 0, from frame `first` on. */
  fill(first: Frames, count: number, left: Float64Array, right: Float64Array): void
  /** Fills one ear with what {@link WhiteNoise.fill} would give the left one. */
  fillLeft(first: Frames, count: number, ear: Float64Array): void
}

const LEVELS = 65_536
const WORD = 2 ** 32

/** Variance of 65,536 equally likely values, one apart. */
export const WHITE_VARIANCE = (LEVELS ** 2 - 1) / 12

/**
 * White noise that is a function of (seed, ear, frame).
 * @param seed unsigned 32-bit
 * @param gain factor for every value
 */
export function createWhiteNoise(seed: number, gain = 1): WhiteNoise {
  const offset = mix(seed)
  let word = 0
  let key = keyOf(word)

  /** Frame numbers pass 2³²; the upper word and the seed enter in mid-hash, so that neither is a shift of the counter. */
  function keyOf(word: number): number {
    return mix(word ^ Math.imul(seed, 0x2c1b3c6d))
  }

  /** Sets the key for the frames from `first` on. @returns the first one's counter */
  function turnTo(first: Frames): number {
    const upper = Math.floor(first / WORD)
    if (upper !== word) {
      word = upper
      key = keyOf(word)
    }
    // The addition keeps `first` exact for frames beyond 32 bits before it is cut to its low word.
    return (first + offset) | 0
  }

  function fillWithinWord(
    first: Frames,
    start: number,
    end: number,
    left: Float64Array,
    right: Float64Array
  ): void {
    let counter = turnTo(first)
    for (let index = start; index < end; index++) {
      const hash = hashOf(counter, key)
      left[index] = centred(hash & 0xffff) * gain
      right[index] = centred(hash >>> 16) * gain
      counter = (counter + 1) | 0
    }
  }

  function fillLeftWithinWord(first: Frames, start: number, end: number, ear: Float64Array): void {
    let counter = turnTo(first)
    for (let index = start; index < end; index++) {
      ear[index] = centred(hashOf(counter, key) & 0xffff) * gain
      counter = (counter + 1) | 0
    }
  }

  return {
    fill(first, count, left, right) {
      const split = Math.min(count, untilNextWord(first))
      fillWithinWord(first, 0, split, left, right)
      if (split < count) fillWithinWord(first + split, split, count, left, right)
    },
    fillLeft(first, count, ear) {
      const split = Math.min(count, untilNextWord(first))
      fillLeftWithinWord(first, 0, split, ear)
      if (split < count) fillLeftWithinWord(first + split, split, count, ear)
    }
  }
}

function untilNextWord(first: Frames): Frames {
  return WORD - (first - Math.floor(first / WORD) * WORD)
}

function hashOf(counter: number, key: number): number {
  let hash = Math.imul(counter ^ (counter >>> 16), 0x21f0aaad) ^ key
  hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97)
  return hash ^ (hash >>> 15)
}

function centred(level: number): number {
  // A literal: the loop would fetch a constant of the module for every sample.
  return level - 32_767.5
}
