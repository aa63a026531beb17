import { describe, expect, it } from 'vitest'
import { trendOf, nightsOfSpan } from '../../../src/core/diary/trend.ts'
import { sleepMeasureOf } from '../../../src/core/diary/sleep-measure.ts'
import { journalNight, nightsInARow } from '../../fakes/rows/journal-nights.ts'

describe('an outcome of a night', () => {
  it('is what the morning said', () => {
    const night = journalNight('2026-03-14', { sleepOnset: 25, awakenings: 2, quality: 4 })
    expect(sleepMeasureOf('onset', night)).toBe(25)
    expect(sleepMeasureOf('awakenings', night)).toBe(2)
    expect(sleepMeasureOf('quality', night)).toBe(4)
  })

  it('is sleep efficiency of the time meant for sleep, in per cent', () => {
    // Tried at 23:00, awake for good at 6:30: 450 minutes, of which 20 and 25 awake. 405 / 450.
    const night = journalNight('2026-03-14', { sleepOnset: 20, awake: 25 })
    expect(sleepMeasureOf('efficiency', night)).toBe(90)
  })

  it('is unknown where nothing was said, or what cannot be', () => {
    expect(sleepMeasureOf('onset', { night: '2026-03-14', sessions: [] })).toBeUndefined()
    expect(sleepMeasureOf('efficiency', journalNight('2026-03-14', { awake: 600 }))).toBeUndefined()
  })
})

describe('the course of an outcome', () => {
  it('has every night of its span as a dot, oldest first, with or without a sound', () => {
    const nights = nightsInARow('2026-03-14', 40, (night, index) =>
      journalNight(night, { sleepOnset: 10 + index, sound: index % 2 === 0 })
    )
    const course = trendOf('onset', 'month', nights)!
    expect([course.from, course.to]).toEqual(['2026-02-15', '2026-03-14'])
    expect(course.nights).toHaveLength(28)
    expect(course.nights[0]).toEqual({ night: '2026-02-15', value: 37, heard: false })
    expect(course.nights.at(-1)).toEqual({ night: '2026-03-14', value: 10, heard: true })
    expect(course.summary?.median).toBe(23.5)
    expect(course.by).toBeUndefined()
    expect(course.periods).toEqual([])
  })

  it('is told week by week over more than three months', () => {
    const nights = nightsInARow('2026-03-15', 140)
    expect(trendOf('onset', 'quarter', nights)?.by).toBeUndefined()
    const { by, periods } = trendOf('onset', 'all', nights)!
    expect(by).toBe('week')
    expect(periods).toHaveLength(20)
    expect(periods[0]?.first).toBe('2025-10-27')
    expect(periods.every(({ summary }) => summary.nights === 7)).toBe(true)
  })

  it('is told month by month over more than two years', () => {
    const nights = nightsInARow('2026-03-15', 800)
    const { by, periods } = trendOf('onset', 'all', nights)!
    expect(by).toBe('month')
    expect(periods).toHaveLength(27)
    expect(periods.at(-1)).toMatchObject({ first: '2026-03-01', summary: { nights: 15 } })
    expect(trendOf('onset', 'year', nights)?.by).toBe('week')
  })

  it('is there without a dot where no morning was noted', () => {
    const nights = nightsInARow('2026-03-14', 3, night => ({ night, sessions: [] }))
    expect(trendOf('onset', 'month', nights)).toMatchObject({ nights: [], summary: undefined })
    expect(trendOf('onset', 'month', [])).toBeUndefined()
  })

  it('goes back to the first night of all when asked for all', () => {
    const nights = nightsInARow('2026-03-14', 500)
    expect(nightsOfSpan('all', nights)).toHaveLength(500)
    expect(nightsOfSpan('year', nights)).toHaveLength(364)
    expect(trendOf('quality', 'all', nights)?.from).toBe(nights.at(-1)?.night)
  })
})
