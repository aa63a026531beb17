import { prepareCurve } from '../curve.ts'
import type { Curve } from '../curve.ts'
import type { Score } from '../score.ts'
import { lastAtOrBefore } from '../sorted.ts'
import type { Frames, Hertz, Seconds } from '../units.ts'
import type { Bed } from './bed.ts'
import { createBed } from './bed.ts'
import { createEars } from './ears.ts'
import type { ToneRenderer } from './tone-renderer.ts'
import { createToneRenderer, STRIDE } from './tone-renderer.ts'

/** Everything a score sounds like, frame by frame. */
export interface ScoreRenderer {
  /** Frames from the first sample to the end of the score. */
  readonly frames: Frames
  /**
   * Fills both arrays, of one length, from frame `first` on. Any frames may be asked for, in any order and any cut: the
   * same frame has the same bits. Before 0 and after the end there is silence.
   */
  render(first: Frames, left: Float64Array, right: Float64Array): void
}

/** A gain at a time in the score. */
type Gain = (t: Seconds) => number

/** The gain of a voice alone, and the frames of its corners. */
interface OwnGain {
  readonly value: Gain
  readonly breaks: Float64Array
}

/** Frames are made in chunks on an absolute grid, so that no request's own edges can leave a mark. */
const CHUNK: Frames = 1024
/** What a parabola then misses of a raised cosine of 20 ms lies under 1e-4 of full gain. */
const MOST_BEND = 5e-4

/**
 * Renders a score at a sample rate, without Web Audio and without a state that a listener could tell: what is kept
 * between calls only makes going on cheaper.
 * @throws RangeError when the score has a bed and the rate is under 22,050 Hz, or a curve is broken.
 */
export function createScoreRenderer(score: Score, sampleRate: Hertz): ScoreRenderer {
  const frames = Math.round(score.duration * sampleRate)
  const tones = score.voices.flatMap(voice =>
    voice.kind === 'tone'
      ? [{ tone: createToneRenderer(voice, sampleRate), own: ownGain(voice.gain) }]
      : []
  )
  const beds = score.voices.flatMap(voice =>
    voice.kind === 'bed'
      ? [{ bed: createBed(voice.bed, voice.seed, sampleRate), rms: voice.rms }]
      : []
  )
  // Frequencies may step or bend at a breakpoint: a stretch of quadratic phase must not run across one.
  const breaks = breakFrames(
    score.voices.flatMap(voice => (voice.kind === 'tone' ? [voice.carrier, voice.beat] : [])),
    sampleRate
  )
  const envelope = prepareCurve(score.envelope)
  const level = prepareCurve(score.level)
  const gainBreaks = breakFrames([score.envelope, score.level], sampleRate)
  const [chunkLeft, chunkRight] = createEars(CHUNK)
  const [ownLeft, ownRight] = createEars(CHUNK)
  const [bedLeft, bedRight] = createEars(CHUNK)
  let made: Frames = Number.NaN

  function gain(t: Seconds): number {
    return envelope.value(t) * level.value(t)
  }

  function ownGain(curve: Curve | undefined): OwnGain | undefined {
    if (!curve) return undefined
    const { value } = prepareCurve(curve)
    return { value, breaks: breakFrames([curve], sampleRate) }
  }

  /** A tone with a gain of its own: made apart, and not at all where that is 0 throughout. */
  function addOwn(tone: ToneRenderer, own: OwnGain, first: Frames): void {
    if (silentFrom(own, first)) return
    ownLeft.fill(0)
    ownRight.fill(0)
    forStretches(first, STRIDE, breaks, (start, count) =>
      tone.add(start, count, ownLeft, ownRight, start - first)
    )
    forStretches(first, CHUNK, own.breaks, (start, count) =>
      applyGains(own.value, ownLeft, ownRight, start, start - first, count)
    )
    for (let index = 0; index < CHUNK; index++) {
      chunkLeft[index] = at(chunkLeft, index) + at(ownLeft, index)
      chunkRight[index] = at(chunkRight, index) + at(ownRight, index)
    }
  }

  function silentFrom({ value, breaks }: OwnGain, first: Frames): boolean {
    const end = first + CHUNK
    const corner = lastAtOrBefore(breaks, end) > lastAtOrBefore(breaks, first - 1)
    return !corner && value(first / sampleRate) === 0 && value(end / sampleRate) === 0
  }

  function addBed(bed: Bed, rms: number, first: Frames): void {
    bed.render(first, bedLeft, bedRight)
    for (let index = 0; index < CHUNK; index++) {
      chunkLeft[index] = at(chunkLeft, index) + rms * at(bedLeft, index)
      chunkRight[index] = at(chunkRight, index) + rms * at(bedRight, index)
    }
  }

  /** Between two breakpoints the gain only rises, only falls, or, most of the night, holds. */
  function applyGains(
    gain: Gain,
    left: Float64Array,
    right: Float64Array,
    first: Frames,
    from: number,
    count: number
  ): void {
    const start = gain(first / sampleRate)
    if (
      start === gain((first + count / 2) / sampleRate) &&
      start === gain((first + count - 1e-6) / sampleRate)
    ) {
      for (let index = from; index < from + count; index++) {
        left[index] = at(left, index) * start
        right[index] = at(right, index) * start
      }
      return
    }
    for (let done = 0; done < count;) {
      const grid = STRIDE - ((from + done) % STRIDE)
      const size = Math.min(grid, count - done)
      applyGain(gain, left, right, first + done, from + done, size)
      done += size
    }
  }

  /** A parabola through three gains of the stretch, or where that bends too much, through three of each half. */
  function applyGain(
    gain: Gain,
    left: Float64Array,
    right: Float64Array,
    first: Frames,
    from: number,
    count: number
  ): void {
    const start = gain(first / sampleRate)
    const middle = gain((first + count / 2) / sampleRate)
    // Just before the end: the next point may be a step.
    const end = gain((first + count - 1e-6) / sampleRate)
    if (Math.abs(end - 2 * middle + start) > MOST_BEND && count > 2) {
      const half = count >> 1
      applyGain(gain, left, right, first, from, half)
      applyGain(gain, left, right, first + half, from + half, count - half)
      return
    }
    const bend = (2 * (end - 2 * middle + start)) / (count * count)
    let factor = start
    let step = (end - start) / count - bend * (count - 1)
    for (let index = from; index < from + count; index++) {
      left[index] = at(left, index) * factor
      right[index] = at(right, index) * factor
      factor += step
      step += 2 * bend
    }
  }

  function make(first: Frames): void {
    chunkLeft.fill(0)
    chunkRight.fill(0)
    if (first + CHUNK > 0 && first < frames) {
      forStretches(first, STRIDE, breaks, (start, count) => {
        for (const { tone, own } of tones)
          if (!own) tone.add(start, count, chunkLeft, chunkRight, start - first)
      })
      for (const { tone, own } of tones) if (own) addOwn(tone, own, first)
      for (const { bed, rms } of beds) addBed(bed, rms, first)
      forStretches(first, CHUNK, gainBreaks, (start, count) =>
        applyGains(gain, chunkLeft, chunkRight, start, start - first, count)
      )
      if (first < 0) silence(0, -first)
      if (first + CHUNK > frames) silence(frames - first, CHUNK)
    }
    made = first
  }

  function silence(from: number, to: number): void {
    chunkLeft.fill(0, from, to)
    chunkRight.fill(0, from, to)
  }

  return {
    frames,
    render(first, left, right) {
      for (let done = 0; done < left.length;) {
        const chunk = Math.floor((first + done) / CHUNK) * CHUNK
        if (made !== chunk) make(chunk)
        const from = first + done - chunk
        const to = Math.min(CHUNK, from + left.length - done)
        left.set(chunkLeft.subarray(from, to), done)
        right.set(chunkRight.subarray(from, to), done)
        done += to - from
      }
    }
  }
}

/** The stretches of one chunk: at most `longest` frames each, cut at the grid and at every break. */
function forStretches(
  first: Frames,
  longest: Frames,
  breaks: Float64Array,
  use: (start: Frames, count: number) => void
): void {
  let next = lastAtOrBefore(breaks, first) + 1
  for (let start = first; start < first + CHUNK;) {
    const grid = first + (Math.floor((start - first) / longest) + 1) * longest
    while (next < breaks.length && at(breaks, next) <= start) next++
    const end = next < breaks.length ? Math.min(grid, at(breaks, next)) : grid
    use(start, end - start)
    start = end
  }
}

/** The first frame at or after each breakpoint, rising. */
function breakFrames(curves: readonly Curve[], sampleRate: Hertz): Float64Array {
  const frames = curves.flatMap(curve => curve.map(point => Math.ceil(point.at * sampleRate)))
  return Float64Array.from(new Set(frames)).toSorted()
}

function at(values: Float64Array, index: number): number {
  return values[index] as number
}
