import { firstWords, spokenLocale } from '../../state/base/words.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import { fitRecipe } from '../../core/recipe/recipe.ts'
import type { ClockTime } from '../../core/base/clock-time.ts'
import type { ScoreOutline } from '../../core/score/score-outline.ts'
import { clockWords, timeLeft } from '../../core/base/time-words.ts'
import type { EpochMilliseconds, Hertz, Seconds } from '../../core/base/units.ts'

/** The curve's text alternative: "from 8 to 3 hertz over 15 minutes, then steady, fading from minute 25". */
export function outlineText(outline: ScoreOutline): string {
  const { startBeat, endBeat, fadeOutAt, duration, sessionEnd, wake } = outline
  const words = firstWords().curve
  const course =
    startBeat + endBeat === 0
      ? words.plain
      : startBeat === endBeat
        ? words.steady(rounded(startBeat))
        : outline.settles
          ? words.falling(rounded(startBeat), rounded(endBeat), minutes(outline.rampEnd))
          : `${beatText(endBeat)} – ${beatText(startBeat)}`
  return words.whole([
    course,
    outline.fadesThroughout ? words.fadingThroughout : words.fading(minutes(fadeOutAt)),
    ...(sessionEnd < duration ? [words.bedAlone(minutes(sessionEnd))] : []),
    ...(wake ? [words.rising(minutes(wake.from), minutes(wake.at))] : []),
    words.over(minutes(duration))
  ])
}

/** What a recipe plays, in a few short words each. */
export function recipeChips(asked: Recipe): readonly string[] {
  const { recipe } = fitRecipe(asked)
  const words = firstWords().recipe
  return [
    words.modes[recipe.mode],
    words.value(recipe.carrier, 'Hz'),
    words.beds[recipe.bed],
    recipe.fade === 'whole' ? words.fadeThroughChip : words.fadeChip(recipe.fadeOut),
    ...(recipe.wake ? [words.wakeChip(clockTimeText(recipe.wake))] : afterChips(recipe))
  ]
}

function afterChips({ after, afterMinutes }: Recipe): readonly string[] {
  return after === 'bed' ? [firstWords().recipe.afterChip(afterMinutes)] : []
}

/** A time of day in the reader's own format, without a date. */
export function clockTimeText({ hour, minute }: ClockTime): string {
  return clockWords(new Date(2026, 0, 1, hour, minute).getTime(), spokenLocale())
}

/** "5.8 Hz", to a tenth: more digits would only flicker. */
export function beatText(beat: Hertz): string {
  return firstWords().recipe.hertz(rounded(beat))
}

/** The time left of the session: "23 min", "45 s". */
export function timeLeftText(left: Seconds): string {
  return firstWords().player.timeLeftText(timeLeft(left))
}

/** A time of day some seconds after another. */
export function clockAfter(from: EpochMilliseconds, seconds: Seconds): string {
  return clockWords(from + seconds * 1000, spokenLocale())
}

function minutes(seconds: Seconds): number {
  return rounded(seconds / 60)
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
