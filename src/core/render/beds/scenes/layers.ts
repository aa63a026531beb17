import {
  type Decibels,
  type Frames,
  type Hertz,
  type Seconds,
  decibelsToGain
} from '../../../base/units.ts'
import { type BedSource, CHUNK } from '../bed-source.ts'
import { createEars } from '../../dsp/ears.ts'

/** Part of a scene: adds itself to what is there. */
export interface Layer {
  /** Forgets all that came before. */
  reset(): void
  /** Adds the frames of a chunk from `first` on. After a reset, calls must be consecutive. */
  add(first: Frames, left: Float64Array, right: Float64Array): void
}

/** A level at any time, dB. */
type Course = (t: Seconds) => Decibels

/** The layers of a scene, together, times a gain. */
export function mixed(layers: readonly Layer[], gain: number): BedSource {
  return {
    reset() {
      for (const layer of layers) layer.reset()
    },
    fill(first, left, right) {
      left.fill(0)
      right.fill(0)
      for (const layer of layers) layer.add(first, left, right)
      for (let index = 0; index < CHUNK; index++) {
        left[index] = (left[index] as number) * gain
        right[index] = (right[index] as number) * gain
      }
    }
  }
}

/** A course's gains in a chunk, in a straight line from its start to its end. */
function gainsOf(course: Course, first: Frames, sampleRate: Hertz) {
  const gain = decibelsToGain(course(first / sampleRate))
  return { gain, step: (decibelsToGain(course((first + CHUNK) / sampleRate)) - gain) / CHUNK }
}

/** Noise whose level follows a course, from the end of one chunk to the end of the next in a straight line. */
export function createAir(noise: BedSource, course: Course, sampleRate: Hertz): Layer {
  const ears = createEars(CHUNK)
  return {
    reset: () => noise.reset(),
    add(first, left, right) {
      noise.fill(first, ...ears)
      const { gain: from, step } = gainsOf(course, first, sampleRate)
      let gain = from
      for (let index = 0; index < CHUNK; index++) {
        gain += step
        left[index] = (left[index] as number) + gain * (ears[0][index] as number)
        right[index] = (right[index] as number) + gain * (ears[1][index] as number)
      }
    }
  }
}

/** The same behind gates, which open further than the course says wherever their layer adds something. */
export function createGated(
  noise: BedSource,
  course: Course,
  gates: Layer,
  sampleRate: Hertz
): Layer {
  const ears = createEars(CHUNK)
  const open = createEars(CHUNK)
  return {
    reset() {
      noise.reset()
      gates.reset()
    },
    add(first, left, right) {
      noise.fill(first, ...ears)
      const { gain: from, step } = gainsOf(course, first, sampleRate)
      let gain = from
      for (let index = 0; index < CHUNK; index++) {
        gain += step
        open[0][index] = gain
        open[1][index] = gain
      }
      gates.add(first, ...open)
      for (let index = 0; index < CHUNK; index++) {
        left[index] =
          (left[index] as number) + (open[0][index] as number) * (ears[0][index] as number)
        right[index] =
          (right[index] as number) + (open[1][index] as number) * (ears[1][index] as number)
      }
    }
  }
}
