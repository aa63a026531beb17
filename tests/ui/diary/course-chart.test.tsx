import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { Outcome } from '../../../src/core/diary/outcome.ts'
import { fetchWords } from '../../../src/state/base/words.ts'
import { CourseChart } from '../../../src/ui/diary/course-chart.tsx'

beforeAll(fetchWords)
afterEach(cleanup)

/** What a backup brings is not limited by the nights that anybody has lived. */
const MANY = 1_000_000

it.each<[Outcome, number, number]>([
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
    <CourseChart
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
