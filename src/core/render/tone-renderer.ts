import type { PreparedCurve } from '../curve.ts'
import { prepareCurve } from '../curve.ts'
import { pulse, pulseMeanSquare } from '../pulse.ts'
import type { ToneVoice } from '../score.ts'
import type { Frames, Hertz, Seconds } from '../units.ts'
import type { Track } from './sine.ts'
import { addSine, createTrack, fillCosine } from './sine.ts'

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
  const carrier = prepareCurve(voice.carrier)
  const beat = prepareCurve(voice.beat)
  const track = createTrack()

  /** Cycles since the start of carrier + share × beat, at three points of the stretch. */
  function follow(first: Frames, count: number, share: number): Track {
    track.set(
      cycles(carrier, beat, share, first / sampleRate),
      cycles(carrier, beat, share, (first + count / 2) / sampleRate),
      cycles(carrier, beat, share, (first + count) / sampleRate),
      count
    )
    return track
  }

  switch (voice.mode) {
    case 'plain':
      return {
        add(first, count, left, right, at) {
          addSine(follow(first, count, 0), voice.rms * Math.SQRT2, count, left, right, at)
        }
      }
    case 'binaural':
      return {
        add(first, count, left, right, at) {
          addSine(follow(first, count, -0.5), voice.rms * Math.SQRT2, count, left, undefined, at)
          addSine(follow(first, count, 0.5), voice.rms * Math.SQRT2, count, right, undefined, at)
        }
      }
    case 'monaural':
      return {
        add(first, count, left, right, at) {
          addSine(follow(first, count, -0.5), voice.rms, count, left, right, at)
          addSine(follow(first, count, 0.5), voice.rms, count, left, right, at)
        }
      }
    case 'isochronic': {
      const { duty, depth } = voice
      const peak = (voice.rms * Math.SQRT2) / Math.sqrt(pulseMeanSquare(duty, depth))
      const tone = new Float64Array(STRIDE)
      const dip = new Float64Array(STRIDE)
      return {
        add(first, count, left, right, at) {
          tone.fill(0, 0, count)
          addSine(follow(first, count, 0), peak, count, tone, undefined, 0)
          track.set(
            beat.integral(first / sampleRate),
            beat.integral((first + count / 2) / sampleRate),
            beat.integral((first + count) / sampleRate),
            count
          )
          if (duty === 0.5) fillCosine(track, count, dip)
          else
            for (let index = 0; index < count; index++)
              dip[index] = 1 - 2 * pulse(track.at(index), duty)
          // dip is 1 at rest and −1 at the top of a pulse.
          for (let index = 0; index < count; index++) {
            const value = (tone[index] as number) * (1 - (depth * (1 + (dip[index] as number))) / 2)
            left[at + index] = (left[at + index] as number) + value
            right[at + index] = (right[at + index] as number) + value
          }
        }
      }
    }
  }
}

function cycles(carrier: PreparedCurve, beat: PreparedCurve, share: number, t: Seconds): number {
  return carrier.integral(t) + (share === 0 ? 0 : share * beat.integral(t))
}
