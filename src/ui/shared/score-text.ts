import { bedText } from '../../state/base/bed-text.ts'
import { firstWords, spokenLocale } from '../../state/base/words.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import { fitRecipe } from '../../core/recipe/recipe.ts'
import type { ClockTime } from '../../core/base/clock-time.ts'
import type { EpochMilliseconds, Seconds } from '../../core/base/units.ts'

/** What a recipe plays, in a few short words each, or its name instead; then what follows the session. */
export function recipeParts(asked: Recipe, name?: string): readonly string[] {
  const { recipe } = fitRecipe(asked)
  const words = firstWords().recipe
  return [
    ...(name ? [name] : [words.modes[recipe.mode], backgroundText(recipe)]),
    ...(recipe.wake ? [words.wakeChip(clockTimeText(recipe.wake))] : afterChips(recipe))
  ]
}

/** "Rain + Fire": the backgrounds of a recipe, the first one first. */
export function backgroundText({ bed, layers = [] }: Pick<Recipe, 'bed' | 'layers'>): string {
  return [bed, ...layers.map(layer => layer.bed)].map(bedText).join(' + ')
}

function afterChips({ after, afterMinutes }: Recipe): readonly string[] {
  return after === 'bed' ? [firstWords().recipe.afterChip(afterMinutes)] : []
}

/** A time of day in the reader's own format, without a date. */
export function clockTimeText({ hour, minute }: ClockTime): string {
  return clockText(new Date(2026, 0, 1, hour, minute).getTime())
}

/** A time of day some seconds after another. */
export function clockAfter(from: EpochMilliseconds, seconds: Seconds): string {
  return clockText(from + seconds * 1000)
}

function clockText(at: EpochMilliseconds): string {
  return new Intl.DateTimeFormat(spokenLocale(), { hour: 'numeric', minute: '2-digit' }).format(at)
}
