import type { CheckIn } from '../../../src/core/diary/check-in.ts'
import type { Moment } from '../../../src/core/base/moment.ts'

/** A moment told as `2026-03-14T23:04+01:00`. */
export function moment(text: string): Moment {
  const match = /([+-])(\d\d):(\d\d)$/.exec(text)
  if (!match) throw new Error(`A moment must end in its offset, as +01:00; it was “${text}”.`)
  const minutes = Number(match[2]) * 60 + Number(match[3])
  return { at: Date.parse(text), offsetMinutes: match[1] === '-' ? -minutes : minutes }
}

/** The morning after `EVENING` of the fake clock's day: 480 minutes in bed, with whatever a test cares about put in place. */
export function checkIn(change: Partial<CheckIn> = {}): CheckIn {
  return {
    version: 1,
    night: '2026-03-14',
    savedAt: Date.parse('2026-03-15T07:30+01:00'),
    sessions: ['one'],
    intoBed: moment('2026-03-14T22:45+01:00'),
    triedToSleep: moment('2026-03-14T23:00+01:00'),
    sleepOnset: 20,
    awakenings: 1,
    awake: 10,
    finalAwakening: moment('2026-03-15T06:30+01:00'),
    outOfBed: moment('2026-03-15T06:45+01:00'),
    stillTrying: 0,
    quality: 4,
    morning: {},
    habits: {},
    ...change
  }
}
