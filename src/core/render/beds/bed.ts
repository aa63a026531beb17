import type { BedKind } from '../../score/kinds.ts'
import type { Decibels, Frames, Hertz, Seconds } from '../../base/units.ts'
import { type BedSource, type LeftSource, CHUNK } from './bed-source.ts'
import { colour, leaky } from './colours.ts'
import { createEars } from '../dsp/ears.ts'
import { createFan } from './fan.ts'
import { lowPass } from '../dsp/low-pass.ts'
import { createLeftNoise, createNoiseSource, unitGain } from './noise-source.ts'
import { createRain } from './rain/rain.ts'
import { limited } from './limited.ts'
import { createScene } from './scenes/scene.ts'
import { MIDDLE_KNEE, softened, TIGHT_KNEE } from './soft-peak.ts'
import { createSurf } from './surf/surf.ts'
import { tilted } from './tilted.ts'
import { createWind } from './wind/wind.ts'

/** A bed at RMS 1 in each ear over some minutes. */
export interface Bed {
  /**
   * Fills both arrays from frame `first` on. Any whole number is allowed, negative ones too, in any order and any
   * division: the same frame has the same bits. Continuing where the last call ended is the cheapest.
   */
  render(first: Frames, left: Float32Array | Float64Array, right: Float32Array | Float64Array): void
}

/** The left ear of a bed, likewise. */
export interface LeftBed {
  render(first: Frames, ear: Float64Array): void
}

export const LOWEST_SAMPLE_RATE: Hertz = 22_050
/**
 * Blocks lie on an absolute grid; each is filtered from before its start, so it needs nothing from the one before.
 * Its length is a compromise between the warm-up's share of the work (5 % at 24 kHz) and the wait for a frame amid it.
 */
const BLOCK: Frames = 128 * CHUNK
/** The slowest pole falls by 110 dB in this time: two blocks meet with no seam that could be told from noise. */
export const WARM_UP: Seconds = 0.125

/**
 * The bed of a kind, from nothing but counters and filters, limited to 10 kHz at every sample rate. White, pink and
 * brown have a slope of 0, −3 or −6 dB per octave within 1 dB from 62 Hz to 8 kHz and independent ears; the others
 * sound like their names, with the same waves, gusts and drops at every sample rate.
 * @param seed unsigned 32-bit
 * @param tilt how much brighter it is than its name says: dB an octave about 1 kHz
 * @throws RangeError when the sample rate is under 22,050 Hz, where 10 kHz has no room.
 */
export function createBed(kind: BedKind, seed: number, sampleRate: Hertz, tilt: Decibels = 0): Bed {
  checkRate(sampleRate)
  const source = createSource(kind, seed, sampleRate)
  return inBlocks(tilt === 0 ? source : tilted(source, kind, tilt, sampleRate), sampleRate)
}

function checkRate(sampleRate: Hertz): void {
  if (!(sampleRate >= LOWEST_SAMPLE_RATE))
    throw new RangeError(
      `A bed's sample rate must be at least ${LOWEST_SAMPLE_RATE} Hz; it was ${sampleRate}.`
    )
}

/**
 * The left ear of {@link createBed} alone, for what plays one noise in both ears.
 * @throws RangeError as createBed.
 */
export function createLeftBed(kind: BedKind, seed: number, sampleRate: Hertz): LeftBed {
  checkRate(sampleRate)
  const source = createLeftSource(kind, seed, sampleRate)
  const [left] = createEars(CHUNK)
  const make = createMaker(source, first => source.fillLeft(first, left), sampleRate)
  return {
    render: (first, ear) =>
      forPieces(first, ear.length, (chunk, from, to, at) => {
        make(chunk)
        copy(left, from, to, ear, at)
      })
  }
}

/** A source's output from any frame on. @param source that has forgotten all after {@link WARM_UP} */
export function inBlocks(source: BedSource, sampleRate: Hertz): Bed {
  const [left, right] = createEars(CHUNK)
  const make = createMaker(source, first => source.fill(first, left, right), sampleRate)
  return {
    render: (first, leftEar, rightEar) =>
      forPieces(first, leftEar.length, (chunk, from, to, at) => {
        make(chunk)
        copy(left, from, to, leftEar, at)
        copy(right, from, to, rightEar, at)
      })
  }
}

/** Has any chunk made: from its block's start on, or from the one that was made last. */
function createMaker(
  source: Pick<BedSource, 'reset'>,
  fill: (first: Frames) => void,
  sampleRate: Hertz
): (chunk: Frames) => void {
  const warmUp = Math.ceil((WARM_UP * sampleRate) / CHUNK) * CHUNK
  /** The chunk that was made last. */
  let made: Frames = Number.NaN
  return chunk => {
    if (made === chunk) return
    const block = Math.floor(chunk / BLOCK) * BLOCK
    if (!(chunk > block && made >= block && made < chunk)) {
      source.reset()
      made = block - warmUp - CHUNK
    }
    while (made < chunk) {
      made += CHUNK
      fill(made)
    }
  }
}

/** Divides frames by the chunks they lie in: frames `from` to `to` − 1 of one go to index `at` on. */
function forPieces(
  first: Frames,
  count: Frames,
  use: (chunk: Frames, from: Frames, to: Frames, at: Frames) => void
): void {
  for (let done = 0; done < count;) {
    const frame = first + done
    const chunk = Math.floor(frame / CHUNK) * CHUNK
    const from = frame - chunk
    const to = Math.min(CHUNK, from + count - done)
    use(chunk, from, to, done)
    done += to - from
  }
}

/** A loop: views of the parts would cost as much as 200 frames each. */
function copy(
  from: Float64Array,
  start: Frames,
  end: Frames,
  to: Float32Array | Float64Array,
  at: Frames
): void {
  if (end - start === from.length) {
    to.set(from, at)
    return
  }
  const shift = at - start
  for (let index = start; index < end; index++) to[shift + index] = from[index] as number
}

/** The sections of what is noise through a filter and nothing else. */
function sectionsOf(kind: 'white' | 'pink' | 'dark' | 'leaky' | 'brown', sampleRate: Hertz) {
  const own =
    kind === 'dark' || kind === 'leaky' ? [leaky(kind, sampleRate)] : colour(kind, sampleRate)
  return [...lowPass(sampleRate), ...own]
}

function createLeftSource(kind: BedKind, seed: number, sampleRate: Hertz): LeftSource {
  switch (kind) {
    case 'white':
    case 'pink':
    case 'dark':
    case 'leaky': {
      const sections = sectionsOf(kind, sampleRate)
      return createLeftNoise(seed, sections, unitGain(sections, sampleRate))
    }
    default: {
      const source = createSource(kind, seed, sampleRate)
      const [, unheard] = createEars(CHUNK)
      return {
        reset: () => source.reset(),
        fillLeft: (first, ear) => source.fill(first, ear, unheard)
      }
    }
  }
}

function createSource(kind: BedKind, seed: number, sampleRate: Hertz): BedSource {
  switch (kind) {
    case 'brown': {
      const sections = sectionsOf(kind, sampleRate)
      const noise = createNoiseSource(seed, sections, unitGain(sections, sampleRate))
      return softened(noise, TIGHT_KNEE)
    }
    case 'white':
    case 'pink':
    case 'dark':
    case 'leaky': {
      const sections = sectionsOf(kind, sampleRate)
      return createNoiseSource(seed, sections, unitGain(sections, sampleRate))
    }
    case 'rain':
      return softened(limited(createRain(seed, sampleRate), sampleRate))
    case 'surf':
      return softened(limited(createSurf(seed, sampleRate), sampleRate))
    case 'wind':
      return softened(limited(createWind(seed, sampleRate), sampleRate), MIDDLE_KNEE)
    case 'fan':
      return softened(limited(createFan(seed, sampleRate), sampleRate), TIGHT_KNEE)
    case 'brook':
    case 'fire':
    case 'thunder':
    case 'crickets':
    case 'birds':
    case 'leaves':
    case 'train':
    case 'heartbeat':
    case 'deep':
      return createScene(kind, seed, sampleRate)
  }
}
