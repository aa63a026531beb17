import { expect, test } from 'vitest'
import { fuzz } from '../../scripts/render/fuzz-command.ts'

test('opens as many broken files as asked for, the same ones for the same seed', () => {
  const [first, again] = [1, 1].map(seed => fuzz('sbg', 40, seed))
  expect(first).toMatchObject({ faults: 0, firstFault: undefined })
  expect((first?.played ?? 0) + (first?.refused ?? 0)).toBe(40)
  expect([again?.played, again?.refused]).toEqual([first?.played, first?.refused])
  expect(first?.peak).toBeGreaterThan(0)
})
