import { type RecipeMode, RECIPE_MODES } from '../recipe/recipe.ts'
import { type BedName, BED_CHOICES, bedNameOf } from '../score/kinds.ts'
import type { CheckIn } from './check-in.ts'
import { mealFigures } from './sleep-figures.ts'
import { type DiaryNight, heardIn, mainSession, NIGHT_HEARD } from './diary-night.ts'
import type { Hours } from '../base/units.ts'

/** Food later than this before trying to sleep is late food. */
export const LATE_FOOD: Hours = 2
/** From the first food of the day to the last: a longer time is no short window. */
export const LONG_WINDOW: Hours = 12
/** Grams of fibre a day that count as a lot: what guidelines suggest for women. */
export const MUCH_FIBRE = 25

/** Habits of the day by which nights can be compared. */
export const HABIT_FACTORS = [
  'alcohol',
  'late food',
  'short eating window',
  'much fibre',
  'fermented food',
  'prebiotic',
  'caffeineAfterNoon',
  'nap',
  'ill',
  'travel'
] as const
export type HabitFactor = (typeof HABIT_FACTORS)[number]

/** What nights can be compared by, as each night was chosen or happened to be. */
export type NightFactor = 'sound' | `mode ${RecipeMode}` | `bed ${BedName}` | HabitFactor

/** Every factor, in the order of the menu. */
export const NIGHT_FACTORS: readonly NightFactor[] = [
  'sound',
  ...RECIPE_MODES.map(mode => `mode ${mode}` as const),
  ...BED_CHOICES.map(bed => `bed ${bed}` as const),
  'bed own',
  ...HABIT_FACTORS
]

/**
 * Whether a night has a factor. @returns undefined where that is unknown or was not chosen: an unanswered question, the
 * bed of a night without a sound, the mode of a night of the self-test
 */
export function hasFactor(aspect: NightFactor, night: DiaryNight): boolean | undefined {
  const heard = heardIn(night) >= NIGHT_HEARD
  if (aspect === 'sound') return heard
  const habit = HABIT_FACTORS.find(each => each === aspect)
  if (habit) return night.checkIn && hasHabit(habit, night.checkIn)
  const main = heard ? mainSession(night) : undefined
  if (!main) return undefined
  const { recipe, seal, arm, imported } = main
  // A file has its own tones and noises, which are not in the recipe.
  if (imported) return undefined
  if (aspect === `bed ${bedNameOf(recipe.bed)}`) return true
  if (aspect.startsWith('bed ')) return false
  // The beat of these nights was drawn by lot: they are compared by themselves.
  return seal || arm ? undefined : aspect === `mode ${recipe.mode}`
}

function hasHabit(habit: HabitFactor, checkIn: CheckIn): boolean | undefined {
  const { habits } = checkIn
  switch (habit) {
    case 'alcohol':
      return known(habits.drinks, drinks => drinks > 0)
    case 'late food':
      return known(mealFigures(checkIn).foodToSleep, hours => hours < LATE_FOOD)
    case 'short eating window':
      return known(mealFigures(checkIn).eatingWindow, hours => hours <= LONG_WINDOW)
    case 'much fibre':
      return known(habits.fibre, fibre =>
        typeof fibre === 'number' ? fibre >= MUCH_FIBRE : fibre === 'high'
      )
    case 'fermented food':
      return known(habits.fermented, servings => servings > 0)
    default:
      return habits[habit]
  }
}

function known<T>(value: T | undefined, ask: (value: T) => boolean): boolean | undefined {
  return value === undefined ? undefined : ask(value)
}
