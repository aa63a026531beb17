import type { Frames, Hertz, Seconds } from '../../../src/core/base/units.ts'
import type { Disturbance } from './clicks.ts'
import type { Stretch } from './recording.ts'
import type { SoundReport } from './sound-report.ts'

/** A silence that the sound goes down to, and comes back from, by the steps of a player's volume. */
export interface Dip {
  /** The first frame after the silence. */
  readonly end: Frames
  readonly silence: Seconds
  /** The largest step, as the distance from the fitted tone in peaks. */
  readonly deviation: number
}

/** A recording's disturbances with its dips told apart. */
export interface Undisturbed {
  readonly dips: readonly Dip[]
  readonly clicks: readonly Disturbance[]
  readonly gaps: readonly Stretch[]
}

/** The longest way down to a dip or up from it, and a little. */
const REACH: Seconds = 0.45
/**
 * A step further than this from the fitted tone is no part of a ramp. A sound that is cut off lies half its peak from
 * what can be fitted; a ramp of 150 ms in steps of a buffer (21 ms), one of them left out, a seventh of it.
 */
const LARGEST_STEP = 0.3

/**
 * Tells the dips of a volume ramp from clicks and gaps. The way down at the end of the sound is a dip as well, without
 * a silence.
 * @param end where the sound ends
 */
export function separateDips(report: SoundReport, end: Frames, rate: Hertz): Undisturbed {
  const near = (silence: Stretch) =>
    report.clicks.filter(
      click =>
        click.end >= silence.first - REACH * rate && click.first <= silence.end + REACH * rate
    )
  const silences = [...report.gaps, ...report.pauses, { first: end, end }]
  const taken = silences.filter(silence =>
    near(silence).every(({ deviation }) => deviation < LARGEST_STEP)
  )
  const explained = new Set(taken.flatMap(near))
  return {
    dips: taken
      .map(silence => ({
        end: silence.end,
        silence: (silence.end - silence.first) / rate,
        deviation: Math.max(0, ...near(silence).map(({ deviation }) => deviation))
      }))
      .toSorted((one, other) => one.end - other.end),
    clicks: report.clicks.filter(click => !explained.has(click)),
    gaps: report.gaps.filter(gap => !taken.includes(gap))
  }
}
