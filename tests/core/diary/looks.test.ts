import { describe, expect, it } from 'vitest'
import type { ComparedNight } from '../../../src/core/diary/interval-estimate.ts'
import { compareCounted } from '../../../src/core/diary/compare-nights.ts'
import { standingOf } from '../../../src/core/diary/looks.ts'
import { nightAfter } from '../../../src/core/base/night-date.ts'

/** So many nights, with and without in turn. */
function inTurn(count: number, isWith = (at: number): boolean => at % 2 === 0): ComparedNight[] {
  return Array.from({ length: count }, (_, at) => ({
    night: nightAfter('2026-03-01', at),
    value: 80 + ((at * 7) % 11),
    with: isWith(at)
  }))
}

/** How many nights were compared, how many there are since the round began, and when the next look is. */
function standing(nights: readonly ComparedNight[]) {
  const { look, round, next } = standingOf(nights)
  return [look?.compared.length, round.length, next.nights]
}

describe('the looks of a comparison', () => {
  it('are after 20, 40 and 60 nights, and in between nothing changes', () => {
    expect(standing(inTurn(19))).toEqual([undefined, 19, 20])
    expect(compareCounted(inTurn(19), 'plain').result).toEqual({
      kind: 'not enough nights',
      with: 10,
      without: 9
    })
    expect(standing(inTurn(20))).toEqual([20, 20, 40])
    expect(standing(inTurn(39))).toEqual([20, 39, 40])
    expect(compareCounted(inTurn(39), 'plain').result).toEqual(
      compareCounted(inTurn(20), 'plain').result
    )
    expect(standing(inTurn(40))).toEqual([40, 40, 60])
    expect(compareCounted(inTurn(40), 'plain').result).toMatchObject({ confidence: 0.99 })
    expect(compareCounted(inTurn(60), 'plain').result).toMatchObject({ confidence: 0.96 })
  })

  it('start over after the last: until then it stands', () => {
    expect(standing(inTurn(60))).toEqual([60, 0, 20])
    expect(standing(inTurn(79))).toEqual([60, 19, 20])
    const later = standingOf(inTurn(80))
    expect(later.look?.compared[0]?.night).toBe(inTurn(61)[60]?.night)
    expect(later.look?.compared).toHaveLength(20)
  })

  it('wait until there are five nights on a side', () => {
    const rare = (at: number): boolean => at % 9 === 0
    // The fifth is the 37th night.
    expect(standing(inTurn(36, rare))).toEqual([undefined, 36, 20])
    expect(standing(inTurn(37, rare))).toEqual([37, 37, 40])
    // The fifth comes after the last look would have been due, which then is the only one.
    const rarer = (at: number): boolean => at % 16 === 0
    expect(standing(inTurn(64, rarer))).toEqual([undefined, 64, 20])
    expect(standing(inTurn(65, rarer))).toEqual([65, 0, 20])
  })
})
