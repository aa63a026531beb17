import { describe, expect, it } from 'vitest'
import { nightAfter } from '../../../src/core/base/night-date.ts'
import { usualTimes } from '../../../src/core/diary/usual-times.ts'
import { checkIn, moment } from '../../fakes/rows/check-ins.ts'

/** A night from so to so, in bed so many minutes before. */
function night(date: string, from: string, to: string, reading?: number) {
  const next = nightAfter(date, 1)
  const day = (clock: string): string => (clock < '12:00' ? next : date)
  const triedToSleep = moment(`${day(from)}T${from}+01:00`)
  const { intoBed: _intoBed, ...rest } = checkIn({ night: date, triedToSleep })
  const up = moment(`${day(to)}T${to}+01:00`)
  const at = triedToSleep.at - (reading ?? 0) * 60_000
  return {
    ...rest,
    finalAwakening: up,
    outOfBed: up,
    ...(reading !== undefined && { intoBed: { at, offsetMinutes: 60 } })
  }
}

describe('the usual times', () => {
  it('are the medians, over midnight', () => {
    const nights = [
      night('2026-03-01', '23:40', '06:10', 15),
      night('2026-03-02', '00:20', '07:00'),
      night('2026-03-03', '00:31', '09:00', 25)
    ]
    expect(usualTimes(nights, '2026-03-10')).toEqual({
      intoBed: { hour: 0, minute: 0 },
      triedToSleep: { hour: 0, minute: 20 },
      finalAwakening: { hour: 7, minute: 0 },
      outOfBed: { hour: 7, minute: 0 }
    })
  })

  it('are those of whoever sleeps by day', () => {
    const nights = [night('2026-03-01', '08:00', '11:00'), night('2026-03-02', '08:10', '11:00')]
    expect(usualTimes(nights, '2026-03-03').triedToSleep).toEqual({ hour: 8, minute: 5 })
  })

  it('are read off the clocks of where each night was slept', () => {
    const away = checkIn({
      triedToSleep: moment('2026-03-14T23:00-08:00'),
      finalAwakening: moment('2026-03-15T06:30-08:00')
    })
    expect(usualTimes([away], '2026-03-10')).toMatchObject({
      triedToSleep: { hour: 23, minute: 0 },
      finalAwakening: { hour: 6, minute: 30 }
    })
  })

  it('are those of the nights around: habits change', () => {
    const old = Array.from({ length: 40 }, (_, at) =>
      night(nightAfter('2025-01-01', at), '22:00', '06:00')
    )
    const now = Array.from({ length: 16 }, (_, at) =>
      night(nightAfter('2026-03-01', at), '23:30', '07:30')
    )
    expect(usualTimes([...old, ...now], '2026-03-20').triedToSleep).toEqual({
      hour: 23,
      minute: 30
    })
    expect(usualTimes([...old, ...now], '2025-01-20').triedToSleep).toEqual({ hour: 22, minute: 0 })
  })

  it('are none where no night was told', () => {
    expect(usualTimes([], '2026-03-10')).toEqual({})
  })
})
