import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { SessionRow } from '../../../src/core/session/session-row.ts'
import type { Here, Settled } from '../../../src/core/diary/check-in-time.ts'
import {
  bedtimeSession,
  isMorningAfter,
  latestNight,
  nightToOffer as nightOffered,
  nightToOpen,
  nightToCheckIn,
  parsePutAway,
  sessionsOf
} from '../../../src/core/diary/check-in-time.ts'
import { nightAfter, nightOf } from '../../../src/core/base/night-date.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { checkIn, moment } from '../../fakes/rows/check-ins.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'

function session(text: string, heard = 1800, id = text) {
  const { at, offsetMinutes } = moment(text)
  return sessionRow({ id, startedAt: at, offsetMinutes, heard, seenAt: at + heard * 1000 })
}

/** What is offered where nothing was told yet, if a test says no more. */
function nightToOffer(
  rows: readonly SessionRow[],
  now: Here,
  settled: Settled = { checkIns: [], putAway: undefined }
) {
  return nightOffered(rows, now, settled)
}

/** That moment, on a device that keeps its offset. */
function here(text: string): Here {
  const { at, offsetMinutes } = moment(text)
  return { at, offsetAt: () => offsetMinutes }
}

describe('a sound to go back to sleep by', () => {
  const bed = session('2026-03-14T18:30+01:00', 300, 'bed')
  const again = { ...session('2026-03-15T03:12+01:00', 900, 'again'), again: '2026-03-14' }

  it('is of the night before it, and never what they went to bed with', () => {
    const sessions = sessionsOf('2026-03-14', [again, bed])
    expect(sessions).toEqual([bed, again])
    expect(bedtimeSession([bed, again])?.id).toBe('bed')
  })

  it('leaves the morning’s offer where it was, an hour after it', () => {
    const evening = session('2026-03-14T23:00+01:00', 1800, 'evening')
    const rows = [again, evening]
    expect(nightToOffer(rows, here('2026-03-15T04:00+01:00'))).toBeUndefined()
    expect(nightToOffer(rows, here('2026-03-15T04:30+01:00'))).toBe('2026-03-14')
  })
})

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
    expect(nightToCheckIn(moment(text))).toBe(night)
    expect(isMorningAfter(night, [], here(text))).toBe(morning)
  })

  test.prop([fc.integer({ min: 0, max: Date.UTC(2100, 0) }), fc.integer({ min: -720, max: 840 })], {
    seed: 51
  })(
    'is over or all but over: never tonight, never older than the one before',
    (at, offsetMinutes) => {
      const tonight = nightOf(at, offsetMinutes)
      expect([tonight, nightAfter(tonight, -1)]).toContain(nightToCheckIn({ at, offsetMinutes }))
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
    expect(nightToOffer([night], here(text))).toBe(offered)
  })

  it('is offered after ten minutes heard, not after less', () => {
    const morning = here('2026-03-15T07:00+01:00')
    expect(nightToOffer([session('2026-03-14T23:04+01:00', 600)], morning)).toBe('2026-03-14')
    expect(nightToOffer([session('2026-03-14T23:04+01:00', 599)], morning)).toBeUndefined()
    expect(nightToOffer([], morning)).toBeUndefined()
  })

  it('is offered at once where the sound ran for hours, however it ended', () => {
    const allNight = session('2026-03-14T23:00+01:00', 8 * 3600)
    const stopped = { ...session('2026-03-14T23:00+01:00', 470 * 60), end: 'stopped' } as const
    expect(nightToOffer([allNight], here('2026-03-15T07:00+01:00'))).toBe('2026-03-14')
    expect(nightToOffer([stopped], here('2026-03-15T06:50+01:00'))).toBe('2026-03-14')
    const { end: _end, ...open } = allNight
    expect(nightToOffer([open], here('2026-03-15T07:00+01:00'))).toBeUndefined()
  })

  it('is offered at once where the wake ended it, however short', () => {
    const wake = { hour: 7, minute: 0 }
    const recipe = { ...DEFAULT_RECIPE, minutes: 30, after: 'bed', wake } as const
    const row = { ...session('2026-03-15T05:00+01:00', 7300), recipe }
    const over = here('2026-03-15T07:02+01:00')
    expect(nightToOffer([row], over)).toBe('2026-03-14')
    expect(nightToOffer([{ ...row, end: 'stopped' }], over)).toBeUndefined()
    // There was none: it would have come before the session is over.
    const late = { ...session('2026-03-15T06:50+01:00', 3600), recipe }
    expect(nightToOffer([late], here('2026-03-15T07:50+01:00'))).toBeUndefined()
  })

  it('is not asked for in the night, however long the sound was', () => {
    const evening = session('2026-03-14T20:00+01:00', 6 * 3600)
    expect(nightToOffer([evening], here('2026-03-15T02:05+01:00'))).toBeUndefined()
    expect(nightToOffer([evening], here('2026-03-15T03:00+01:00'))).toBe('2026-03-14')
  })

  it('comes by the clocks of where they slept, wherever the device is now', () => {
    const kiritimati = session('2026-03-10T22:00+14:00')
    // In Honolulu it is 10:00 of the same day.
    expect(nightToOffer([kiritimati], here('2026-03-10T10:00-10:00'))).toBe('2026-03-10')
    expect(latestNight([kiritimati], here('2026-03-10T10:00-10:00'))).toBe('2026-03-10')
  })

  it('is not asked for while the last sound is not an hour over', () => {
    const again = session('2026-03-15T03:30+01:00')
    expect(nightToOffer([again, night], here('2026-03-15T04:30+01:00'))).toBeUndefined()
    expect(nightToOffer([again, night], here('2026-03-15T05:00+01:00'))).toBe('2026-03-14')
  })
})

describe('who sleeps by day', () => {
  const early = session('2026-03-15T08:00+01:00')
  const noon = session('2026-03-14T12:30+00:00')
  const nap = session('2026-03-14T13:30+01:00')
  const night = session('2026-03-14T23:04+01:00')

  it('from the morning on is asked after having slept, until late', () => {
    for (const [text, offered] of [
      ['2026-03-15T10:00+01:00', undefined],
      ['2026-03-15T15:10+01:00', '2026-03-14'],
      ['2026-03-15T22:59+01:00', '2026-03-14'],
      ['2026-03-15T23:00+01:00', undefined]
    ] as const)
      expect(nightToOffer([early], here(text)), text).toBe(offered)
  })

  it('from noon on can tell of it that evening, and is asked at once where the sound ran for hours', () => {
    const evening = here('2026-03-14T20:30+00:00')
    expect(latestNight([noon], evening)).toBe('2026-03-14')
    expect(nightToOpen([noon], [], evening)).toBe('2026-03-14')
    expect(nightToOffer([noon], evening)).toBeUndefined()
    const long = session('2026-03-14T12:30+00:00', 27_000)
    expect(nightToOffer([long], here('2026-03-14T20:00+00:00'))).toBe('2026-03-14')
  })

  it('and had a nap before the night shift went to bed with the later sound', () => {
    const beforeShift = session('2026-03-14T19:00+01:00')
    const sessions = sessionsOf('2026-03-14', [early, beforeShift])
    expect(bedtimeSession(sessions)).toBe(early)
  })

  it('only for a nap is asked about the night, not about the nap', () => {
    const before = session('2026-03-13T23:04+01:00')
    const evening = here('2026-03-14T20:30+01:00')
    expect(nightToOffer([nap, before], evening)).toBeUndefined()
    // The night before still waits; once it is told, the nap can be told of.
    expect(nightToOpen([nap, before], [], evening)).toBe('2026-03-13')
    expect(nightToOpen([nap, before], [checkIn({ night: '2026-03-13' })], evening)).toBe(
      '2026-03-14'
    )
    expect(nightToOffer([night, nap], here('2026-03-15T07:00+01:00'))).toBe('2026-03-14')
    expect(bedtimeSession(sessionsOf('2026-03-14', [night, nap]))).toBe(night)
  })

  it('and told it, or put it away, is asked again after the night that follows', () => {
    const long = session('2026-03-14T13:00+01:00', 4 * 3600)
    const evening = here('2026-03-14T17:05+01:00')
    expect(nightToOffer([long], evening)).toBe('2026-03-14')
    const morning = here('2026-03-15T07:00+01:00')
    const told = (at: number) => ({ checkIns: [checkIn({ savedAt: at })], putAway: undefined })
    const away = (at: number) => ({ checkIns: [], putAway: { night: '2026-03-14', at } })
    for (const settled of [told, away]) {
      expect(nightToOffer([long], evening, settled(evening.at))).toBeUndefined()
      expect(nightToOffer([night, long], morning, settled(evening.at))).toBe('2026-03-14')
      expect(nightToOffer([night, long], morning, settled(morning.at))).toBeUndefined()
    }
  })
})

describe('an offer put away', () => {
  it('is read, also as the versions before kept it', () => {
    expect(parsePutAway({ night: '2026-03-14', at: 5 })).toEqual({ night: '2026-03-14', at: 5 })
    expect(parsePutAway('2026-03-14')).toMatchObject({ night: '2026-03-14' })
    for (const given of [undefined, 'yesterday', {}, { night: '2026-03-14' }, 7])
      expect(parsePutAway(given)).toBeUndefined()
  })
})
