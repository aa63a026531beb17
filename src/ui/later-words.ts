import { allWords, spokenLanguage } from '../state/words.ts'
import type { SessionRow } from '../core/journal.ts'
import type { Recipe } from '../core/recipe.ts'
import type { Tip } from '../core/tip.ts'

/** How well a tip is founded, and in whom: "Grade B: seen in people · 26 men". Empty for a how-to. */
export function tipStanding(tip: Tip): string {
  const grade = tip.grade && allWords().tip.grade(tip.grade, tip.gradeOf)
  return [grade, tip.studied].filter(part => part !== undefined).join(' · ')
}

/** The night of a session, in its own local time: "Saturday, 14 March, 22:30". */
export function nightWords({ startedAt, offsetMinutes }: SessionRow): string {
  return new Intl.DateTimeFormat(spokenLanguage(), {
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
  const { hertz, modes, beds, value } = allWords().recipe
  const beats = recipe.mode === 'plain' ? [] : [`${hertz(recipe.from)} → ${hertz(recipe.to)}`]
  return [modes[recipe.mode], value(recipe.carrier, 'Hz'), ...beats, beds[recipe.bed]].join(', ')
}
