import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  nightAfter,
  nightOf,
  nightsBetween,
  noonOf,
  parseNightDate
} from '../../../src/core/base/night-date.ts'
import { offsetIn, ZONES } from '../../helpers/time-zones.ts'

const moments = fc.integer({ min: Date.UTC(2015, 0), max: Date.UTC(2035, 0) })
const nights = fc
  .integer({ min: Date.UTC(1000, 0) / 86_400_000, max: Date.UTC(9000, 0) / 86_400_000 })
  .map(day => new Date(day * 86_400_000).toISOString().slice(0, 10))

describe('the night a moment belongs to', () => {
  it.each([
    ['the evening', '2026-03-14T23:04:00+01:00', '2026-03-14'],
    ['after midnight', '2026-03-15T02:30:00+01:00', '2026-03-14'],
    ['the last minute before noon', '2026-03-15T11:59:59+01:00', '2026-03-14'],
    ['noon', '2026-03-15T12:00:00+01:00', '2026-03-15'],
    ['New Year', '2027-01-01T00:10:00-05:00', '2026-12-31'],
    ['the end of a leap year’s February', '2028-03-01T06:00:00+05:30', '2028-02-29']
  ])('is, for %s, the date of its evening', (_what, text, night) => {
    const offset = /([+-]\d\d):(\d\d)$/.exec(text)!
    const minutes = Number(offset[1]) * 60 + Math.sign(Number(offset[1])) * Number(offset[2])
    expect(nightOf(Date.parse(text), minutes)).toBe(night)
  })

  it.each([
    ['Berlin, an hour lost', 'Europe/Berlin', '2026-03-28'],
    ['Berlin, an hour won', 'Europe/Berlin', '2026-10-24'],
    ['Havana, an hour lost at midnight', 'America/Havana', '2026-03-07']
  ])('is one from noon to noon where the clocks change: %s', (_what, zone, night) => {
    const offsetAt = offsetIn(zone)
    const from = noonOf(night, offsetAt).at
    const until = noonOf(nightAfter(night, 1), offsetAt).at
    expect([23, 25]).toContain((until - from) / 3_600_000)
    for (let at = from; at < until; at += 900_000) expect(nightOf(at, offsetAt(at))).toBe(night)
    expect(nightOf(from - 1, offsetAt(from - 1))).toBe(nightAfter(night, -1))
    expect(nightOf(until, offsetAt(until))).toBe(nightAfter(night, 1))
  })

  test.prop([moments, fc.constantFrom(...ZONES)], { seed: 11, numRuns: 300 })(
    'begins at its noon and is over at the next, in any zone',
    (at, zone) => {
      const offsetAt = offsetIn(zone)
      const night = nightOf(at, offsetAt(at))
      expect(noonOf(night, offsetAt).at).toBeLessThanOrEqual(at)
      expect(noonOf(nightAfter(night, 1), offsetAt).at).toBeGreaterThan(at)
    }
  )

  test.prop([moments, fc.integer({ min: -1440, max: 1440 })], { seed: 12 })(
    'is a date that can be read again',
    (at, offset) => {
      const night = nightOf(at, offset)
      expect(parseNightDate(night)).toBe(night)
    }
  )
})

describe('nights of the calendar', () => {
  it('go over the end of a month and of a year', () => {
    expect(nightAfter('2026-12-31', 1)).toBe('2027-01-01')
    expect(nightAfter('2028-03-01', -1)).toBe('2028-02-29')
    expect(nightsBetween('2026-03-01', '2026-03-29')).toBe(28)
    expect(nightsBetween('2026-03-29', '2026-03-01')).toBe(-28)
  })

  test.prop([nights, fc.integer({ min: -40_000, max: 40_000 })], { seed: 13 })(
    'are as many between two as lead from one to the other, and sort as text',
    (night, count) => {
      const other = nightAfter(night, count)
      expect(nightsBetween(night, other)).toBe(count)
      expect(nightAfter(other, -count)).toBe(night)
      expect(Math.sign(count)).toBe(other > night ? 1 : other < night ? -1 : 0)
    }
  )

  it.each([
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-3-1',
    '0000-01-01',
    '',
    'today',
    20_260_301,
    null
  ])('do not hold %j', given => {
    expect(parseNightDate(given)).toBeUndefined()
  })

  test.prop([fc.anything()], { seed: 14, numRuns: 300 })('never make the reader throw', given => {
    expect(() => parseNightDate(given)).not.toThrow()
  })
})
