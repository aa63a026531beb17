import { prepareRepeatingCurve } from '../../score/repeating-curve.ts'
import { pulseMeanSquare } from '../../score/pulse.ts'
import type { ToneVoice } from '../../score/score.ts'
import type { Frames, Hertz, Seconds } from '../../base/units.ts'
import { createCycles } from '../dsp/cycles.ts'
import { addSine, addSines, createTrack } from '../dsp/sine.ts'
import { fillDip } from './pulse-dip.ts'
import { addWave, createWaveTable, highestFrequency } from './wave-table.ts'

/** Adds one tone of a score to both ears. */
export interface ToneRenderer {
  /** Adds frames `first` to `first + count` − 1 to `left` and `right` from index `at` on; `count` ≤ {@link STRIDE}. */
  add(first: Frames, count: number, left: Float64Array, right: Float64Array, at: number): void
}

/** Adds a tone along a track, as loud as a sine of that amplitude by `addSine`. */
type Oscillator = typeof addSine

/** How many frames run from one exact phase to the next. */
export const STRIDE: Frames = 128

/**
 * A tone whose phase is the closed-form integral of its frequency at every {@link STRIDE} frames, quadratic between:
 * the beat is right to 1e-5 Hz after any time, and a frame has the same bits however it is requested.
 * @param repeat period after which its curves repeat
 */
export function createToneRenderer(
  voice: ToneVoice,
  sampleRate: Hertz,
  repeat?: Seconds
): ToneRenderer {
  const carrier = createCycles(prepareRepeatingCurve(voice.carrier, repeat), sampleRate)
  const beat = createCycles(prepareRepeatingCurve(voice.beat, repeat), sampleRate)
  const low = createTrack()
  const high = createTrack()
  const oscillate = createOscillator(voice)

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
          oscillate(low, voice.rms * Math.SQRT2, count, left, right, at)
        }
      }
    case 'binaural':
      return {
        add(first, count, left, right, at) {
          followBoth(first, count)
          const amplitude = voice.rms * Math.SQRT2
          if (voice.wave === undefined) addSines(low, high, amplitude, count, left, right, at)
          else {
            oscillate(low, amplitude, count, left, undefined, at)
            oscillate(high, amplitude, count, right, undefined, at)
          }
        }
      }
    case 'monaural':
      return {
        add(first, count, left, right, at) {
          followBoth(first, count)
          oscillate(low, voice.rms, count, left, right, at)
          oscillate(high, voice.rms, count, left, right, at)
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
          oscillate(low, peak, count, tone, undefined, 0)
          beat.follow(first, count)
          high.set(beat.start, beat.middle, beat.end, count)
          for (let ear = 0; ear < ears; ear++) {
            // The other ear's pulses come half a period later.
            if (ear === 1) high.start += 0.5
            fillDip(high, duty, count, dip)
            const own = ear === 0 ? left : right
            const other = ears === 1 ? right : undefined
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

function createOscillator(voice: ToneVoice): Oscillator {
  if (voice.wave === undefined) return addSine
  const table = createWaveTable(voice.wave, highestFrequency(voice))
  return (track, amplitude, count, ear, other, at) =>
    addWave(table, track, amplitude * Math.SQRT1_2, count, ear, other, at)
}
