import type { CheckIn, Habits } from './check-in.ts'
import type { JournalNight } from './journal-nights.ts'
import { heardIn, mainSession, NIGHT_HEARD } from './journal-nights.ts'
import type { BedChoice, ToneMode } from './recipe.ts'
import { BED_CHOICES, TONE_MODES } from './recipe.ts'
import type { Hours } from './units.ts'

/** Food later than this before going to bed is late food. */
export const LATE_FOOD: Hours = 2
/** From the first food of the day to the last: a longer time is no short window. */
export const LONG_WINDOW: Hours = 12
/** Grams of fibre a day from which on it is much: what guidelines suggest for women. */
export const MUCH_FIBRE = 25

/** Habits of the day whose nights can be told from others. */
export const HABIT_ASPECTS = [
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
export type HabitAspect = (typeof HABIT_ASPECTS)[number]

/** What nights can be told apart by, as each night was chosen or happened to be. */
export type Aspect = 'sound' | `mode ${ToneMode}` | `bed ${BedChoice}` | HabitAspect

/** Every aspect, in the order in which they are offered. */
export const ASPECTS: readonly Aspect[] = [
  'sound',
  ...TONE_MODES.map(mode => `mode ${mode}` as const),
  ...BED_CHOICES.map(bed => `bed ${bed}` as const),
  ...HABIT_ASPECTS
]

/**
 * Whether a night has an aspect. @returns undefined where nobody knows: a question not answered, or the mode of a night
 * without a sound
 */
export function hasAspect(aspect: Aspect, night: JournalNight): boolean | undefined {
  const heard = heardIn(night) >= NIGHT_HEARD
  if (aspect === 'sound') return heard
  const habit = HABIT_ASPECTS.find(each => each === aspect)
  if (habit) return night.checkIn && hasHabit(habit, night.checkIn)
  const recipe = heard ? mainSession(night)?.recipe : undefined
  return recipe && [`mode ${recipe.mode}`, `bed ${recipe.bed}`].includes(aspect)
}

function hasHabit(habit: HabitAspect, checkIn: CheckIn): boolean | undefined {
  const { habits } = checkIn
  switch (habit) {
    case 'alcohol':
      return known(habits.drinks, drinks => drinks > 0)
    case 'late food':
      return known(habits.lastFood, ({ at }) => hours(at, bedOf(checkIn)) < LATE_FOOD)
    case 'short eating window':
      return isShortWindow(habits)
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

function isShortWindow({ firstFood, lastFood }: Habits): boolean | undefined {
  if (!firstFood || !lastFood || lastFood.at < firstFood.at) return undefined
  return hours(firstFood.at, lastFood.at) <= LONG_WINDOW
}

/** Going to bed where it is known, else trying to sleep. */
function bedOf({ intoBed, triedToSleep }: CheckIn): number {
  return (intoBed ?? triedToSleep).at
}

function hours(from: number, to: number): Hours {
  return (to - from) / 3_600_000
}

function known<T>(value: T | undefined, ask: (value: T) => boolean): boolean | undefined {
  return value === undefined ? undefined : ask(value)
}
