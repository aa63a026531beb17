import { describe, expect, it } from 'vitest'
import { heardIn, joinNights, mainSession } from '../../../src/core/diary/diary-night.ts'
import { checkIn, moment } from '../../fakes/rows/check-ins.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'

const heardAt = (id: string, time: string, heard = 1800) => {
  const { at, offsetMinutes } = moment(time)
  return sessionRow({ id, startedAt: at, offsetMinutes, heard })
}

describe('the nights of the journal', () => {
  it('hold what was heard before and after midnight, in order, and what was said in the morning', () => {
    const rows = [
      heardAt('late', '2026-03-15T03:10+01:00'),
      heardAt('early', '2026-03-14T22:30+01:00'),
      heardAt('next', '2026-03-15T22:30+01:00')
    ]
    const said = checkIn({ night: '2026-03-14' })
    const [next, night, ...others] = joinNights(rows, [said])
    expect(others).toEqual([])
    expect(next).toEqual({ night: '2026-03-15', sessions: [rows[2]] })
    expect(night?.night).toBe('2026-03-14')
    expect(night?.sessions.map(({ id }) => id)).toEqual(['early', 'late'])
    expect(night?.checkIn).toBe(said)
  })

  it('belong to the date of where they were, wherever they are looked at', () => {
    const rows = [
      heardAt('Auckland', '2026-03-14T23:00+13:00'),
      heardAt('Honolulu', '2026-03-14T23:00-10:00')
    ]
    expect(joinNights(rows, []).map(({ night }) => night)).toEqual(['2026-03-14'])
  })

  it('come newest first, those without a sound among them', () => {
    const nights = joinNights(
      [heardAt('one', '2026-03-12T23:00+01:00')],
      [checkIn({ night: '2026-03-13' }), checkIn({ night: '2026-03-10' })]
    )
    expect(nights.map(({ night }) => night)).toEqual(['2026-03-13', '2026-03-12', '2026-03-10'])
  })

  it('sum up what was heard, and are told by what was heard longest', () => {
    const [night] = joinNights(
      [
        heardAt('try', '2026-03-14T22:30+01:00', 60),
        heardAt('long', '2026-03-14T22:40+01:00', 1500),
        heardAt('again', '2026-03-15T03:00+01:00', 900)
      ],
      []
    )
    expect(heardIn(night!)).toBe(2460)
    expect(mainSession(night!)?.id).toBe('long')
    expect(mainSession({ night: '2026-03-14', sessions: [] })).toBeUndefined()
  })

  it('hold the sound that was started again after noon, by day, and are not told by it', () => {
    const day = heardAt('day', '2026-03-15T11:00+01:00', 700)
    const again = { ...heardAt('again', '2026-03-15T12:30+01:00', 900), again: '2026-03-14' }
    const nights = joinNights([again, day], [])
    expect(nights.map(({ night }) => night)).toEqual(['2026-03-14'])
    expect(nights[0]?.sessions.map(({ id }) => id)).toEqual(['day', 'again'])
    expect(mainSession(nights[0]!)?.id).toBe('day')
  })

  it('count a session of silence for no sound', () => {
    const [night] = joinNights([sessionRow({ silent: true })], [])
    expect(night?.sessions).toHaveLength(1)
    expect(heardIn(night!)).toBe(0)
    expect(mainSession(night!)).toBeUndefined()
  })
})
