import type { VoiceRenderer } from './voice-renderer.ts'
import { createBreaks, prepareRepeatingCurve } from '../../score/repeating-curve.ts'
import type { SpinVoice } from '../../score/score.ts'
import { LEVEL_PER_MICROSECOND } from '../../score/file-limits.ts'
import { type Frames, type Hertz, type Seconds, clamp } from '../../base/units.ts'
import { bendsLittle, createCycles } from '../dsp/cycles.ts'
import { addSine, createTrack } from '../dsp/sine.ts'
import { type SpinNoise, MICROSECOND } from './spin-noise.ts'
import { CHUNK, forChunks } from '../dsp/chunk-grid.ts'
import { STRIDE } from './tone-renderer.ts'

/**
 * One noise in both ears, moving to and fro: earlier in one as it is later in the other, or louder as the other is
 * softer.
 */
export function createSpinRenderer(
  voice: SpinVoice,
  noise: SpinNoise,
  repeat: Seconds | undefined,
  sampleRate: Hertz
): VoiceRenderer {
  const { rms } = voice
  const turns = createTurns(voice, repeat, sampleRate)
  if (voice.by === 'level')
    return {
      add(first, left, right, leftGain, rightGain) {
        const sound = noise.chunk(first)
        turns(first, LEVEL_PER_MICROSECOND, (turn, count, from, step, at) =>
          addLouder(
            sound,
            rms * leftGain,
            rms * rightGain,
            turn,
            count,
            from,
            step,
            left,
            right,
            at
          )
        )
      }
    }
  const { addApart, prepared, start } = noise
  return {
    add(first, left, right, leftGain, rightGain) {
      noise.surround(first)
      turns(first, MICROSECOND * sampleRate, (turn, count, from, step, at) =>
        addApart(
          prepared,
          start + at,
          turn,
          from,
          step,
          rms * leftGain,
          rms * rightGain,
          count,
          left,
          right,
          at
        )
      )
    }
  }
}

/** Adds a stretch of a sound, in one ear as much louder as in the other it is softer. */
function addLouder(
  sound: Float64Array,
  leftRms: number,
  rightRms: number,
  turn: Float64Array,
  count: Frames,
  from: number,
  step: number,
  left: Float64Array,
  right: Float64Array,
  at: Frames
): void {
  for (let index = 0; index < count; index++) {
    const value = sound[at + index] as number
    const over = clamp((turn[index] as number) * (from + step * index), -1, 1)
    left[at + index] = (left[at + index] as number) + leftRms * value * (1 - over)
    right[at + index] = (right[at + index] as number) + rightRms * value * (1 + over)
  }
}

/**
 * A stretch of a chunk, with the sine of the turn and a linear width.
 * @param count how many frames it has
 * @param at its start in the chunk
 */
type UseTurn = (turn: Float64Array, count: Frames, from: number, step: number, at: Frames) => void

/** Divides a chunk into stretches of linear width. @param unit value of a microsecond */
function createTurns(
  voice: SpinVoice,
  repeat: Seconds | undefined,
  sampleRate: Hertz
): (first: Frames, unit: number, use: UseTurn) => void {
  const width = prepareRepeatingCurve(voice.width, repeat)
  const cycles = createCycles(prepareRepeatingCurve(voice.rate, repeat), sampleRate)
  const breaks = createBreaks([voice.rate, voice.width], repeat, sampleRate)
  const track = createTrack()
  const turn = new Float64Array(CHUNK)
  // The width runs in a line from one end of a stretch to the other.
  const lines = voice.width.every(({ shape }) => shape === 'linear' || shape === 'step')
  const longest = lines && bendsLittle(voice.rate, sampleRate) ? CHUNK : STRIDE
  const found = new Float64Array(CHUNK)

  return (first, unit, use) => {
    const known = breaks.between(first, first + CHUNK, found)
    forChunks(first, longest, found, known, (start, count) => {
      cycles.follow(start, count)
      track.set(cycles.start, cycles.middle, cycles.end, count)
      turn.fill(0, 0, count)
      addSine(track, 1, count, turn, undefined, 0)
      const from = width.value(start / sampleRate) * unit
      // The end's value is that of just before it: the next point may be a step.
      const to = width.value((start + count - 1e-3) / sampleRate) * unit
      use(turn, count, from, (to - from) / count, start - first)
    })
  }
}
