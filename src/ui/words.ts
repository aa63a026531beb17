import { MESSAGES } from '../content/messages.ts'
import type { SessionRow } from '../core/journal.ts'
import type { Recipe } from '../core/recipe.ts'
import type { ScoreOutline } from '../core/score-outline.ts'
import type { Tip } from '../core/tip.ts'
import { clockWords, timeLeft } from '../core/time-words.ts'
import type { EpochMilliseconds, Hertz, Seconds } from '../core/units.ts'

/** The curve for those who do not see it: "from 8 to 3 hertz in 15 minutes, then steady, fading from minute 25". */
export function curveWords(outline: ScoreOutline): string {
  const { startBeat, endBeat, rampEnd, fadeOutAt, duration, beating } = outline
  const words = MESSAGES.curve
  const course = !beating
    ? words.plain
    : startBeat === endBeat
      ? words.steady(rounded(startBeat))
      : words.falling(rounded(startBeat), rounded(endBeat), minutes(rampEnd))
  return words.whole(course, minutes(fadeOutAt), minutes(duration))
}

/** What a recipe is made of, in a few short words each. */
export function recipeChips(recipe: Recipe): readonly string[] {
  const words = MESSAGES.recipe
  return [
    words.modes[recipe.mode],
    words.value(recipe.carrier, 'Hz'),
    words.beds[recipe.bed],
    words.fadeChip(recipe.fadeOut)
  ]
}

/** "5.8 Hz", to a tenth: finer would only flicker. */
export function beatWords(beat: Hertz): string {
  return MESSAGES.recipe.hertz(Math.round(beat * 10) / 10)
}

/** What is left of the session: "23 min", "45 s". */
export function timeLeftWords(left: Seconds): string {
  return MESSAGES.player.timeLeftText(timeLeft(left))
}

/** A time of day that lies some seconds after another. */
export function clockAfter(from: EpochMilliseconds, seconds: Seconds): string {
  return clockWords(from + seconds * 1000)
}

function minutes(seconds: Seconds): number {
  return rounded(seconds / 60)
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}

/** How well a tip is founded, and in whom: "Grade B: seen in people · 26 men". Empty for a how-to. */
export function tipStanding(tip: Tip): string {
  const grade = tip.grade && MESSAGES.tip.grade(tip.grade, tip.gradeOf)
  return [grade, tip.studied].filter(part => part !== undefined).join(' · ')
}

/** The night of a session, in its own local time: "Saturday, 14 March, 22:30". */
export function nightWords({ startedAt, offsetMinutes }: SessionRow): string {
  return new Intl.DateTimeFormat(undefined, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC'
  }).format(startedAt + offsetMinutes * 60_000)
}

/** What a session played: "Binaural, 250 Hz, 8 → 3 Hz, Pink noise". */
export function playedWords(recipe: Recipe): string {
  const { hertz, modes, beds, value } = MESSAGES.recipe
  const beats = recipe.mode === 'plain' ? [] : [`${hertz(recipe.from)} → ${hertz(recipe.to)}`]
  return [modes[recipe.mode], value(recipe.carrier, 'Hz'), ...beats, beds[recipe.bed]].join(', ')
}
