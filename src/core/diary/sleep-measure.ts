import type { MeasureScale } from './interval-estimate.ts'
import { sleepFigures } from './sleep-figures.ts'
import type { DiaryNight } from './diary-night.ts'

/**
 * What the pictures show and comparisons compare.
 * - `onset`: minutes to fall asleep
 * - `awakenings`: how often they woke
 * - `quality`: as rated, 1 (very poor) to 5 (very good)
 * - `efficiency`: per cent of the time meant for sleep; that of `sleepFigures`, not the classic one
 */
export const SLEEP_MEASURES = ['onset', 'awakenings', 'quality', 'efficiency'] as const
export type SleepMeasure = (typeof SLEEP_MEASURES)[number]

/** What a morning said of an outcome; undefined where it said nothing, or nothing that can be. */
export function sleepMeasureOf(outcome: SleepMeasure, { checkIn }: DiaryNight): number | undefined {
  switch (outcome) {
    case 'onset':
      return checkIn?.sleepOnset
    case 'awakenings':
      return checkIn?.awakenings
    case 'quality':
      return checkIn?.quality
    case 'efficiency': {
      const figures = checkIn && sleepFigures(checkIn)
      return figures && 100 * figures.efficiency
    }
  }
}

/** How nights of a measure are averaged: minutes to fall asleep are skewed, as a few nights are very long. */
export function scaleOf(outcome: SleepMeasure): MeasureScale {
  return outcome === 'onset' ? 'skewed' : 'plain'
}
