import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  bedtimeSession,
  isMorningAfter,
  nightToOffer,
  nightToTell,
  sessionsOf
} from '../../src/core/morning.ts'
import { nightAfter, nightOf } from '../../src/core/night-date.ts'
import { moment } from '../fakes/check-ins.ts'
import { sessionRow } from '../fakes/session-rows.ts'

function session(text: string, heard = 1800, id = text) {
  const { at, offsetMinutes } = moment(text)
  return sessionRow({ id, startedAt: at, offsetMinutes, heard, seenAt: at + heard * 1000 })
}

describe('the night to be told of', () => {
  it.each([
    ['2026-03-15T02:59+01:00', '2026-03-13', false],
    ['2026-03-15T03:00+01:00', '2026-03-14', true],
    ['2026-03-15T07:00+01:00', '2026-03-14', true],
    ['2026-03-15T12:00+01:00', '2026-03-14', true],
    ['2026-03-15T14:59+01:00', '2026-03-14', true],
    ['2026-03-15T15:00+01:00', '2026-03-14', false],
    ['2026-03-15T23:30+01:00', '2026-03-14', false]
  ])('at %s is that of %s', (text, night, morning) => {
    expect(nightToTell(moment(text))).toBe(night)
    expect(isMorningAfter(night, moment(text))).toBe(morning)
  })

  test.prop([fc.integer({ min: 0, max: Date.UTC(2100, 0) }), fc.integer({ min: -720, max: 840 })], {
    seed: 51
  })(
    'is over or all but over: never tonight, never older than the one before',
    (at, offsetMinutes) => {
      const tonight = nightOf(at, offsetMinutes)
      expect([tonight, nightAfter(tonight, -1)]).toContain(nightToTell({ at, offsetMinutes }))
    }
  )
})

describe('the sessions of a night', () => {
  const rows = [
    session('2026-03-15T22:00+01:00'),
    session('2026-03-15T03:10+01:00'),
    session('2026-03-14T23:04+01:00'),
    session('2026-03-14T13:00+01:00'),
    session('2026-03-14T11:00+01:00')
  ]

  it('come in their order, from noon to noon', () => {
    expect(sessionsOf('2026-03-14', rows).map(({ id }) => id)).toEqual([
      '2026-03-14T13:00+01:00',
      '2026-03-14T23:04+01:00',
      '2026-03-15T03:10+01:00'
    ])
  })

  it('have one they went to bed with: not the nap, not the try', () => {
    const tried = session('2026-03-14T22:50+01:00', 40)
    const night = sessionsOf('2026-03-14', [...rows, tried])
    expect(bedtimeSession(night)?.id).toBe('2026-03-14T23:04+01:00')
  })

  it('may be a day’s sleep, a try, or none', () => {
    const day = session('2026-03-14T14:00+01:00')
    const tried = session('2026-03-14T22:50+01:00', 40)
    expect(bedtimeSession([day])).toBe(day)
    expect(bedtimeSession([day, tried])).toBe(day)
    expect(bedtimeSession([tried])).toBe(tried)
    expect(bedtimeSession([])).toBeUndefined()
  })
})

describe('a check-in', () => {
  const night = session('2026-03-14T23:04+01:00')

  it.each([
    ['2026-03-15T02:30+01:00', undefined],
    ['2026-03-15T06:30+01:00', '2026-03-14'],
    ['2026-03-15T14:59+01:00', '2026-03-14'],
    ['2026-03-15T15:00+01:00', undefined],
    ['2026-03-16T07:00+01:00', undefined]
  ])('is offered in the morning after, at %s: %s', (text, offered) => {
    expect(nightToOffer([night], moment(text))).toBe(offered)
  })

  it('is offered after ten minutes heard, not after less', () => {
    const morning = moment('2026-03-15T07:00+01:00')
    expect(nightToOffer([session('2026-03-14T23:04+01:00', 600)], morning)).toBe('2026-03-14')
    expect(nightToOffer([session('2026-03-14T23:04+01:00', 599)], morning)).toBeUndefined()
    expect(nightToOffer([], morning)).toBeUndefined()
  })

  it('is not asked for while the last sound is not an hour over', () => {
    const again = session('2026-03-15T03:30+01:00')
    expect(nightToOffer([again, night], moment('2026-03-15T04:30+01:00'))).toBeUndefined()
    expect(nightToOffer([again, night], moment('2026-03-15T05:00+01:00'))).toBe('2026-03-14')
  })
})
