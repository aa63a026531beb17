import type { Decibels, Hertz } from '../../base/units.ts'
import type { Biquad } from '../../render/dsp/biquad.ts'
import { createChain } from '../../render/dsp/biquad.ts'
import { CHUNK } from '../../render/beds/bed-source.ts'
import { createEars } from '../../render/dsp/ears.ts'

/** Measures how loud a sound is, as it comes. */
export interface LoudnessMeter {
  /** Takes the next frames of both ears. */
  push(left: ArrayLike<number>, right: ArrayLike<number>): void
  /** LUFS of all so far; −∞ where it is softer than the absolute gate throughout. */
  integrated(): Decibels
}

/** Of ITU-R BS.1770-4: a block is 400 ms, and begins every 100 ms. */
const STEPS_A_SECOND = 10
const STEPS_A_BLOCK = 4
const OFFSET: Decibels = -0.691
const ABSOLUTE_GATE: Decibels = -70
const RELATIVE_GATE: Decibels = -10

/** Integrated loudness with both gates (ITU-R BS.1770-4), of two ears of equal weight. */
export function createLoudnessMeter(sampleRate: Hertz): LoudnessMeter {
  const { sections, gain } = weighting(sampleRate)
  const chain = createChain(sections)
  const [left, right] = createEars(CHUNK)
  const step = Math.round(sampleRate / STEPS_A_SECOND)
  /** Mean square of both ears together, of each 100 ms. */
  const steps: number[] = []
  let sum = 0
  let counted = 0

  function count(frames: number): void {
    for (let index = 0; index < frames; index++) {
      const l = left[index] as number
      const r = right[index] as number
      sum += l * l + r * r
      if (++counted < step) continue
      steps.push((gain * gain * sum) / step)
      sum = 0
      counted = 0
    }
  }

  return {
    push(leftEar, rightEar) {
      for (let done = 0; done < leftEar.length; done += CHUNK) {
        const frames = Math.min(CHUNK, leftEar.length - done)
        for (let index = 0; index < frames; index++) {
          left[index] = leftEar[done + index] as number
          right[index] = rightEar[done + index] as number
        }
        chain.process(left, right, frames)
        count(frames)
      }
    },
    integrated() {
      const blocks = blocksOf(steps)
      const heard = blocks.filter(block => loudnessOf(block) > ABSOLUTE_GATE)
      const gate = loudnessOf(meanOf(heard)) + RELATIVE_GATE
      return loudnessOf(meanOf(heard.filter(block => loudnessOf(block) > gate)))
    }
  }
}

/** What is shorter than a block counts as one. */
function blocksOf(steps: readonly number[]): readonly number[] {
  if (steps.length < STEPS_A_BLOCK) return steps.length > 0 ? [meanOf(steps)] : []
  return steps
    .slice(STEPS_A_BLOCK - 1)
    .map((_, index) => meanOf(steps.slice(index, index + STEPS_A_BLOCK)))
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function loudnessOf(power: number): Decibels {
  return power > 0 ? OFFSET + 10 * Math.log10(power) : Number.NEGATIVE_INFINITY
}

/**
 * The K weighting at any rate: a shelf above 1.7 kHz for the head, and a high-pass. The corners, qualities and gain that
 * give the coefficients of BS.1770-4 at 48 kHz (De Man 2014, "Evaluation of implementations of the EBU R128 loudness
 * measurement").
 */
function weighting(sampleRate: Hertz): { readonly sections: readonly Biquad[]; gain: number } {
  const shelf = shelfOf(1681.974450955533, 0.7071752369554196, 3.999843853973347, sampleRate)
  const k = Math.tan((Math.PI * 38.13547087602444) / sampleRate)
  const q = 0.5003270373238773
  const a0 = 1 + k / q + k * k
  const highPass = {
    b1: -2,
    b2: 1,
    a1: (2 * (k * k - 1)) / a0,
    a2: (1 - k / q + k * k) / a0
  }
  return { sections: [shelf.section, highPass], gain: shelf.gain }
}

function shelfOf(
  frequency: Hertz,
  q: number,
  height: Decibels,
  sampleRate: Hertz
): { readonly section: Biquad; readonly gain: number } {
  const k = Math.tan((Math.PI * frequency) / sampleRate)
  const high = 10 ** (height / 20)
  const band = high ** 0.4996667741545416
  const a0 = 1 + k / q + k * k
  const b0 = (high + (band * k) / q + k * k) / a0
  return {
    gain: b0,
    section: {
      b1: (2 * (k * k - high)) / a0 / b0,
      b2: (high - (band * k) / q + k * k) / a0 / b0,
      a1: (2 * (k * k - 1)) / a0,
      a2: (1 - k / q + k * k) / a0
    }
  }
}
