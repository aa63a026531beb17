import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { nightAfter } from '../../../src/core/base/night-date.ts'
import { firstOf, lastOf, nightsOf, PERIODS, weekdayOf } from '../../../src/core/base/period.ts'

describe('a period', () => {
  it.each([
    // 14 March 2026 is a Saturday.
    ['week', '2026-03-14', '2026-03-09', '2026-03-15'],
    ['week', '2026-03-09', '2026-03-09', '2026-03-15'],
    ['week', '2026-01-01', '2025-12-29', '2026-01-04'],
    ['month', '2026-03-14', '2026-03-01', '2026-03-31'],
    ['month', '2028-02-29', '2028-02-01', '2028-02-29'],
    ['month', '2026-12-31', '2026-12-01', '2026-12-31']
  ] as const)('%s of %s goes from %s to %s', (kind, night, first, last) => {
    expect(firstOf(kind, night)).toBe(first)
    expect(lastOf(kind, night)).toBe(last)
  })

  it('knows the days of the week, also of long ago', () => {
    expect(weekdayOf('2026-03-14')).toBe(5)
    // The first man on the moon: a Sunday.
    expect(weekdayOf('1969-07-20')).toBe(6)
  })

  const nights = fc
    .integer({ min: -20_000, max: 40_000 })
    .map(days => nightAfter('1970-01-01', days))

  property.prop([fc.constantFrom(...PERIODS), nights])(
    'holds its night, and touches the next',
    (kind, night) => {
      const found = nightsOf(kind, night)
      expect(found).toContain(night)
      expect(found[0]).toBe(firstOf(kind, night))
      expect(found.at(-1)).toBe(lastOf(kind, night))
      expect(firstOf(kind, nightAfter(lastOf(kind, night), 1))).toBe(
        nightAfter(lastOf(kind, night), 1)
      )
    }
  )
})
