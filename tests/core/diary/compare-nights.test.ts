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
import { checkIn, moment } from '../../fakes/rows/check-ins.ts'
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
    const told = Array.from({ length: 20 }, (_, at): [number, 'sound' | 'none'] =>
      at % 2 === 0 ? [15 + (at % 3), 'sound'] : [25 + (at % 3), 'none']
    )
    const found = compareChosen('sound', 'onset', nightsOf(told))
    expect(found.nights[0]).toEqual({ night: '2026-03-01', value: 15, with: true })
    expect(found.nights).toHaveLength(20)
    expect(found.result).toMatchObject({
      kind: 'interval',
      design: 'chosen',
      confidence: 0.999,
      with: { nights: 10, mean: expect.closeTo(15.9, 0) },
      without: { nights: 10, mean: expect.closeTo(26, 0) }
    })
  })

  it('count nights without any sleep', () => {
    const sleepless = journalNight('2026-03-20', {
      sleepOnset: 465,
      awake: 0,
      finalAwakening: moment('2026-03-15T06:45+01:00')
    })
    expect(compareChosen('sound', 'efficiency', [sleepless]).nights).toMatchObject([{ value: 0 }])
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
    // As rated, 4 without: differences 1, −1, 0, 1, −2, mean −0.2, variance 1.7, t(0.975; 4) = 2.7764451.
    const rated = [5, 3, 4, 5, 2] as const
    const nights = testNights('2026-03-01', WHOLE_TEST).map(night => {
      const { night: number = 8, arm } = night.sessions[0]!
      const quality = arm === 'beat' ? (rated[Math.floor((number - 8) / 2)] ?? 4) : 4
      return { ...night, checkIn: { ...night.checkIn!, quality } }
    })
    const found = compareSelfTest('quality', nights)
    expect(found.result).toMatchObject({
      kind: 'interval',
      design: 'shuffled pairs',
      difference: expect.closeTo(-0.2, 10),
      low: expect.closeTo(-0.2 - 2.7764451 * Math.sqrt(1.7 / 5), 6)
    })
    expect(found.nights).toHaveLength(10)
    expect(found.nights[0]).toMatchObject({ night: '2026-03-01', with: true })
  })

  it('count as drawn, however little was heard of them, and whatever else was', () => {
    const nights = testNights('2026-03-01', WHOLE_TEST)
    const [last, ...earlier] = nights
    const [row] = last!.sessions
    const short = { ...last!, sessions: [{ ...row!, heard: 120 }, sessionRow({ id: 'own' })] }
    expect(compareSelfTest('onset', [short, ...earlier]).nights).toHaveLength(10)
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

  it('of two tests are compared by themselves: the last that has five pairs', () => {
    const whole = testNights('2026-06-01', WHOLE_TEST)
    const cut = testNights('2026-03-01', WHOLE_TEST.slice(0, 9))
    expect(compareSelfTest('onset', [...whole, ...cut])).toEqual(compareSelfTest('onset', whole))
    const first = testNights('2026-03-01', WHOLE_TEST)
    const begun = testNights('2026-06-01', WHOLE_TEST.slice(0, 9))
    expect(compareSelfTest('onset', [...begun, ...first])).toEqual(compareSelfTest('onset', first))
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
