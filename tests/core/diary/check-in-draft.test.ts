import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { CheckInDraft } from '../../../src/core/diary/check-in-draft.ts'
import {
  checkInOf,
  draftOf,
  missingAnswers,
  momentsOf,
  answeredMoments,
  proposeDraft,
  REQUIRED_ANSWERS
} from '../../../src/core/diary/check-in-draft.ts'
import { NIGHT_MOMENTS, QUALITIES } from '../../../src/core/diary/check-in.ts'
import { answerFaults } from '../../../src/core/diary/sleep-figures.ts'
import { checkIn, moment } from '../../fakes/rows/check-ins.ts'
import { nightClock } from '../../../src/core/diary/night-clock.ts'
import { offsetIn, ZONES } from '../../helpers/time-zones.ts'

const berlin = nightClock([], offsetIn('Europe/Berlin'), false)
const NIGHT = '2026-03-14'
const MORNING = moment('2026-03-15T07:13+01:00')

/** A draft with the times a listener sets. */
function draft(
  times: Partial<Record<string, string>>,
  change: Partial<CheckInDraft> = {}
): CheckInDraft {
  const read = Object.entries(times).map(([field, text]) => {
    const [hour, minute] = text!.split(':').map(Number)
    return [field, { hour, minute }]
  })
  return {
    ...proposeDraft({}).draft,
    ...Object.fromEntries(read),
    ...change
  }
}

describe('a new check-in', () => {
  const bed = moment('2026-03-14T23:04:31+01:00')
  const usual = {
    intoBed: { hour: 22, minute: 40 },
    triedToSleep: { hour: 23, minute: 0 },
    finalAwakening: { hour: 6, minute: 30 },
    outOfBed: { hour: 7, minute: 0 }
  }

  it('knows that it is now the morning, and asks when they woke', () => {
    const { draft, risesNow } = proposeDraft({ bed, rising: MORNING, usual })
    expect(draft).toEqual({
      intoBed: usual.intoBed,
      triedToSleep: usual.triedToSleep,
      outOfBed: { hour: 7, minute: 10 }
    })
    expect(risesNow).toBe(true)
    expect(missingAnswers(draft)).toEqual(['sleepOnset', 'awake', 'finalAwakening', 'quality'])
    expect(missingAnswers({ ...draft, noSleep: true })).toEqual(['quality'])
  })

  it('leaves the morning blank before anybody could have slept', () => {
    const late = moment('2026-03-15T04:30+01:00')
    const { draft, risesNow } = proposeDraft({ bed: late, rising: MORNING })
    expect(draft).toEqual({})
    expect(risesNow).toBe(false)
  })

  it('takes the usual times where nobody knows, and says which', () => {
    expect(proposeDraft({ usual })).toMatchObject({
      draft: usual,
      risesNow: false,
      usual: ['intoBed', 'triedToSleep', 'finalAwakening', 'outOfBed']
    })
    const later = proposeDraft({ bed, usual })
    expect(later.draft).toMatchObject(usual)
  })

  it('takes none where that makes no night: after a day’s sleep', () => {
    const { draft, usual: taken } = proposeDraft({ bed: moment('2026-03-14T12:30+01:00'), usual })
    expect(draft).toEqual({})
    expect(taken).toEqual([])
  })

  it('takes nothing from the sound alone, which nights without one do not have', () => {
    const { draft } = proposeDraft({ bed })
    expect(Object.values(draft).every(value => value === undefined)).toBe(true)
  })

  it('begins with how often the sound was started again, and says so', () => {
    expect(proposeDraft({ again: 2 })).toMatchObject({
      draft: { awakenings: 2 },
      wokeKnown: true
    })
    expect(proposeDraft({ again: 0 })).toMatchObject({ wokeKnown: false })
    expect(proposeDraft({ again: 0 }).draft).toEqual({})
  })

  it('is blank where nothing is known', () => {
    const { draft } = proposeDraft({})
    expect(Object.values(draft).every(value => value === undefined)).toBe(true)
    expect(missingAnswers(draft)).toEqual(REQUIRED_ANSWERS)
  })
})

describe('the times of a draft', () => {
  it('fall on either side of midnight as a night goes', () => {
    const moments = momentsOf(
      draft(
        {
          intoBed: '23:50',
          triedToSleep: '0:10',
          finalAwakening: '6:30',
          outOfBed: '6:30',
          lastFood: '19:00',
          lastDrink: '0:30',
          firstFood: '8:15'
        },
        { drinks: 1 }
      ),
      NIGHT,
      berlin
    )
    expect(moments).toEqual({
      intoBed: moment('2026-03-14T23:50+01:00'),
      triedToSleep: moment('2026-03-15T00:10+01:00'),
      finalAwakening: moment('2026-03-15T06:30+01:00'),
      outOfBed: moment('2026-03-15T06:30+01:00'),
      lastFood: moment('2026-03-14T19:00+01:00'),
      lastDrink: moment('2026-03-15T00:30+01:00'),
      firstFood: moment('2026-03-14T08:15+01:00')
    })
  })

  it('take the offset that clocks have on each side of a change', () => {
    const times = { triedToSleep: '23:00', finalAwakening: '6:30', outOfBed: '6:40' }
    expect(momentsOf(draft(times), '2026-03-28', berlin)).toEqual({
      triedToSleep: moment('2026-03-28T23:00+01:00'),
      finalAwakening: moment('2026-03-29T06:30+02:00'),
      outOfBed: moment('2026-03-29T06:40+02:00')
    })
  })

  it('tell a slip: up before awake, into bed after trying', () => {
    const slip = draft({
      intoBed: '23:30',
      triedToSleep: '23:00',
      finalAwakening: '7:00',
      outOfBed: '6:30'
    })
    expect(answerFaults(momentsOf(slip, NIGHT, berlin))).toEqual({
      intoBed: 'bed after trying',
      outOfBed: 'up before awake'
    })
  })

  it('know a last drink only where there was one', () => {
    expect(momentsOf(draft({ lastDrink: '21:00' }, { drinks: 0 }), NIGHT, berlin)).toEqual({})
    expect(momentsOf(draft({ lastDrink: '21:00' }), NIGHT, berlin)).toEqual({})
  })

  it('stay as they were answered in another time zone, the changed ones in that zone too', () => {
    const answered = answeredMoments(checkIn())
    const known = [answered.triedToSleep!, answered.outOfBed!]
    const newYork = nightClock(known, offsetIn('America/New_York'), false)
    const unchanged = momentsOf(draftOf(checkIn()), NIGHT, newYork, answered)
    expect(unchanged).toEqual(answered)
    const later = { ...draftOf(checkIn()), finalAwakening: { hour: 6, minute: 0 } }
    expect(momentsOf(later, NIGHT, newYork, answered).finalAwakening).toEqual(
      moment('2026-03-15T06:00+01:00')
    )
  })

  const minuteOfDay = fc.integer({ min: 0, max: 1439 })
  test.prop(
    [
      fc.constantFrom(...ZONES),
      fc.integer({ min: 0, max: 4000 }),
      minuteOfDay,
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 120, max: 900 }),
      fc.integer({ min: 0, max: 200 })
    ],
    { seed: 61, numRuns: 300 }
  )(
    'are found again from what clocks showed, whenever and wherever the night was',
    (zone, day, minute, reading, night, lying) => {
      const offsetAt = offsetIn(zone)
      const at = Date.UTC(2020, 0, 1 + day, 0, minute)
      const made = [-reading, 0, night, night + lying].map(minutes => {
        const then = at + minutes * 60_000
        return { at: then, offsetMinutes: offsetAt(then) }
      })
      // Where the clocks change, a time may be shown twice: what is told then may mean either.
      fc.pre(new Set(made.map(({ offsetMinutes }) => offsetMinutes)).size === 1)
      fc.pre(made.every(each => offsetAt(each.at - 3_600_000) === each.offsetMinutes))
      const moments = Object.fromEntries(NIGHT_MOMENTS.map((field, index) => [field, made[index]!]))
      const written = checkIn({
        ...moments,
        night: new Date(at + (offsetAt(at) - 720) * 60_000).toISOString().slice(0, 10)
      })
      const found = momentsOf(draftOf(written), written.night, nightClock([], offsetAt, false))
      expect(found).toEqual(moments)
    }
  )
})

describe('what is kept of a draft', () => {
  const about = { night: NIGHT, sessions: ['one'], savedAt: checkIn().savedAt }

  test.prop([fc.constantFrom(...QUALITIES), fc.boolean(), fc.integer({ min: 0, max: 3 })], {
    seed: 62
  })('is the check-in it was made from', (quality, badDay, drinks) => {
    const written = checkIn({
      quality,
      comment: 'Rain.',
      stillTrying: 5,
      morning: { badDay, complaints: ['ringing'] },
      habits: { drinks, fibre: 30, prebiotic: false, lastFood: moment('2026-03-14T19:00+01:00') }
    })
    const answered = answeredMoments(written)
    const again = draftOf(written)
    expect(checkInOf(again, momentsOf(again, NIGHT, berlin, answered), about)).toEqual(written)
  })

  it('is nothing while required answers are missing', () => {
    const again = draftOf(checkIn())
    for (const field of REQUIRED_ANSWERS) {
      const without = { ...again, [field]: undefined }
      expect(missingAnswers(without)).toEqual([field])
      expect(checkInOf(without, momentsOf(without, NIGHT, berlin), about)).toBeUndefined()
    }
  })

  it('holds no field for what was left blank', () => {
    const times = { triedToSleep: '23:00', finalAwakening: '6:30', outOfBed: '6:45' }
    const bare = draft(times, { sleepOnset: 15, awake: 0, quality: 3 })
    const kept = checkInOf(bare, momentsOf(bare, NIGHT, berlin), about)
    expect(kept).toEqual({
      version: 1,
      ...about,
      triedToSleep: moment('2026-03-14T23:00+01:00'),
      sleepOnset: 15,
      awake: 0,
      finalAwakening: moment('2026-03-15T06:30+01:00'),
      outOfBed: moment('2026-03-15T06:45+01:00'),
      stillTrying: 0,
      quality: 3,
      morning: {},
      habits: {}
    })
  })
})
