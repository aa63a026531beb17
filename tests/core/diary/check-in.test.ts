import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { CheckIn } from '../../../src/core/diary/check-in.ts'
import {
  ANTIBIOTICS,
  COMPLAINTS,
  FIBRE_LEVELS,
  MOST_COMMENT,
  parseCheckIn,
  parseComment,
  QUALITIES
} from '../../../src/core/diary/check-in.ts'
import { checkIn, moment } from '../../fakes/rows/check-ins.ts'

const moments = fc.record({
  at: fc.integer({ min: 0, max: Date.UTC(2100, 0) }),
  offsetMinutes: fc.integer({ min: -720, max: 840 })
})
const minutes = fc.integer({ min: 0, max: 1440 })
const answers = <T>(record: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(record, { requiredKeys: [] })

const checkIns = fc.record(
  {
    version: fc.constant(1 as const),
    night: fc.constantFrom('2026-03-14', '1999-12-31'),
    savedAt: fc.integer({ min: 0, max: Date.UTC(2100, 0) }),
    sessions: fc.uniqueArray(fc.uuid(), { maxLength: 3 }),
    intoBed: moments,
    triedToSleep: moments,
    sleepOnset: minutes,
    awakenings: fc.integer({ min: 0, max: 20 }),
    awake: minutes,
    finalAwakening: moments,
    outOfBed: moments,
    stillTrying: minutes,
    quality: fc.constantFrom(...QUALITIES),
    comment: fc.constantFrom('Rain.', '🌊'.repeat(MOST_COMMENT)),
    morning: answers({
      soundBothered: fc.boolean(),
      wokeWhenItStopped: fc.boolean(),
      complaints: fc.subarray([...COMPLAINTS]),
      badDay: fc.boolean()
    }),
    habits: answers({
      drinks: fc.integer({ min: 0, max: 3 }),
      lastDrink: moments,
      lastFood: moments,
      firstFood: moments,
      fibre: fc.oneof(fc.constantFrom(...FIBRE_LEVELS), fc.integer({ min: 0, max: 200 })),
      fermented: fc.integer({ min: 0, max: 6 }),
      prebiotic: fc.boolean(),
      antibiotics: fc.constantFrom(...ANTIBIOTICS),
      caffeineAfterNoon: fc.boolean(),
      nap: fc.boolean(),
      ill: fc.boolean(),
      travel: fc.boolean()
    })
  },
  {
    requiredKeys: [
      'version',
      'night',
      'savedAt',
      'sessions',
      'triedToSleep',
      'sleepOnset',
      'awake',
      'finalAwakening',
      'outOfBed',
      'stillTrying',
      'quality',
      'morning',
      'habits'
    ]
  }
)

describe('a check-in from storage', () => {
  test.prop([checkIns], { seed: 31 })('comes back as it was written, by way of text', written => {
    expect(parseCheckIn(JSON.parse(JSON.stringify(written)))).toEqual(written)
  })

  test.prop([fc.anything()], { seed: 32, numRuns: 300 })('never makes the reader throw', given => {
    expect(parseCheckIn(given)).toBeUndefined()
  })

  test.prop([checkIns, fc.constantFrom(...Object.keys(checkIn()), 'comment'), fc.anything()], {
    seed: 33,
    numRuns: 500
  })('is whole or skipped, whatever stands in one of its fields', (written, field, thing) => {
    const parsed = parseCheckIn({ ...written, [field]: thing })
    if (parsed) expect(parseCheckIn(parsed)).toEqual(parsed)
  })

  it.each([
    ['another version', { version: 2 }],
    ['a night of no calendar', { night: '2026-02-30' }],
    ['no time of trying to sleep', { triedToSleep: undefined }],
    ['a time that is none', { outOfBed: { at: Number.NaN, offsetMinutes: 60 } }],
    ['no minutes to fall asleep', { sleepOnset: undefined }],
    ['less than no time awake', { awake: -1 }],
    ['more than a day awake', { awake: 1441 }],
    ['a quality between two', { quality: 3.5 }]
  ])('is skipped with %s', (_what, change) => {
    expect(parseCheckIn({ ...checkIn(), ...change })).toBeUndefined()
  })

  it('needs no answer but the required ones', () => {
    const { intoBed: _bed, awakenings: _times, stillTrying: _trying, ...rest } = checkIn()
    const bare = parseCheckIn({ ...rest, sessions: undefined, morning: 7, habits: undefined })
    const { intoBed: _none, awakenings: _never, ...expected } = checkIn({ sessions: [] })
    expect(bare).toEqual(expected)
  })

  it('leaves out optional answers that cannot be read, and keeps the rest', () => {
    const damaged = {
      ...checkIn(),
      intoBed: 'early',
      awakenings: 2.5,
      comment: '   ',
      sessions: ['one', '=1+1', 'one', 7],
      morning: { soundBothered: 'yes', complaints: ['ringing', 'boredom', 'headache'] },
      habits: { drinks: 4, fibre: 25, fermented: -1, ill: true, lastFood: { at: 5 }, other: 1 }
    }
    const { intoBed: _bed, awakenings: _times, ...rest } = checkIn()
    const read: CheckIn = {
      ...rest,
      morning: { complaints: ['headache', 'ringing'] },
      habits: { fibre: 25, ill: true }
    }
    expect(parseCheckIn(damaged)).toEqual(read)
  })

  it('keeps each moment with the local time it had', () => {
    const flight = checkIn({ outOfBed: moment('2026-03-15T06:45-05:00') })
    expect(parseCheckIn(flight)?.outOfBed.offsetMinutes).toBe(-300)
  })
})

describe('a comment', () => {
  it.each([
    ['  Rain all night. ', 'Rain all night.'],
    ['two\nlines', 'two\nlines'],
    [' \n ', undefined],
    [7, undefined],
    ['🌊'.repeat(MOST_COMMENT + 5), '🌊'.repeat(MOST_COMMENT)]
  ])('%j is kept as %j', (given, kept) => {
    expect(parseComment(given)).toBe(kept)
  })
})
