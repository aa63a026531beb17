import type { BedKind } from '../score.ts'
import type { Frames, Hertz, Seconds } from '../units.ts'
import { createBiquad, impulseEnergy } from './biquad.ts'
import { colour } from './colours.ts'
import { lowPass } from './low-pass.ts'
import { createWhiteNoise, WHITE_VARIANCE } from './white-noise.ts'

/** A bed at RMS 1 in each ear, independent between the ears. */
export interface Bed {
  /**
   * Fills both arrays from frame `first` on. Any whole number may be asked for, negative ones too, in any order and
   * any cut: the same frame has the same bits. Going on where the last call ended is the cheapest.
   */
  render(first: Frames, left: Float32Array | Float64Array, right: Float32Array | Float64Array): void
}

export const LOWEST_SAMPLE_RATE: Hertz = 22_050
/**
 * Blocks lie on an absolute grid; each is filtered from before its start, so it needs nothing from the one before.
 * Its length is a compromise between the warm-up's share of the work (5 % at 24 kHz) and the wait for a frame amid it.
 */
const BLOCK: Frames = 65_536
/** The slowest pole falls by 110 dB in this time: two blocks meet with no seam that could be told from noise. */
export const WARM_UP: Seconds = 0.125
/** The impulse responses are over (−170 dB) after this. */
const RESPONSE: Seconds = 0.2
/** A chunk's working memory stays in the processor's first cache. */
const CHUNK: Frames = 512

/**
 * The bed of a kind: white noise from a counter, limited to 10 kHz at every sample rate, with a slope of 0, −3 or
 * −6 dB per octave within 1 dB from 62 Hz to 8 kHz.
 * @param seed unsigned 32-bit
 * @throws RangeError when the sample rate is under 22,050 Hz, where 10 kHz has no room.
 */
export function createBed(kind: BedKind, seed: number, sampleRate: Hertz): Bed {
  if (!(sampleRate >= LOWEST_SAMPLE_RATE))
    throw new RangeError(
      `A bed's sample rate must be at least ${LOWEST_SAMPLE_RATE} Hz; it was ${sampleRate}.`
    )
  const sections = [...lowPass(sampleRate), ...colour(kind, sampleRate)]
  const variance = WHITE_VARIANCE * impulseEnergy(sections, Math.ceil(RESPONSE * sampleRate))
  const scale = 1 / Math.sqrt(variance)
  const noise = createWhiteNoise(seed)
  const filters = sections.map(createBiquad)
  const warmUp = Math.ceil(WARM_UP * sampleRate)
  const left = new Float64Array(CHUNK)
  const right = new Float64Array(CHUNK)
  /** The frame that the filters' state is ready for. */
  let next: Frames = Number.NaN

  function advance(count: Frames): void {
    noise.fill(next, count, left, right)
    for (const filter of filters) filter.process(left, right, count)
    next += count
  }

  function seek(frame: Frames): void {
    const start = Math.floor(frame / BLOCK) * BLOCK
    if (!(next > start && next <= frame)) {
      for (const filter of filters) filter.reset()
      next = start - warmUp
    }
    while (next < frame) advance(Math.min(CHUNK, frame - next))
  }

  return {
    render(first, leftEar, rightEar) {
      for (let done = 0; done < leftEar.length;) {
        const frame = first + done
        seek(frame)
        const untilNextBlock = BLOCK - (frame - Math.floor(frame / BLOCK) * BLOCK)
        const count = Math.min(leftEar.length - done, untilNextBlock, CHUNK)
        advance(count)
        for (let index = 0; index < count; index++) {
          leftEar[done + index] = (left[index] as number) * scale
          rightEar[done + index] = (right[index] as number) * scale
        }
        done += count
      }
    }
  }
}
