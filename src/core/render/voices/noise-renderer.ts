import type { VoiceRenderer } from './voice-renderer.ts'
import { createBreaks, prepareRepeatingCurve } from '../../score/repeating-curve.ts'
import type { BedPulse, BedVoice } from '../../score/score.ts'
import type { Frames, Hertz, Seconds } from '../../base/units.ts'
import { isOwnBed } from '../../score/kinds.ts'
import { createOwnBed } from '../own/own-bed.ts'
import type { OwnSounds } from '../own/own-sound.ts'
import { createBed, createLeftBed } from '../beds/bed.ts'
import { createBreathSwell } from './breath-swell.ts'
import { createCycles } from '../dsp/cycles.ts'
import { createEars } from '../dsp/ears.ts'
import { createTrack } from '../dsp/sine.ts'
import { CHUNK, forChunks } from '../dsp/chunk-grid.ts'
import { fillDip } from './pulse-dip.ts'
import { STRIDE } from './tone-renderer.ts'

/** A bed: perhaps the same in both ears, in pulses, breathing, darker or brighter. */
export function createNoiseRenderer(
  voice: BedVoice,
  repeat: Seconds | undefined,
  sounds: OwnSounds,
  sampleRate: Hertz
): VoiceRenderer {
  const pulses = voice.pulse && createPulses(voice.pulse, repeat, sampleRate)
  const breath = voice.breath && createBreathSwell(voice.breath, repeat, sampleRate)
  const { bed: kind, seed, rms } = voice
  const [left, right] = createEars(CHUNK)
  // Only a file’s noise is mono, and none of those breathes or is tilted.
  if (voice.mono && !breath && !voice.tilt && !isOwnBed(kind)) {
    const bed = createLeftBed(kind, seed, sampleRate)
    return {
      add(first, leftEar, rightEar, leftGain, rightGain) {
        bed.render(first, left)
        pulses?.apply(first, left)
        const [one, two] = [leftGain * rms, rightGain * rms]
        for (let index = 0; index < CHUNK; index++) {
          const value = left[index] as number
          leftEar[index] = (leftEar[index] as number) + one * value
          rightEar[index] = (rightEar[index] as number) + two * value
        }
      }
    }
  }
  const bed = isOwnBed(kind)
    ? createOwnBed(kind, sounds, sampleRate)
    : createBed(kind, seed, sampleRate, voice.tilt)
  return {
    add(first, leftEar, rightEar, leftGain, rightGain) {
      bed.render(first, left, right)
      pulses?.apply(first, left, right)
      breath?.apply(first, left, right)
      const other = voice.mono ? left : right
      const [one, two] = [leftGain * rms, rightGain * rms]
      for (let index = 0; index < CHUNK; index++) {
        leftEar[index] = (leftEar[index] as number) + one * (left[index] as number)
        rightEar[index] = (rightEar[index] as number) + two * (other[index] as number)
      }
    }
  }
}

/** Multiplies a chunk of one ear or both by pulses. */
interface Pulses {
  apply(first: Frames, ear: Float64Array, other?: Float64Array): void
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
    apply(first, ear, other) {
      const known = breaks.between(first, first + CHUNK, found)
      forChunks(first, STRIDE, found, known, (start, count) => {
        cycles.follow(start, count)
        track.set(cycles.start, cycles.middle, cycles.end, count)
        fillDip(track, duty, count, dip)
        for (let index = 0; index < count; index++)
          dip[index] = 1 - (depth * (1 + (dip[index] as number))) / 2
        multiply(ear, start - first, dip, count)
        if (other) multiply(other, start - first, dip, count)
      })
    }
  }
}

function multiply(ear: Float64Array, at: Frames, gains: Float64Array, count: Frames): void {
  for (let index = 0; index < count; index++)
    ear[at + index] = (ear[at + index] as number) * (gains[index] as number)
}
