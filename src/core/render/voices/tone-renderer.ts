import { prepareRepeatingCurve } from '../../score/repeating-curve.ts'
import { pulseMeanSquare } from '../../score/pulse.ts'
import type { ToneVoice } from '../../score/score.ts'
import type { Frames, Hertz, Seconds } from '../../base/units.ts'
import { CHUNK } from '../dsp/chunk-grid.ts'
import { bendsLittle, createCycles } from '../dsp/cycles.ts'
import { type Track, addSine, addSines, createTrack } from '../dsp/sine.ts'
import { fillDip } from './pulse-dip.ts'
import { addWave, createWaveTable, highestFrequency } from './wave-table.ts'

/** Adds one tone of a score to both ears. */
export interface ToneRenderer {
  /**
   * Adds frames `first` to `first + count` − 1 to `left` and `right` from index `at` on, times a gain for each ear.
   * @param count at most {@link ToneRenderer.longest}, with no point of the tone's curves inside
   */
  add(
    first: Frames,
    count: number,
    left: Float64Array,
    right: Float64Array,
    at: number,
    leftGain: number,
    rightGain: number
  ): void
  /** Asked before a chunk is added: the most frames that can be added at once in the one from `first` on, with so many points of its curves inside. */
  longest(first: Frames, points: number): Frames
}

/** Adds a tone along a track, as loud as a sine of that amplitude by `addSine`. */
type Oscillator = typeof addSine

/** How many frames run from one exact phase to the next where a frequency bends fast. */
export const STRIDE: Frames = 128

/**
 * A tone whose phase is the closed-form integral of its frequency at the start of every stretch, and within it the
 * parabola that a line gives; where a curve bends fast, one every {@link STRIDE} frames. The beat is right to 1e-5 Hz after
 * any time, and a frame has the same bits however it is requested.
 * @param repeat period after which its curves repeat
 */
export function createToneRenderer(
  voice: ToneVoice,
  sampleRate: Hertz,
  repeat?: Seconds
): ToneRenderer {
  const { low, high, longest, followCarrier, followBeat, followBoth } = createTracks(
    voice,
    sampleRate,
    repeat
  )
  const oscillate = createOscillator(voice)

  /** The same tone in both ears. */
  function addBoth(
    track: Track,
    amplitude: number,
    count: number,
    left: Float64Array,
    right: Float64Array,
    at: number,
    leftGain: number,
    rightGain: number
  ): void {
    if (leftGain === rightGain) {
      oscillate(track, amplitude * leftGain, count, left, right, at)
      return
    }
    oscillate(track, amplitude * leftGain, count, left, undefined, at)
    oscillate(track, amplitude * rightGain, count, right, undefined, at)
  }

  const amplitude = voice.rms * Math.SQRT2
  switch (voice.mode) {
    case 'plain':
      return {
        longest,
        add(first, count, left, right, at, leftGain, rightGain) {
          followCarrier(first, count)
          addBoth(low, amplitude, count, left, right, at, leftGain, rightGain)
        }
      }
    case 'binaural':
      return {
        longest,
        add(first, count, left, right, at, leftGain, rightGain) {
          followBoth(first, count)
          const [one, other] = [amplitude * leftGain, amplitude * rightGain]
          if (voice.wave === undefined) addSines(low, high, one, other, count, left, right, at)
          else {
            oscillate(low, one, count, left, undefined, at)
            oscillate(high, other, count, right, undefined, at)
          }
        }
      }
    case 'monaural':
      return {
        longest,
        add(first, count, left, right, at, leftGain, rightGain) {
          followBoth(first, count)
          addBoth(low, voice.rms, count, left, right, at, leftGain, rightGain)
          addBoth(high, voice.rms, count, left, right, at, leftGain, rightGain)
        }
      }
    case 'isochronic':
    case 'alternating': {
      const { duty, depth } = voice
      const peak = (voice.rms * Math.SQRT2) / Math.sqrt(pulseMeanSquare(duty, depth))
      const tone = new Float64Array(CHUNK)
      const dip = new Float64Array(CHUNK)
      const alternating = voice.mode === 'alternating'
      return {
        longest,
        add(first, count, left, right, at, leftGain, rightGain) {
          followCarrier(first, count)
          tone.fill(0, 0, count)
          oscillate(low, peak, count, tone, undefined, 0)
          followBeat(first, count)
          fillDip(high, duty, count, dip)
          addPulses(tone, dip, depth, count, left, at, leftGain)
          if (alternating) {
            // The other ear's pulses come half a period later.
            high.start += 0.5
            fillDip(high, duty, count, dip)
          }
          addPulses(tone, dip, depth, count, right, at, rightGain)
        }
      }
    }
  }
}

/** The phases of a tone: of its carrier in `low` and its beat in `high`, or of both ears. */
function createTracks(voice: ToneVoice, sampleRate: Hertz, repeat: Seconds | undefined) {
  const carrier = createCycles(prepareRepeatingCurve(voice.carrier, repeat), sampleRate)
  const beat = createCycles(prepareRepeatingCurve(voice.beat, repeat), sampleRate)
  const low = createTrack()
  const high = createTrack()
  const gentle = bendsLittle(voice.carrier, sampleRate) && bendsLittle(voice.beat, sampleRate)

  /** Whether a frequency may hold in this chunk: to try costs a power at every short stretch. */
  let mayHold = gentle

  function longest(first: Frames, points: number): Frames {
    mayHold = gentle || (points === 0 && carrier.hold(first, CHUNK) && beat.hold(first, CHUNK))
    return mayHold ? CHUNK : STRIDE
  }

  const follower =
    (cycles: typeof carrier, track: typeof low) =>
    (first: Frames, count: number): void => {
      if (mayHold && cycles.hold(first, count)) {
        track.hold(cycles.start, cycles.step)
        return
      }
      cycles.follow(first, count)
      track.set(cycles.start, cycles.middle, cycles.end, count)
    }

  function followBoth(first: Frames, count: number): void {
    if (mayHold && carrier.hold(first, count) && beat.hold(first, count)) {
      low.hold(carrier.start - beat.start / 2, carrier.step - beat.step / 2)
      high.hold(carrier.start + beat.start / 2, carrier.step + beat.step / 2)
      return
    }
    carrier.follow(first, count)
    beat.follow(first, count)
    const { start, middle, end } = beat
    low.set(carrier.start - start / 2, carrier.middle - middle / 2, carrier.end - end / 2, count)
    high.set(carrier.start + start / 2, carrier.middle + middle / 2, carrier.end + end / 2, count)
  }

  return {
    low,
    high,
    longest,
    followCarrier: follower(carrier, low),
    followBeat: follower(beat, high),
    followBoth
  }
}

/** Adds a tone, softer where its pulses have dipped. */
function addPulses(
  tone: Float64Array,
  dip: Float64Array,
  depth: number,
  count: number,
  ear: Float64Array,
  at: number,
  gain: number
): void {
  for (let index = 0; index < count; index++) {
    const value = (tone[index] as number) * (1 - (depth * (1 + (dip[index] as number))) / 2)
    ear[at + index] = (ear[at + index] as number) + gain * value
  }
}

function createOscillator(voice: ToneVoice): Oscillator {
  if (voice.wave === undefined) return addSine
  const table = createWaveTable(voice.wave, highestFrequency(voice))
  return (track, amplitude, count, ear, other, at) =>
    addWave(table, track, amplitude * Math.SQRT1_2, count, ear, other, at)
}
