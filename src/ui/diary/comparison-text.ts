import { BED_CHOICES, TONE_MODES } from '../../core/score/kinds.ts'
import { allWords } from '../../state/base/words.ts'
import type { IntervalEstimate } from '../../core/diary/interval-estimate.ts'
import type { Compared } from '../../core/diary/compare-nights.ts'
import type { HabitFactor } from '../../core/diary/night-factor.ts'
import type { SleepMeasure } from '../../core/diary/sleep-measure.ts'

/** What is compared, to follow "nights with": "a nap", "Pink noise". */
export function comparisonText(what: Compared): string {
  const { comparison } = allWords()
  if (what === 'self-test') return comparison.selfTest
  if (what === 'sound') return comparison.sound
  const mode = TONE_MODES.find(each => what === `mode ${each}`)
  if (mode) return comparison.tones[mode]
  const bed = BED_CHOICES.find(each => what === `bed ${each}`)
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
      return words.notEnough(result.with, result.without)
    case 'no spread':
      return words.noSpread(name, outcome, result.difference)
    case 'interval':
      return words.interval(name, outcome, result.difference, result.low, result.high)
  }
}
