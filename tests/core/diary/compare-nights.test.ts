import type { Arm, NightNumber } from '../../../src/core/session/night-mark.ts'
import { describe, expect, it } from 'vitest'
import type { DiaryNight } from '../../../src/core/diary/diary-night.ts'
import type { NightDate } from '../../../src/core/base/night-date.ts'
import { nightAfter } from '../../../src/core/base/night-date.ts'
import {
  comparableOf,
  compareChosen,
  compareNights,
  compareSelfTest,
  falseAlarmChance,
  isTesting
} from '../../../src/core/diary/compare-nights.ts'
import { checkIn } from '../../fakes/rows/check-ins.ts'
import { journalNight } from '../../fakes/rows/journal-nights.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'

/** Nights newest first, as the journal has them, with minutes to fall asleep. */
function nightsOf(onsets: readonly (readonly [number, 'sound' | 'none'])[]): DiaryNight[] {
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
    const unsaid: DiaryNight = { night: '2026-03-09', sessions: [sessionRow()] }
    expect(compareChosen('sound', 'onset', [unsaid, ...nights])).toMatchObject({
      nights: [{ value: 20 }, { value: 25 }],
      result: { kind: 'not enough nights', with: 1, without: 1 }
    })
    expect(compareChosen('nap', 'onset', nights).nights).toEqual([])
  })
})

/** Night 8 and on of a revealed self-test, from a date on, with minutes to fall asleep. */
function testNights(
  from: NightDate,
  told: readonly (readonly [NightNumber, Arm, number])[]
): readonly DiaryNight[] {
  return told
    .map(([number, arm, sleepOnset], index) => {
      const night = nightAfter(from, index)
      const row = sessionRow({ id: `${from}-${index}`, night: number, arm })
      return { night, sessions: [row], checkIn: checkIn({ night, sleepOnset }) }
    })
    .toReversed()
}

const WHOLE_TEST: readonly (readonly [NightNumber, Arm, number])[] = [
  [8, 'beat', 21],
  [9, 'plain', 20],
  [10, 'plain', 20],
  [11, 'beat', 22],
  [12, 'beat', 23],
  [13, 'plain', 20],
  [14, 'plain', 20],
  [15, 'beat', 24],
  [16, 'beat', 25],
  [17, 'plain', 20]
]

describe('the nights of a revealed self-test', () => {
  it('are compared in the pairs in which they were drawn', () => {
    // Differences 1, 2, 3, 4, 5: mean 3, error √0.5, t(0.975; 4) = 2.7764451.
    const found = compareSelfTest('onset', testNights('2026-03-01', WHOLE_TEST))
    expect(found.result).toMatchObject({
      kind: 'interval',
      design: 'shuffled pairs',
      difference: 3
    })
    expect(found.result).toMatchObject({ low: expect.closeTo(3 - 2.7764451 * Math.sqrt(0.5), 6) })
    expect(found.nights).toHaveLength(10)
    expect(found.nights[0]).toEqual({ night: '2026-03-01', value: 21, with: true })
  })

  it('do not count where the other night of the pair is missing', () => {
    const found = compareSelfTest('onset', testNights('2026-03-01', WHOLE_TEST.slice(0, 9)))
    expect(found.result).toEqual({ kind: 'not enough nights', with: 4, without: 4 })
    expect(found.nights).toHaveLength(8)
  })

  it('count once, however often a night was heard again', () => {
    const again: typeof WHOLE_TEST = [[8, 'beat', 90], ...WHOLE_TEST, [9, 'plain', 90]]
    const found = compareSelfTest('onset', testNights('2026-03-01', again))
    expect(found.nights).toHaveLength(10)
    expect(found.nights[0]?.value).toBe(90)
    expect(found.nights.filter(({ value }) => value === 90)).toHaveLength(1)
  })

  it('of two tests are pairs of their own', () => {
    const twice = [
      ...testNights('2026-06-01', WHOLE_TEST),
      ...testNights('2026-03-01', WHOLE_TEST.slice(0, 9))
    ]
    // The first test's night 16 lies too far back to be a pair with the second one's 17.
    const found = compareSelfTest('onset', twice)
    expect(found.nights).toHaveLength(18)
    expect(found.result).toMatchObject({ with: { nights: 9 }, without: { nights: 9 } })
  })

  it('stay out of what was chosen, as sealed ones do', () => {
    const drawn = testNights('2026-03-01', WHOLE_TEST)
    expect(compareChosen('mode binaural', 'onset', drawn).nights).toEqual([])
    const sealed: DiaryNight = {
      ...journalNight('2026-03-20'),
      sessions: [sessionRow({ night: 8, seal: 'abcdefghijklmn' })]
    }
    expect(compareChosen('mode binaural', 'onset', [sealed]).nights).toEqual([])
    expect(compareSelfTest('onset', [sealed]).nights).toEqual([])
    expect(isTesting([sealed, ...drawn])).toBe(true)
    expect(isTesting(drawn)).toBe(false)
  })
})

describe('what can be compared', () => {
  it('has a night on either side', () => {
    const nights = nightsOf([
      [20, 'sound'],
      [25, 'none']
    ])
    expect(comparableOf(nights)).toEqual(['sound'])
    expect(comparableOf(nights.slice(1))).toEqual([])
    expect(comparableOf([])).toEqual([])
  })

  it('is the self-test once it is revealed', () => {
    const drawn = testNights('2026-03-01', WHOLE_TEST)
    expect(comparableOf(drawn)).toEqual(['self-test'])
    expect(compareNights('self-test', 'onset', drawn)).toEqual(compareSelfTest('onset', drawn))
    expect(compareNights('sound', 'onset', drawn)).toEqual(compareChosen('sound', 'onset', drawn))
  })
})

describe('looking at many habits', () => {
  it('finds one false alarm in four with six of them, as worked out beforehand: 1 − 0.95⁶', () => {
    expect(falseAlarmChance(6)).toBeCloseTo(0.2649, 4)
    expect(falseAlarmChance(1)).toBeCloseTo(0.05, 10)
    expect(falseAlarmChance(0)).toBe(0)
  })
})
