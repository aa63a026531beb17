import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { CheckIn } from '../../../src/core/diary/check-in.ts'
import { sleepFigures, mealFigures, answerFaults } from '../../../src/core/diary/sleep-figures.ts'
import { momentOfLocal } from '../../../src/core/base/moment.ts'
import { checkIn, moment } from '../../fakes/rows/check-ins.ts'
import { offsetIn, ZONES } from '../../helpers/time-zones.ts'

const MINUTE = 60_000

describe('the figures of a night, worked by hand', () => {
  it('no sleep from 23:00 to 6:30: 0 of 450 minutes', () => {
    expect(sleepFigures(checkIn({ sleepOnset: 450, awake: 0 }))).toEqual({
      timeAsleep: 0,
      efficiency: 0,
      timeInBed: 480,
      classicEfficiency: 0
    })
  })

  it('a plain night: 23:00 to 6:30, 20 min to fall asleep, 10 awake, in bed 22:45 to 6:45', () => {
    // 450 between trying and waking; 450 − 20 − 10 = 420 asleep; 480 in bed.
    expect(sleepFigures(checkIn())).toEqual({
      timeAsleep: 420,
      efficiency: 420 / 450,
      timeInBed: 480,
      classicEfficiency: 0.875
    })
  })

  it('an hour of reading first: in bed 22:00, the rest the same', () => {
    // The classic figure falls to 420 / 525 = 0.8; the one of the time meant for sleep stays.
    const figures = sleepFigures(checkIn({ intoBed: moment('2026-03-14T22:00+01:00') }))
    expect(figures).toMatchObject({ timeInBed: 525, classicEfficiency: 0.8, efficiency: 420 / 450 })
  })

  it('awake at 5:00 and trying on for 40 of the 60 minutes until rising', () => {
    // 360 between; 360 − 45 − 30 = 285 asleep; 285 / (45 + 285 + 30 + 40) = 0.7125.
    const early = checkIn({
      sleepOnset: 45,
      awake: 30,
      finalAwakening: moment('2026-03-15T05:00+01:00'),
      outOfBed: moment('2026-03-15T06:00+01:00'),
      stillTrying: 40
    })
    expect(sleepFigures(early)).toMatchObject({ timeAsleep: 285, efficiency: 0.7125 })
  })

  it('after midnight: tried at 0:40, awake at 7:10', () => {
    const late = checkIn({
      intoBed: moment('2026-03-15T00:30+01:00'),
      triedToSleep: moment('2026-03-15T00:40+01:00'),
      finalAwakening: moment('2026-03-15T07:10+01:00'),
      outOfBed: moment('2026-03-15T07:15+01:00')
    })
    // 390 − 30 = 360 asleep; 405 in bed.
    expect(sleepFigures(late)).toMatchObject({ timeAsleep: 360, timeInBed: 405 })
  })

  it.each([
    ['an hour lost', '2026-03-28T23:00+01:00', '2026-03-29T06:30+02:00', 360],
    ['an hour won', '2026-10-24T23:00+02:00', '2026-10-25T06:30+01:00', 480]
  ])('the clocks change in the night, %s: 23:00 to 6:30', (_what, from, to, asleep) => {
    const night = checkIn({
      triedToSleep: moment(from),
      finalAwakening: moment(to),
      outOfBed: moment(to)
    })
    const { intoBed: _bed, ...withoutBed } = night
    expect(sleepFigures(withoutBed)).toEqual({
      timeAsleep: asleep,
      efficiency: asleep / (asleep + 30)
    })
  })

  it('a night flight: the moments count, not the clocks', () => {
    const flight = checkIn({
      intoBed: moment('2026-03-14T21:50+01:00'),
      triedToSleep: moment('2026-03-14T22:00+01:00'),
      finalAwakening: moment('2026-03-15T00:00-05:00'),
      outOfBed: moment('2026-03-15T00:30-05:00')
    })
    expect(sleepFigures(flight)?.timeAsleep).toBe(8 * 60 - 30)
  })
})

describe('answers that cannot be', () => {
  it.each<[string, Partial<CheckIn>, object]>([
    [
      'into bed after trying to sleep',
      { intoBed: moment('2026-03-14T23:01+01:00') },
      { intoBed: 'bed after trying' }
    ],
    [
      'awake when trying began',
      { finalAwakening: moment('2026-03-14T23:00+01:00') },
      { finalAwakening: 'awake before trying' }
    ],
    [
      'p.m. for a.m.',
      {
        finalAwakening: moment('2026-03-15T19:30+01:00'),
        outOfBed: moment('2026-03-15T19:45+01:00')
      },
      { finalAwakening: 'too long' }
    ],
    [
      'up before awake',
      { outOfBed: moment('2026-03-15T06:29+01:00') },
      { outOfBed: 'up before awake' }
    ],
    [
      'a day in bed after waking',
      { outOfBed: moment('2026-03-16T06:30+01:00') },
      { outOfBed: 'too long' }
    ],
    ['trying on for longer than they lay', { stillTrying: 16 }, { stillTrying: 'trying after up' }],
    ['awake for longer than was left', { awake: 431 }, { awake: 'awake for longer' }],
    [
      'falling asleep for longer than the night',
      { sleepOnset: 451 },
      { sleepOnset: 'awake for longer' }
    ]
  ])('are refused beside the answer: %s', (_what, change, refusals) => {
    expect(answerFaults(checkIn(change))).toEqual(refusals)
    expect(sleepFigures(checkIn(change))).toBeUndefined()
  })

  it.each<[string, Partial<CheckIn>]>([
    ['one minute of sleep', { awake: 429 }],
    ['no sleep at all', { sleepOnset: 450, awake: 0 }],
    ['none after some hours of trying', { awake: 430 }],
    ['up as soon as awake', { outOfBed: moment('2026-03-15T06:30+01:00') }],
    ['trying on until up', { stillTrying: 15 }],
    ['to bed and to sleep at once', { intoBed: moment('2026-03-14T23:00+01:00') }]
  ])('are no more than that: %s', (_what, change) => {
    expect(answerFaults(checkIn(change))).toEqual({})
  })

  it('are not looked for among answers not yet given', () => {
    expect(answerFaults({})).toEqual({})
    expect(answerFaults({ sleepOnset: 600, awake: 600, stillTrying: 600 })).toEqual({})
    expect(answerFaults({ triedToSleep: checkIn().triedToSleep })).toEqual({})
  })
})

describe('any night that can be', () => {
  const parts = fc.record({
    reading: fc.integer({ min: 0, max: 180 }),
    sleepOnset: fc.integer({ min: 0, max: 180 }),
    asleep: fc.integer({ min: 1, max: 700 }),
    awake: fc.integer({ min: 0, max: 180 }),
    stillTrying: fc.integer({ min: 0, max: 90 }),
    lyingOn: fc.integer({ min: 0, max: 90 })
  })
  const evenings = fc.integer({ min: Date.UTC(2020, 0) / MINUTE, max: Date.UTC(2030, 0) / MINUTE })

  test.prop([evenings, fc.constantFrom(...ZONES), parts], { seed: 41, numRuns: 300 })(
    'gives back the minutes it was made of, wherever midnight and the clocks fall',
    (bed, zone, { reading, sleepOnset, asleep, awake, stillTrying, lyingOn }) => {
      const offsetAt = offsetIn(zone)
      const after = (minutes: number) => {
        const at = (bed + minutes) * MINUTE
        return { at, offsetMinutes: offsetAt(at) }
      }
      const woke = reading + sleepOnset + asleep + awake
      const figures = sleepFigures(
        checkIn({
          intoBed: after(0),
          triedToSleep: after(reading),
          sleepOnset,
          awake,
          finalAwakening: after(woke),
          outOfBed: after(woke + stillTrying + lyingOn),
          stillTrying
        })
      )
      expect(figures?.timeAsleep).toBe(asleep)
      expect(figures?.timeInBed).toBe(woke + stillTrying + lyingOn)
      const { efficiency, classicEfficiency } = figures!
      expect(efficiency).toBeGreaterThan(0)
      expect(efficiency).toBeLessThanOrEqual(1)
      // Time in bed that was not meant for sleep can only lower the classic figure.
      expect(classicEfficiency).toBeLessThanOrEqual(efficiency)
    }
  )
})

describe('the times of eating and drinking', () => {
  it('come to the hours before sleep and between the first and the last food', () => {
    const local = (text: string) => momentOfLocal(Date.parse(`${text}Z`), () => 60)
    const habits = {
      drinks: 1,
      firstFood: local('2026-03-14T08:00'),
      lastFood: local('2026-03-14T19:30'),
      lastDrink: local('2026-03-14T21:00')
    }
    expect(mealFigures(checkIn({ habits }))).toEqual({
      foodToSleep: 3.5,
      drinkToSleep: 2,
      eatingWindow: 11.5
    })
  })

  it('are missing where nothing was said', () => {
    expect(mealFigures(checkIn())).toEqual({})
  })
})
