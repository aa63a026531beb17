import { STREAM_RATE } from '../stream/score-wav.ts'
import type { RangeServed } from '../stream/served-ranges.ts'
import type { EpochMilliseconds, Seconds } from '../base/units.ts'
import { FRAME_BYTES, WAV_HEADER_BYTES } from '../stream/wav.ts'

/** A sample, taken whenever script ran, in order of time. */
export interface CheckSample {
  readonly at: EpochMilliseconds
  /** Seconds in the sound. */
  readonly position: Seconds
  readonly visible: boolean
  /** `silent` before the first sound and after Stop. */
  readonly sound: 'silent' | 'sounding' | 'paused' | 'ended' | 'failed'
}

/** How far apart sound and clock may be read between two samples though nothing happened. */
const SAMPLE_TOLERANCE: Seconds = 0.75

/** A stretch of the check, in seconds since the first sound. */
export interface CheckStretch {
  readonly from: Seconds
  readonly to: Seconds
}

/** `stood`: somewhere in it the sound did not keep up with the clock, or jumped. */
export interface SoundStretch extends CheckStretch {
  readonly kind: 'ran' | 'stood' | 'paused'
}

/** A piece of the night's file that the worker made. */
export interface Piece {
  /** Seconds since the first sound; the first pieces come before it. */
  readonly at: Seconds
  /** Which seconds of the sound it holds. */
  readonly sound: CheckStretch
  readonly firstByte: number
  readonly lastByte: number
  /** Milliseconds that it took to make. */
  readonly took: number
  /** Made while the page was hidden. */
  readonly hidden: boolean
}

/** From each sample that was hidden to the next that was not, or to the last. */
export function hiddenStretches(
  samples: readonly CheckSample[],
  start: EpochMilliseconds
): readonly CheckStretch[] {
  const stretches: CheckStretch[] = []
  let from: Seconds | undefined
  for (const { at, visible } of samples) {
    const clock = (at - start) / 1000
    if (!visible) from ??= clock
    else if (from !== undefined) {
      stretches.push({ from, to: clock })
      from = undefined
    }
  }
  const last = samples.at(-1)
  if (from !== undefined && last) stretches.push({ from, to: (last.at - start) / 1000 })
  return stretches
}

/** What the sound did between the samples, as adjoining spans. */
export function soundStretches(
  samples: readonly CheckSample[],
  start: EpochMilliseconds
): readonly SoundStretch[] {
  const stretches: SoundStretch[] = []
  samples.forEach((sample, index) => {
    const before = samples[index - 1]
    if (!before || sample.at <= before.at) return
    const from = (before.at - start) / 1000
    const to = (sample.at - start) / 1000
    const kind = kindBetween(before, sample)
    const last = stretches.at(-1)
    if (last?.kind === kind) stretches[stretches.length - 1] = { ...last, to }
    else stretches.push({ from, to, kind })
  })
  return stretches
}

function kindBetween(before: CheckSample, after: CheckSample): SoundStretch['kind'] {
  if (before.sound === 'paused') return 'paused'
  const passed = (after.at - before.at) / 1000
  return Math.abs(passed - (after.position - before.position)) <= SAMPLE_TOLERANCE ? 'ran' : 'stood'
}

/** The pieces served, in order of time. A page that slept is notified late and all at once. */
export function piecesServed(
  served: readonly RangeServed[],
  hidden: readonly CheckStretch[],
  start: EpochMilliseconds
): readonly Piece[] {
  return served
    .map(({ firstByte, lastByte, at, took }) => {
      const clock = (at - start) / 1000
      return {
        at: clock,
        sound: { from: soundAt(firstByte), to: soundAt(lastByte + 1) },
        firstByte,
        lastByte,
        took,
        hidden: hidden.some(({ from, to }) => clock >= from && clock < to)
      }
    })
    .toSorted((one, other) => one.at - other.at)
}

/**
 * How often the worker was woken for a piece after the sound had begun; undefined where no piece says when its worker
 * began.
 */
export function countWakeUps(
  served: readonly RangeServed[],
  start: EpochMilliseconds
): number | undefined {
  const begun = served.flatMap(({ workerSince }) => workerSince ?? [])
  return begun.length === 0 ? undefined : new Set(begun.filter(at => at > start)).size
}

/** Seconds of the sound before a byte of its file. The header lies before all sound. */
function soundAt(byte: number): Seconds {
  return Math.max(0, byte - WAV_HEADER_BYTES) / (STREAM_RATE * FRAME_BYTES)
}
