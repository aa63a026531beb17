import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { endPosition, nextClockTime, parseClockTime } from '../../../src/core/base/clock-time.ts'

describe('a clock time', () => {
  const before = process.env['TZ']
  beforeEach(() => {
    process.env['TZ'] = 'Europe/Berlin'
  })
  afterEach(() => {
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  })
  const minutesUntil = (now: string, hour: number, minute: number): number =>
    (nextClockTime(Date.parse(now), { hour, minute }) - Date.parse(now)) / 60_000

  it('is later today, or tomorrow once it has passed', () => {
    expect(minutesUntil('2026-11-22T22:30:00+01:00', 23, 0)).toBe(30)
    expect(minutesUntil('2026-11-22T23:30:00+01:00', 0, 15)).toBe(45)
    expect(minutesUntil('2026-11-22T23:30:00+01:00', 23, 30)).toBe(24 * 60)
  })

  it('counts the hours that really pass when the clocks change', () => {
    // 2027-03-28: 02:00 becomes 03:00. 2026-10-25: 03:00 becomes 02:00.
    expect(minutesUntil('2027-03-28T00:00:00+01:00', 6, 0)).toBe(5 * 60)
    expect(minutesUntil('2026-10-25T00:00:00+02:00', 6, 0)).toBe(7 * 60)
  })

  it('comes a second time in the hour that is shown twice', () => {
    expect(minutesUntil('2026-10-25T02:30:00+02:00', 2, 15)).toBe(45)
    expect(minutesUntil('2026-10-25T02:30:00+02:00', 2, 45)).toBe(15)
  })

  it('moves on by the hour that is skipped', () => {
    expect(minutesUntil('2027-03-28T01:30:00+01:00', 2, 30)).toBe(60)
  })

  it('is always ahead, by a day and an hour at most, and shown by the clock', () => {
    const someYears = fc.integer({
      min: Date.parse('2025-01-01T00:00Z'),
      max: Date.parse('2029-01-01T00:00Z')
    })
    fc.assert(
      fc.property(someYears, fc.nat(23), fc.nat(59), (now, hour, minute) => {
        const at = nextClockTime(now, { hour, minute })
        expect(at).toBeGreaterThan(now)
        expect(at - now).toBeLessThanOrEqual(25 * 3_600_000)
        const shown = new Date(at)
        expect(shown.getMinutes()).toBe(minute)
        if (hour !== 2) expect(shown.getHours()).toBe(hour)
      })
    )
  })

  it('is read from words like 23:05 and from nothing else', () => {
    expect(parseClockTime('23:05')).toEqual({ hour: 23, minute: 5 })
    expect(parseClockTime('7:30')).toEqual({ hour: 7, minute: 30 })
    expect(['24:00', '7.30', '', '12:60', '1:2'].map(parseClockTime)).toEqual(
      Array(5).fill(undefined)
    )
  })

  it('gives the place in the score where it comes', () => {
    const now = Date.parse('2026-11-22T23:00:00+01:00')
    expect(endPosition(120, now, { hour: 23, minute: 30 })).toBe(120 + 1800)
  })
})
