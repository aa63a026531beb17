import type { CheckSample, Piece, SoundStretch, CheckStretch } from './phone-check-timeline.ts'
import {
  countWakeUps,
  hiddenStretches,
  piecesServed,
  soundStretches
} from './phone-check-timeline.ts'
import type { RangeServed } from '../stream/served-ranges.ts'
import { type Recipe, DEFAULT_RECIPE } from '../recipe/recipe.ts'
import type { EpochMilliseconds, Seconds } from '../base/units.ts'

/**
 * Two minutes of soft brown noise with a low tone in it: nothing startling, and nothing a browser takes for silence. It
 * fades out for as long as a session needs to end in a pause.
 */
export const CHECK_RECIPE: Recipe = {
  ...DEFAULT_RECIPE,
  mode: 'plain',
  carrier: 200,
  bed: 'brown',
  level: -12,
  minutes: 2,
  ramp: 0,
  fadeIn: 2,
  fadeOut: 30
}

/** A page hidden for less says nothing about a locked phone: browsers leave it alone at first. */
export const LONG_ENOUGH: Seconds = 30
/** Sound and clock may be read this far apart, with latencies and late events, though nothing happened. */
export const TOLERANCE: Seconds = 1.5
/** While visible, with script running, the page samples at least this often. */
const SAMPLED_WITHIN: Seconds = 5

/** The sound waited for its data. */
export interface CheckStall {
  readonly at: EpochMilliseconds
  /** When it resumed, was given up or was stopped. */
  readonly until: EpochMilliseconds
  /** How often the file was reloaded. */
  readonly reloads: number
  /** It did not resume by itself. */
  readonly givenUp: boolean
}

/** What became of a press of Play after the end. */
export interface PressAfterEnd {
  /** The sound had ended in a tail all but silent, instead of a pause. */
  readonly inTail: boolean
  /** From the end to the press; undefined where none arrived. */
  readonly waited?: Seconds
  /** From the press to the sound; undefined where none came. */
  readonly took?: Seconds
}

export interface CheckLog {
  readonly samples: readonly CheckSample[]
  /** When the system paused the sound. */
  readonly interruptions: readonly EpochMilliseconds[]
  readonly stalls: readonly CheckStall[]
  /** What the worker made of the sound's file, in any order. */
  readonly served: readonly RangeServed[]
  /** How long the sound is. */
  readonly length: Seconds
}

/**
 * - `no sound`: none ever came
 * - `interrupted`: the system paused it
 * - `broke off`: it began, and then could not continue
 * - `stalled`: it ran out of data, and resumed by itself
 * - `out of step`: sound and clock came apart
 * - `too short`: it was not hidden for {@link LONG_ENOUGH} at a stretch
 * - `end unseen`: it came to its end, but the page slept then and cannot say when
 * - `ran through`
 */
export type CheckVerdict =
  | 'no sound'
  | 'interrupted'
  | 'broke off'
  | 'stalled'
  | 'out of step'
  | 'too short'
  | 'end unseen'
  | 'ran through'

export interface CheckJudgement {
  readonly verdict: CheckVerdict
  /** The largest difference between sound and clock, over any span without a pause. */
  readonly apart: Seconds
  readonly hidden: readonly CheckStretch[]
  readonly hiddenLongest: Seconds
  readonly interruptions: readonly Seconds[]
  readonly stalls: readonly (CheckStretch & Pick<CheckStall, 'reloads'>)[]
  readonly pieces: readonly Piece[]
  /** How often the worker was woken while the sound played; undefined where nothing tells. */
  readonly wakeUps: number | undefined
  /** Where the sound did not keep up with the clock, or jumped, without having said so. */
  readonly gaps: readonly CheckStretch[]
  readonly sound: readonly SoundStretch[]
  /** Progress of the sound: seconds of the clock and of the sound since the first sound. */
  readonly course: readonly { readonly clock: Seconds; readonly sound: Seconds }[]
}

/** Judges from the samples whether the sound ran through while the page was hidden. */
export function judgeCheck(log: CheckLog): CheckJudgement {
  const { samples, interruptions, stalls, length } = log
  const first = samples.findIndex(sample => sample.sound === 'sounding')
  const start = samples[first]
  if (!start) return NOTHING
  const heard = samples.slice(first).filter(({ sound }) => sound !== 'silent' && sound !== 'failed')
  const since = (at: EpochMilliseconds): Seconds => (at - start.at) / 1000
  const endUnseen = isEndUnseen(heard, length)
  const seen = endUnseen ? heard.slice(0, -1) : heard
  const apart = furthestApart(seen)
  const hidden = hiddenStretches(heard, start.at)
  const hiddenLongest = Math.max(0, ...hidden.map(({ from, to }) => to - from))
  const sound = soundStretches(seen, start.at)
  const verdict =
    interruptions.length > 0
      ? 'interrupted'
      : samples.some(({ sound }) => sound === 'failed') || stalls.some(({ givenUp }) => givenUp)
        ? 'broke off'
        : stalls.length > 0
          ? 'stalled'
          : apart > TOLERANCE
            ? 'out of step'
            : hiddenLongest < LONG_ENOUGH
              ? 'too short'
              : endUnseen
                ? 'end unseen'
                : 'ran through'
  return {
    verdict,
    apart,
    hidden,
    hiddenLongest,
    interruptions: interruptions.map(since),
    stalls: stalls.map(({ at, until, reloads }) => ({
      from: since(at),
      to: since(until),
      reloads
    })),
    pieces: piecesServed(log.served, hidden, start.at),
    wakeUps: countWakeUps(log.served, start.at),
    gaps: sound.filter(({ kind }) => kind === 'stood'),
    sound,
    course: heard.map(({ at, position }) => ({
      clock: since(at),
      sound: position - start.position
    }))
  }
}

const NOTHING: CheckJudgement = {
  verdict: 'no sound',
  apart: 0,
  hidden: [],
  hiddenLongest: 0,
  interruptions: [],
  stalls: [],
  pieces: [],
  wakeUps: undefined,
  gaps: [],
  sound: [],
  course: []
}

/** The end was reported late, by a page that had not sampled for long: its time is unknown. */
function isEndUnseen(samples: readonly CheckSample[], length: Seconds): boolean {
  const end = samples.at(-1)
  const before = samples.at(-2)
  if (end?.sound !== 'ended' || before?.sound !== 'sounding') return false
  const passed = (end.at - before.at) / 1000
  return passed > SAMPLED_WITHIN && passed > length - before.position + TOLERANCE
}

/**
 * The clock's lead over the sound is constant while sound comes out, and pauses do not count. The largest change
 * between any two samples, either way: a stall made up by a jump is still a stall.
 */
function furthestApart(samples: readonly CheckSample[]): Seconds {
  let lead = 0
  let lowest = 0
  let highest = 0
  samples.forEach((sample, index) => {
    const before = samples[index - 1]
    if (before?.sound !== 'sounding') return
    lead += (sample.at - before.at) / 1000 - (sample.position - before.position)
    lowest = Math.min(lowest, lead)
    highest = Math.max(highest, lead)
  })
  return highest - lowest
}
