import { createBreaks, prepareFileCurve } from '../file-curve.ts'
import type { SpinVoice } from '../score.ts'
import { WIDEST_SPIN } from '../score.ts'
import type { Frames, Hertz, Seconds } from '../units.ts'
import { createBed } from './bed.ts'
import { createCycles } from './cycles.ts'
import { createEars } from './ears.ts'
import type { VoiceRenderer } from './file-voice.ts'
import { createDelay, REACH } from './fractional-delay.ts'
import { addSine, createTrack } from './sine.ts'
import { CHUNK, forStretches } from './stretches.ts'
import { STRIDE } from './tone-renderer.ts'

const MICROSECOND: Seconds = 1e-6

/** One noise heard by both ears, by the one as much earlier as by the other later, to and fro. */
export function createSpinRenderer(
  voice: SpinVoice,
  repeat: Seconds | undefined,
  sampleRate: Hertz
): VoiceRenderer {
  const bed = createBed(voice.bed, voice.seed, sampleRate)
  const width = prepareFileCurve(voice.width, repeat)
  const cycles = createCycles(prepareFileCurve(voice.rate, repeat), sampleRate)
  const breaks = createBreaks([voice.rate, voice.width], repeat, sampleRate)
  const track = createTrack()
  const turn = new Float64Array(STRIDE)
  const found = new Float64Array(CHUNK)
  const read = createDelay()
  /** Frames kept before and after a chunk. */
  const margin = Math.ceil(WIDEST_SPIN * MICROSECOND * sampleRate) + REACH
  const noise = new Float64Array(CHUNK + 2 * margin)
  const [fresh, unheard] = createEars(CHUNK)
  /** The chunk around which the noise lies. */
  let around: Frames = Number.NaN

  function surround(first: Frames): void {
    if (first === around) return
    if (first === around + CHUNK) {
      noise.copyWithin(0, CHUNK)
      bed.render(first + margin, fresh, unheard)
      noise.set(fresh, 2 * margin)
    } else bed.render(first - margin, noise, new Float64Array(noise.length))
    around = first
  }

  return {
    add(first, left, right) {
      surround(first)
      const known = breaks.between(first, first + CHUNK, found)
      forStretches(first, STRIDE, found, known, (start, count) => {
        cycles.follow(start, count)
        track.set(cycles.start, cycles.middle, cycles.end, count)
        turn.fill(0, 0, count)
        addSine(track, 1, count, turn, undefined, 0)
        const at = start - first
        // The end's value is that of just before it: the next point may be a step.
        const from = width.value(start / sampleRate) * MICROSECOND * sampleRate
        const to = width.value((start + count - 1e-3) / sampleRate) * MICROSECOND * sampleRate
        for (let index = 0; index < count; index++) {
          const early = (turn[index] as number) * (from + ((to - from) * index) / count)
          const place = margin + at + index
          left[at + index] = (left[at + index] as number) + voice.rms * read(noise, place + early)
          right[at + index] = (right[at + index] as number) + voice.rms * read(noise, place - early)
        }
      })
    }
  }
}
