import type { Curve } from '../curve.ts'
import { prepareCurve } from '../curve.ts'
import { pulse, pulseMeanSquare } from '../pulse.ts'
import type { ToneVoice } from '../score.ts'
import type { Frames, Hertz } from '../units.ts'
import { addSine, addSines, createTrack, fillCosine } from './sine.ts'

/** Adds one tone of a score to both ears. */
export interface ToneRenderer {
  /** Adds frames `first` to `first + count` − 1 to `left` and `right` from index `at` on; `count` ≤ {@link STRIDE}. */
  add(first: Frames, count: number, left: Float64Array, right: Float64Array, at: number): void
}

/** How many frames run from one exact phase to the next. */
export const STRIDE: Frames = 128

/**
 * A tone whose phase is the closed-form integral of its frequency at every {@link STRIDE} frames, quadratic between:
 * the beat is right to 1e-5 Hz after any time, and a frame has the same bits however it is asked for.
 */
export function createToneRenderer(voice: ToneVoice, sampleRate: Hertz): ToneRenderer {
  const carrier = createCycles(voice.carrier, sampleRate)
  const beat = createCycles(voice.beat, sampleRate)
  const low = createTrack()
  const high = createTrack()

  function followCarrier(first: Frames, count: number): void {
    carrier.follow(first, count)
    low.set(carrier.start, carrier.middle, carrier.end, count)
  }

  function followBoth(first: Frames, count: number): void {
    carrier.follow(first, count)
    beat.follow(first, count)
    const { start, middle, end } = beat
    low.set(carrier.start - start / 2, carrier.middle - middle / 2, carrier.end - end / 2, count)
    high.set(carrier.start + start / 2, carrier.middle + middle / 2, carrier.end + end / 2, count)
  }

  switch (voice.mode) {
    case 'plain':
      return {
        add(first, count, left, right, at) {
          followCarrier(first, count)
          addSine(low, voice.rms * Math.SQRT2, count, left, right, at)
        }
      }
    case 'binaural':
      return {
        add(first, count, left, right, at) {
          followBoth(first, count)
          addSines(low, high, voice.rms * Math.SQRT2, count, left, right, at)
        }
      }
    case 'monaural':
      return {
        add(first, count, left, right, at) {
          followBoth(first, count)
          addSine(low, voice.rms, count, left, right, at)
          addSine(high, voice.rms, count, left, right, at)
        }
      }
    case 'isochronic':
    case 'alternating': {
      const { duty, depth } = voice
      const peak = (voice.rms * Math.SQRT2) / Math.sqrt(pulseMeanSquare(duty, depth))
      const tone = new Float64Array(STRIDE)
      const dip = new Float64Array(STRIDE)
      const ears = voice.mode === 'isochronic' ? 1 : 2
      return {
        add(first, count, left, right, at) {
          followCarrier(first, count)
          tone.fill(0, 0, count)
          addSine(low, peak, count, tone, undefined, 0)
          beat.follow(first, count)
          high.set(beat.start, beat.middle, beat.end, count)
          for (let ear = 0; ear < ears; ear++) {
            // The other ear's pulses come half a period later.
            if (ear === 1) high.start += 0.5
            if (duty === 0.5) fillCosine(high, count, dip)
            else
              for (let index = 0; index < count; index++)
                dip[index] = 1 - 2 * pulse(high.at(index), duty)
            const own = ear === 0 ? left : right
            const other = ears === 1 ? right : undefined
            // dip is 1 at rest and −1 at the top of a pulse.
            for (let index = 0; index < count; index++) {
              const value =
                (tone[index] as number) * (1 - (depth * (1 + (dip[index] as number))) / 2)
              own[at + index] = (own[at + index] as number) + value
              if (other) other[at + index] = (other[at + index] as number) + value
            }
          }
        }
      }
    }
  }
}

/** Exact cycles of a frequency since the start, at three places of a stretch. */
interface Cycles {
  follow(first: Frames, count: number): void
  start: number
  middle: number
  end: number
}

function createCycles(curve: Curve, sampleRate: Hertz): Cycles {
  const frequency = prepareCurve(curve)
  /** Where `end` is: most stretches start where the last one ended. */
  let ended: Frames = Number.NaN
  return {
    start: 0,
    middle: 0,
    end: 0,
    follow(first, count) {
      this.start = first === ended ? this.end : frequency.integral(first / sampleRate)
      this.middle = frequency.integral((first + count / 2) / sampleRate)
      this.end = frequency.integral((first + count) / sampleRate)
      ended = first + count
    }
  }
}
