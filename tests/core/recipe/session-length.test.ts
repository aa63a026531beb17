import { expect, it } from 'vitest'
import { stepMinutes } from '../../../src/core/recipe/session-length.ts'

it.each([
  [30, 1, 35],
  [30, -1, 25],
  [37.5, 1, 40],
  [37.5, -1, 35],
  [5, -1, 5],
  [0.5, 1, 5],
  [720, 1, 720]
] as const)('steps from %d minutes by %d to %d', (from, direction, to) => {
  expect(stepMinutes(from, direction)).toBe(to)
})
