import { RECIPE_MODES } from '../../core/recipe/recipe.ts'
import { BED_CHOICES } from '../../core/score/kinds.ts'
import { allWords } from '../../state/base/words.ts'
import type { IntervalEstimate } from '../../core/diary/interval-estimate.ts'
import { LEAST_NIGHTS } from '../../core/diary/interval-estimate.ts'
import type { Standing } from '../../core/diary/looks.ts'
import type { Compared } from '../../core/diary/compare-nights.ts'
import type { HabitFactor } from '../../core/diary/night-factor.ts'
import type { SleepMeasure } from '../../core/diary/sleep-measure.ts'

/** What is compared, to follow "nights with": "a nap", "Pink noise". */
export function comparisonText(what: Compared): string {
  const { comparison } = allWords()
  if (what === 'self-test') return comparison.selfTest
  if (what === 'sound') return comparison.sound
  const mode = RECIPE_MODES.find(each => what === `mode ${each}`)
  if (mode) return comparison.tones[mode]
  const bed = [...BED_CHOICES, 'own' as const].find(each => what === `bed ${each}`)
  return bed ? comparison.beds[bed] : comparison.habits[what as HabitFactor]
}

/** The result of a comparison, in permitted words. */
export function resultText(
  what: Compared,
  outcome: SleepMeasure,
  result: IntervalEstimate
): string {
  const words = allWords().comparison
  const name = comparisonText(what)
  switch (result.kind) {
    case 'not enough nights':
      return what === 'self-test'
        ? words.notEnoughPairs(result.with)
        : words.notEnough(result.with, result.without)
    case 'no spread':
      return words.noSpread(name, outcome, result.difference, result.design)
    case 'interval':
      return words.interval(name, outcome, result.difference, result.low, result.high)
  }
}

/** What no difference in the range means, and how large one must be to stand out; undefined where 0 is not in it. */
export function noneText(outcome: SleepMeasure, result: IntervalEstimate): string | undefined {
  if (result.kind !== 'interval' || result.low > 0 || result.high < 0) return undefined
  const { design, low, high } = result
  const pairs = result.with.nights
  const count = design === 'chosen' ? pairs + result.without.nights : pairs
  return allWords().comparison.couldBeNone(outcome, count, design, (high - low) / 2)
}

/** What was looked at, and when the next look is. */
export function standingText({ look, round, next }: Standing): string {
  const words = allWords().comparison
  const { figure } = allWords().nights
  const soFar = round.length
  const isOver = look !== undefined && round[0]?.night !== look.compared[0]?.night
  const coming = isOver
    ? words.newRound(next.nights, soFar)
    : soFar < next.nights
      ? words.nextLook(next.nights, soFar)
      : words.sideMissing(LEAST_NIGHTS)
  return look
    ? `${words.looked(look.compared.length, figure(100 * look.confidence))} ${coming}`
    : coming
}
