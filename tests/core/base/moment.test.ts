import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Beside } from '../../../src/core/base/moment.ts'
import {
  clockTimeOf,
  momentAround,
  momentOfLocal,
  parseMoment,
  wholeMinute
} from '../../../src/core/base/moment.ts'
import { offsetIn, ZONES } from '../../helpers/time-zones.ts'

const HOUR = 3_600_000
const berlin = offsetIn('Europe/Berlin')
const moments = fc.integer({ min: Date.UTC(2015, 0), max: Date.UTC(2035, 0) })

function inBerlin(text: string) {
  return momentOfLocal(Date.parse(`${text}Z`), berlin)
}

describe('a moment', () => {
  it('keeps the time of day that local clocks showed', () => {
    expect(clockTimeOf({ at: Date.parse('2026-03-14T23:04:30+01:00'), offsetMinutes: 60 })).toEqual(
      { hour: 23, minute: 4 }
    )
    expect(clockTimeOf({ at: 0, offsetMinutes: -210 })).toEqual({ hour: 20, minute: 30 })
  })

  it('is told to the minute that clocks showed', () => {
    expect(
      wholeMinute({ at: Date.parse('2026-03-14T23:04:59.9+01:00'), offsetMinutes: 60 })
    ).toEqual(inBerlin('2026-03-14T23:04'))
  })

  it('has the offset of summer after the clocks have gone forward', () => {
    expect(inBerlin('2026-03-29T01:59')).toEqual({
      at: Date.parse('2026-03-29T00:59Z'),
      offsetMinutes: 60
    })
    expect(inBerlin('2026-03-29T03:00')).toEqual({
      at: Date.parse('2026-03-29T01:00Z'),
      offsetMinutes: 120
    })
  })

  it('lies an hour later where clocks skip its time', () => {
    expect(inBerlin('2026-03-29T02:30')).toEqual({
      at: Date.parse('2026-03-29T01:30Z'),
      offsetMinutes: 120
    })
  })

  it('is the first of two where clocks show its time twice', () => {
    expect(inBerlin('2026-10-25T02:30')).toEqual({
      at: Date.parse('2026-10-25T00:30Z'),
      offsetMinutes: 120
    })
  })

  test.prop([moments, fc.constantFrom(...ZONES)], { seed: 21, numRuns: 300 })(
    'is found again by its local time, or is the second of two',
    (at, zone) => {
      const offsetAt = offsetIn(zone)
      const found = momentOfLocal(at + offsetAt(at) * 60_000, offsetAt)
      expect(found.offsetMinutes).toBe(offsetAt(found.at))
      // Lord Howe's clocks change by half an hour.
      expect([0, HOUR, HOUR / 2]).toContain(at - found.at)
    }
  )

  test.prop([fc.anything()], { seed: 22, numRuns: 300 })('never makes the reader throw', given => {
    expect(parseMoment(given)).toBeUndefined()
  })

  it('is not read beyond the calendar or with an offset no clock has', () => {
    expect(parseMoment({ at: 1e17, offsetMinutes: 0 })).toBeUndefined()
    expect(parseMoment({ at: 0, offsetMinutes: 2000 })).toBeUndefined()
    expect(parseMoment({ at: 5, offsetMinutes: -60, extra: 1 })).toEqual({
      at: 5,
      offsetMinutes: -60
    })
  })
})

describe('a time of day around a moment', () => {
  it('is the nearest showing, over midnight', () => {
    const bed = inBerlin('2026-03-14T23:40')
    expect(momentAround({ hour: 0, minute: 10 }, berlin, { anchor: bed.at, before: 12 })).toEqual(
      inBerlin('2026-03-15T00:10')
    )
    expect(momentAround({ hour: 23, minute: 0 }, berlin, { anchor: bed.at, before: 12 })).toEqual(
      inBerlin('2026-03-14T23:00')
    )
  })

  it('is the first from the moment on when nothing before it counts', () => {
    const bed = inBerlin('2026-03-14T23:40')
    expect(momentAround({ hour: 23, minute: 40 }, berlin, { anchor: bed.at, before: 0 })).toEqual(
      bed
    )
    expect(momentAround({ hour: 23, minute: 39 }, berlin, { anchor: bed.at, before: 0 })).toEqual(
      inBerlin('2026-03-15T23:39')
    )
  })

  it('is, where clocks show it twice, the showing nearest to what it is looked for beside', () => {
    const [first, second] = ['2026-10-25T02:30+02:00', '2026-10-25T02:30+01:00'].map(Date.parse)
    const half = (beside: Beside) => momentAround({ hour: 2, minute: 30 }, berlin, beside).at
    expect(half({ anchor: first! - 4 * HOUR, before: 0 })).toBe(first)
    expect(half({ anchor: second! - 60_000, before: 0 })).toBe(second)
    expect(half({ anchor: second! + 60_000, before: 12 })).toBe(second)
    expect(half({ anchor: first! - 4 * HOUR, before: 0, near: second })).toBe(second)
  })

  test.prop(
    [
      moments,
      fc.constantFrom(...ZONES),
      fc.integer({ min: 0, max: 24 }),
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 59 })
    ],
    { seed: 23, numRuns: 300 }
  )(
    'shows that time within its day, save where clocks skip it',
    (at, zone, before, hour, minute) => {
      const offsetAt = offsetIn(zone)
      const moment = momentAround({ hour, minute }, offsetAt, { anchor: at, before: before })
      const away = (moment.at - at) / HOUR
      expect(away).toBeGreaterThanOrEqual(-before - 1)
      expect(away).toBeLessThanOrEqual(24 - before + 1)
      const shown = clockTimeOf(moment)
      const late = (shown.hour - hour) * 60 + shown.minute - minute
      expect([0, 30, 60]).toContain(late)
      if (late > 0) expect(offsetAt(moment.at)).not.toBe(offsetAt(moment.at - 2 * HOUR))
    }
  )
})
