import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { SleepMeasure } from '../../../src/core/diary/sleep-measure.ts'
import { fetchWords } from '../../../src/state/base/words.ts'
import { TrendChart } from '../../../src/ui/diary/trend-chart.tsx'

beforeAll(fetchWords)
afterEach(cleanup)

/** What a backup brings is not limited by the nights that anybody has lived. */
const MANY = 1_000_000

it.each<[SleepMeasure, number, number]>([
  ['onset', 20, 200],
  ['awakenings', 1, 20],
  ['efficiency', 90, 40]
])('shows %s over any number of nights, up to the furthest', (outcome, usual, furthest) => {
  const dots = Array.from({ length: MANY }, (_, index) => ({
    night: '2026-03-13',
    value: index === MANY / 2 ? furthest : usual,
    filled: false
  }))
  render(
    <TrendChart
      outcome={outcome}
      from="2020-01-01"
      to="2026-03-13"
      dots={dots}
      by="month"
      label="Every night"
    />
  )
  expect(screen.getByRole('img', { name: 'Every night' }).textContent).toContain(String(furthest))
})
