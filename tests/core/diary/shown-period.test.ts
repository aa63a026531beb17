import { describe, expect, it } from 'vitest'
import { monthsOf, shownPeriod } from '../../../src/core/diary/shown-period.ts'
import { journalNight, nightsInARow } from '../../fakes/rows/journal-nights.ts'

const TONIGHT = '2026-03-17'
const NIGHTS = nightsInARow('2026-03-14', 30)

describe('the week or month that is looked at', () => {
  it('is that of the newest night, at first', () => {
    const shown = shownPeriod('week', undefined, NIGHTS, TONIGHT)
    expect([shown.first, shown.last]).toEqual(['2026-03-09', '2026-03-15'])
    expect(shown.nights.map(({ night }) => night)).toEqual([
      '2026-03-14',
      '2026-03-13',
      '2026-03-12',
      '2026-03-11',
      '2026-03-10',
      '2026-03-09'
    ])
  })

  it('leads to the ones before and after, as far as there are nights', () => {
    const shown = shownPeriod('week', undefined, NIGHTS, TONIGHT)
    expect(shown.earlier).toBe('2026-03-08')
    expect(shown.later).toBe('2026-03-16')
    expect(shownPeriod('week', shown.later, NIGHTS, TONIGHT)).toMatchObject({
      first: '2026-03-16',
      nights: [],
      later: undefined
    })
    // The first night of all is 13 February.
    expect(shownPeriod('month', '2026-02-01', NIGHTS, TONIGHT)).toMatchObject({
      earlier: undefined,
      later: '2026-03-01'
    })
  })

  it('is the present one while there are no nights', () => {
    expect(shownPeriod('month', undefined, [], TONIGHT)).toMatchObject({
      first: '2026-03-01',
      last: '2026-03-31',
      nights: [],
      earlier: undefined,
      later: undefined
    })
  })

  it('reaches nights that a clock set wrong put ahead of tonight', () => {
    const nights = [journalNight('2026-05-01'), ...NIGHTS]
    expect(shownPeriod('week', '2026-03-17', nights, TONIGHT).later).toBe('2026-03-23')
  })

  it('is chosen among the months in which anything is known', () => {
    expect(monthsOf(NIGHTS)).toEqual(['2026-03-01', '2026-02-01'])
  })
})
