import { describe, expect, it } from 'vitest'
import type { JournalNight } from '../../src/core/journal-nights.ts'
import { nightAfter } from '../../src/core/night-date.ts'
import { compareChosen, falseAlarmChance } from '../../src/core/night-comparison.ts'
import { checkIn } from '../fakes/check-ins.ts'
import { sessionRow } from '../fakes/session-rows.ts'

/** Nights newest first, as the journal has them, with minutes to fall asleep. */
function nightsOf(onsets: readonly (readonly [number, 'sound' | 'none'])[]): JournalNight[] {
  return onsets
    .map(([sleepOnset, sound], index) => ({
      night: nightAfter('2026-03-01', index),
      sessions: sound === 'sound' ? [sessionRow({ id: String(index) })] : [],
      checkIn: checkIn({ night: nightAfter('2026-03-01', index), sleepOnset })
    }))
    .toReversed()
}

describe('nights compared as they were chosen', () => {
  it('give a difference with its interval, and every night in order', () => {
    const found = compareChosen(
      'sound',
      'onset',
      nightsOf([
        [18, 'sound'],
        [22, 'none'],
        [20, 'sound'],
        [26, 'none'],
        [22, 'sound'],
        [30, 'none'],
        [24, 'sound'],
        [34, 'none'],
        [26, 'sound'],
        [38, 'none']
      ])
    )
    expect(found.nights[0]).toEqual({ night: '2026-03-01', value: 18, with: true })
    expect(found.nights).toHaveLength(10)
    expect(found.result).toMatchObject({
      kind: 'interval',
      design: 'chosen',
      with: { nights: 5, mean: 22 },
      without: { nights: 5, mean: 30 },
      difference: -8
    })
  })

  it('leave out what is not known', () => {
    const nights = nightsOf([
      [20, 'sound'],
      [25, 'none']
    ])
    const unsaid: JournalNight = { night: '2026-03-09', sessions: [sessionRow()] }
    expect(compareChosen('sound', 'onset', [unsaid, ...nights])).toMatchObject({
      nights: [{ value: 20 }, { value: 25 }],
      result: { kind: 'not enough nights', with: 1, without: 1 }
    })
    expect(compareChosen('nap', 'onset', nights).nights).toEqual([])
  })
})

describe('looking at many habits', () => {
  it('finds one false alarm in four with six of them, as worked out beforehand: 1 − 0.95⁶', () => {
    expect(falseAlarmChance(6)).toBeCloseTo(0.2649, 4)
    expect(falseAlarmChance(1)).toBeCloseTo(0.05, 10)
    expect(falseAlarmChance(0)).toBe(0)
  })
})
