import type { VoiceRenderer } from './voice-renderer.ts'
import { createBreaks, prepareRepeatingCurve } from '../../score/repeating-curve.ts'
import type { BedPulse, BedVoice } from '../../score/score.ts'
import type { Frames, Hertz, Seconds } from '../../base/units.ts'
import { createBed } from '../beds/bed.ts'
import { createCycles } from '../dsp/cycles.ts'
import { createEars } from '../dsp/ears.ts'
import { createTrack } from '../dsp/sine.ts'
import { CHUNK, forChunks } from '../dsp/chunk-grid.ts'
import { fillDip } from './pulse-dip.ts'
import { STRIDE } from './tone-renderer.ts'

/** A bed as used in a file: perhaps the same in both ears, perhaps in pulses. */
export function createNoiseRenderer(
  voice: BedVoice,
  repeat: Seconds | undefined,
  sampleRate: Hertz
): VoiceRenderer {
  const bed = createBed(voice.bed, voice.seed, sampleRate)
  const pulses = voice.pulse && createPulses(voice.pulse, repeat, sampleRate)
  const [left, right] = createEars(CHUNK)
  return {
    add(first, leftEar, rightEar, leftGain, rightGain) {
      bed.render(first, left, right)
      pulses?.apply(first, left, right)
      const other = voice.mono ? left : right
      const [one, two] = [leftGain * voice.rms, rightGain * voice.rms]
      for (let index = 0; index < CHUNK; index++) {
        leftEar[index] = (leftEar[index] as number) + one * (left[index] as number)
        rightEar[index] = (rightEar[index] as number) + two * (other[index] as number)
      }
    }
  }
}

/** Multiplies a chunk by pulses. */
interface Pulses {
  apply(first: Frames, left: Float64Array, right: Float64Array): void
}

function createPulses(
  { rate, duty, depth }: BedPulse,
  repeat: Seconds | undefined,
  sampleRate: Hertz
): Pulses {
  const cycles = createCycles(prepareRepeatingCurve(rate, repeat), sampleRate)
  const breaks = createBreaks([rate], repeat, sampleRate)
  const track = createTrack()
  const dip = new Float64Array(STRIDE)
  const found = new Float64Array(CHUNK)
  return {
    apply(first, left, right) {
      const known = breaks.between(first, first + CHUNK, found)
      forChunks(first, STRIDE, found, known, (start, count) => {
        cycles.follow(start, count)
        track.set(cycles.start, cycles.middle, cycles.end, count)
        fillDip(track, duty, count, dip)
        const at = start - first
        for (let index = 0; index < count; index++) {
          const gain = 1 - (depth * (1 + (dip[index] as number))) / 2
          left[at + index] = (left[at + index] as number) * gain
          right[at + index] = (right[at + index] as number) * gain
        }
      })
    }
  }
}
