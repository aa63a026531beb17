import { describe, expect, it } from 'vitest'
import { proposeDraft } from '../../../src/core/diary/check-in-draft.ts'
import type { Moment } from '../../../src/core/base/moment.ts'
import { nightClock, nightMoments } from '../../../src/core/diary/night-clock.ts'
import { moment } from '../../fakes/rows/check-ins.ts'
import { offsetIn } from '../../helpers/time-zones.ts'

const berlin = offsetIn('Europe/Berlin')
const kolkata = offsetIn('Asia/Kolkata')
const time = (hour: number, minute = 0) => ({ hour, minute })

/** From 23:00 to 7:00, as the clock of a night has it. */
function night(date: string, known: readonly Moment[], device = berlin, justRisen = false) {
  const clock = nightClock(known, device, justRisen)
  const blank = proposeDraft({}).draft
  const times = { ...blank, triedToSleep: time(23), finalAwakening: time(7), outOfBed: time(7) }
  return { place: clock.place, ...nightMoments(times, date, clock) }
}

describe('the clock of a night', () => {
  it('has the rules of the device’s zone where that explains the session: an hour lost, an hour won', () => {
    expect(night('2026-03-28', [moment('2026-03-28T22:50+01:00')])).toMatchObject({
      place: 'here',
      triedToSleep: moment('2026-03-28T23:00+01:00'),
      outOfBed: moment('2026-03-29T07:00+02:00')
    })
    expect(night('2026-10-24', [moment('2026-10-24T22:50+02:00')])).toMatchObject({
      place: 'here',
      triedToSleep: moment('2026-10-24T23:00+02:00'),
      outOfBed: moment('2026-10-25T07:00+01:00')
    })
  })

  it('has the session’s own offset all night where the device is elsewhere', () => {
    expect(night('2026-03-28', [moment('2026-03-28T22:50+01:00')], kolkata)).toMatchObject({
      place: 'elsewhere',
      triedToSleep: moment('2026-03-28T23:00+01:00'),
      outOfBed: moment('2026-03-29T07:00+01:00')
    })
  })

  it('has at each end the offset of the session nearest to it, where they differ', () => {
    const known = [moment('2026-03-28T22:50+01:00'), moment('2026-03-29T04:10+02:00')]
    expect(night('2026-03-28', known, kolkata)).toMatchObject({
      place: 'elsewhere',
      triedToSleep: moment('2026-03-28T23:00+01:00'),
      outOfBed: moment('2026-03-29T07:00+02:00')
    })
  })

  it('is the device’s since they woke, where they have just risen from a night on the way', () => {
    const bed = moment('2026-03-10T22:50-04:00')
    const london = offsetIn('Europe/London')
    expect(night('2026-03-10', [bed], london, true)).toMatchObject({
      place: 'on the way',
      triedToSleep: moment('2026-03-10T23:00-04:00'),
      outOfBed: moment('2026-03-11T07:00+00:00')
    })
    expect(night('2026-03-10', [bed], london).place).toBe('elsewhere')
  })

  it('is the device’s where nothing is known', () => {
    expect(night('2026-03-10', [], kolkata)).toMatchObject({
      place: 'here',
      outOfBed: moment('2026-03-11T07:00+05:30')
    })
  })

  it('finds a time again that was not changed but is out of its place', () => {
    const blank = proposeDraft({}).draft
    const clock = nightClock([], berlin, false)
    const told = {
      triedToSleep: moment('2026-03-14T13:30+01:00'),
      finalAwakening: moment('2026-03-14T14:30+01:00')
    }
    const later = { ...blank, triedToSleep: time(23), finalAwakening: time(14, 30) }
    expect(nightMoments(later, '2026-03-14', clock, told).finalAwakening).toEqual(
      moment('2026-03-15T14:30+01:00')
    )
  })
})
