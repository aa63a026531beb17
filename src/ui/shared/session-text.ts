import { backgroundText } from './score-text.ts'
import { beatText } from '../../state/base/sound-title.ts'
import { allWords } from '../../state/base/words.ts'
import type { SessionRow } from '../../core/session/session-row.ts'
import { timeLeft } from '../../core/base/time-left.ts'
import type { Seconds } from '../../core/base/units.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import { fitRecipe } from '../../core/recipe/recipe.ts'
import type { ReviewMonth } from '../../core/tips/tip.ts'
import { dateFormat } from '../kit/date-format.ts'
import { monthName } from './night-dates.ts'

/** When a session began, in its own local time: "22:30". */
export function clockOf({ startedAt, offsetMinutes }: SessionRow): string {
  return dateFormat({
    hour: 'numeric',
    minute: '2-digit'
  }).format(startedAt + offsetMinutes * 60_000)
}

/** The time left of a session: "23 min", "45 s". */
export function timeLeftText(left: Seconds): string {
  return allWords().playing.timeLeftText(timeLeft(left))
}

/** What a session played: "Binaural, 250 Hz, 8 → 3 Hz, Pink noise". */
export function playedText(asked: Recipe): string {
  const recipe = fitRecipe(asked).recipe
  const { modes, value } = allWords().recipe
  const carrier = recipe.mode === 'noise' ? [] : [value(recipe.carrier, 'Hz')]
  const beats = recipe.mode === 'plain' ? [] : [beatText(recipe)]
  return [modes[recipe.mode], ...carrier, ...beats, backgroundText(recipe)].join(', ')
}

/**
 * What a session of the journal played, without what a seal hides: "Night 6, Binaural, 240 Hz, 9 → 4.5 Hz, Pink noise".
 */
export function rowText({ night, silent, seal, recipe, imported }: SessionRow): string {
  const { night: nightName, selfTest, silence } = allWords().programme
  const own = imported ? imported.title || allWords().open.untitled : playedText(recipe)
  const sound = silent ? silence : seal ? selfTest.sealed : own
  return night ? `${nightName(night)}, ${sound}` : sound
}

/** When facts were last reviewed: "Last reviewed in November 2026." */
export function reviewedText(month: ReviewMonth): string {
  return allWords().tip.reviewed(monthName(`${month}-01`))
}
