import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SuggestionAnswer } from '../../../src/core/programme/suggestion.ts'
import { adaptNight, suggestFrom } from '../../../src/core/programme/suggestion.ts'
import type { CheckIn } from '../../../src/core/diary/check-in.ts'
import type { DiaryNight } from '../../../src/core/diary/diary-night.ts'
import type { Recipe } from '../../../src/core/recipe/recipe.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { journalNight, nightsInARow } from '../../fakes/rows/journal-nights.ts'

const LAST = '2026-03-14'
const TODAY = '2026-03-15'
const OWN: Recipe = { ...DEFAULT_RECIPE, minutes: 30, fadeOut: 300, level: -12 }

type Said = Partial<CheckIn> & { readonly sound?: boolean }

/** Nights in a row, newest first, each with what its morning said. */
function mornings(...said: readonly Said[]): readonly DiaryNight[] {
  return nightsInARow(LAST, said.length, (night, index) => journalNight(night, said[index]))
}

function suggested(
  nights: readonly DiaryNight[],
  {
    own = OWN,
    answers = [] as readonly SuggestionAnswer[],
    courseFrom = undefined as string | undefined,
    testing = false
  } = {}
) {
  return suggestFrom(nights, TODAY, own, answers, courseFrom, testing)
}

const calm: Said = { sleepOnset: 20 }
const bothered: Said = { ...calm, morning: { soundBothered: true } }
const woken: Said = { ...calm, morning: { wokeWhenItStopped: true } }

describe('what the last three mornings speak for', () => {
  it('is nothing while there are fewer, or while all is well', () => {
    expect(suggested(mornings(bothered, bothered))).toBeUndefined()
    expect(suggested(mornings(calm, calm, calm))).toBeUndefined()
    expect(suggested([])).toBeUndefined()
  })

  it('is 3 dB less where the sound bothered on two of them', () => {
    expect(suggested(mornings(bothered, calm, bothered))).toEqual({
      kind: 'softer',
      night: LAST,
      change: { level: -15 }
    })
    expect(suggested(mornings(bothered, calm, calm))).toBeUndefined()
  })

  it('is a tone without a beat where it cannot be softer', () => {
    const own = { ...OWN, level: -40 }
    expect(suggested(mornings(bothered, bothered, calm), { own })).toMatchObject({
      kind: 'plain',
      change: { mode: 'plain' }
    })
  })

  it('is five minutes more fade where its end woke them, up to 15', () => {
    expect(suggested(mornings(woken, woken, calm))?.change).toEqual({ fadeOut: 600 })
    const own = { ...OWN, fadeOut: 900 }
    expect(suggested(mornings(woken, woken, calm), { own })).toBeUndefined()
  })

  // Medians by hand: 26 of 10, 26, 40; 25 of 10, 25, 40.
  it('is five minutes more where they lie awake for as long as it plays, up to an hour', () => {
    const by = (onset: number) =>
      mornings({ sleepOnset: 40 }, { sleepOnset: onset }, { sleepOnset: 10 })
    expect(suggested(by(26))).toMatchObject({ kind: 'longer', change: { minutes: 35 } })
    expect(suggested(by(25))).toBeUndefined()
    const own = { ...OWN, minutes: 58 }
    expect(suggested(by(60), { own })?.change).toBeUndefined()
    expect(
      suggested(mornings({ sleepOnset: 70 }, { sleepOnset: 70 }, { sleepOnset: 70 }), { own })
        ?.change
    ).toEqual({ minutes: 60 })
  })

  it('is five minutes less where they sleep within a quarter of an hour, down to 15', () => {
    const soon = mornings({ sleepOnset: 14 }, { sleepOnset: 14 }, { sleepOnset: 30 })
    expect(suggested(soon)).toMatchObject({ kind: 'shorter', change: { minutes: 25 } })
    expect(suggested(soon, { own: { ...OWN, minutes: 15, fadeOut: 60 } })).toMatchObject({
      kind: 'longer'
    })
  })

  it('rests on nights with sound only, and not on what was long ago', () => {
    const silent: Said = { ...bothered, sound: false }
    expect(suggested(mornings(silent, silent, silent, calm))).toBeUndefined()
    expect(
      suggestFrom(mornings(bothered, bothered, bothered), '2026-04-20', OWN, [])
    ).toBeUndefined()
  })

  it('is only ever softer while a self-test runs, whose nights differ in the beat alone', () => {
    const testing = true
    const soon = { sleepOnset: 5 }
    const long = { sleepOnset: 55 }
    for (const said of [woken, soon, long]) {
      expect(suggested(mornings(said, said, said))).toBeDefined()
      expect(suggested(mornings(said, said, said), { testing })).toBeUndefined()
    }
    const bad = mornings(bothered, bothered, bothered)
    expect(suggested(bad, { testing })?.kind).toBe('softer')
    expect(suggested(bad, { testing, own: { ...OWN, level: -40 } })).toBeUndefined()
    expect(suggested(mornings({ morning: { complaints: ['unease'] } }), { testing })?.kind).toBe(
      'unwell'
    )
  })

  it('waits for three more mornings after an answer, whatever it was', () => {
    const nights = mornings(bothered, bothered, bothered, bothered, bothered)
    const answer = (night: string): readonly SuggestionAnswer[] => [
      { kind: 'softer', night, taken: false }
    ]
    expect(suggested(nights, { answers: answer('2026-03-12') })).toBeUndefined()
    expect(suggested(nights, { answers: answer('2026-03-11') })?.kind).toBe('softer')
  })
})

describe('what comes before all else', () => {
  it('is a complaint, even of one morning, and once for each', () => {
    const nights = mornings({ morning: { complaints: ['headache'] } })
    expect(suggested(nights)).toEqual({ kind: 'unwell', night: LAST, change: {} })
    const answers: readonly SuggestionAnswer[] = [{ kind: 'unwell', night: LAST, taken: true }]
    expect(suggested(nights, { answers })).toBeUndefined()
  })

  describe('is a doctor', () => {
    const poor: Said = { ...calm, quality: 2 }
    const hard: Said = { ...calm, morning: { badDay: true } }
    /** Three weeks, newest first: every other night poor, and what the morning after the next night says. */
    const weeks = (bad: Said, after: Said, spared?: number) =>
      mornings(
        ...Array.from({ length: 21 }, (_, index) => {
          const day = index % 7
          return day % 2 === 1 && index !== spared ? bad : day < 6 ? after : calm
        })
      )

    it('after three weeks with three poor nights each and hard days after them', () => {
      expect(suggested(weeks(poor, hard))?.kind).toBe('see-doctor')
      // The middle week has only two.
      expect(suggested(weeks(poor, hard, 8))).toBeUndefined()
      expect(suggested(weeks(poor, calm))).toBeUndefined()
    })

    it('not for a hard day before a poor night: a morning tells of the day that is over', () => {
      expect(suggested(weeks({ ...poor, ...hard, quality: 2 }, calm))).toBeUndefined()
    })

    it('again after three months', () => {
      const answered = (night: string): readonly SuggestionAnswer[] => [
        { kind: 'see-doctor', night, taken: true }
      ]
      const nights = weeks(poor, hard)
      expect(suggested(nights, { answers: answered('2026-03-01') })).toBeUndefined()
      expect(suggested(nights, { answers: answered('2025-12-14') })).toBeUndefined()
      expect(suggested(nights, { answers: answered('2025-12-13') })?.kind).toBe('see-doctor')
    })
  })

  it('is a week of silence where five of seven mornings are a step under the time before', () => {
    const courseFrom = '2026-03-08'
    const before: readonly Said[] = [4, 5, 4].map(quality => ({ ...calm, quality: quality as 4 }))
    const during = (poor: number): readonly Said[] =>
      Array.from({ length: 7 }, (_, index) => ({ ...calm, quality: index < poor ? 3 : 4 }))
    const nights = (poor: number) => mornings(...during(poor), ...before)
    expect(suggested(nights(5), { courseFrom })?.kind).toBe('silent-week')
    expect(suggested(nights(4), { courseFrom })).toBeUndefined()
    expect(suggested(nights(5))).toBeUndefined()
    const answers: readonly SuggestionAnswer[] = [
      { kind: 'silent-week', night: '2026-03-10', taken: false }
    ]
    expect(suggested(nights(5), { courseFrom, answers })).toBeUndefined()
  })
})

describe('whatever the mornings say', () => {
  const said = fc.record({
    sleepOnset: fc.integer({ min: 0, max: 240 }),
    quality: fc.constantFrom(1, 2, 3, 4, 5),
    sound: fc.boolean(),
    morning: fc.record({
      soundBothered: fc.boolean(),
      wokeWhenItStopped: fc.boolean(),
      badDay: fc.boolean()
    })
  })

  it('nothing is ever louder, no session over an hour is asked for, and none under a quarter', () => {
    fc.assert(
      fc.property(
        fc.array(said, { maxLength: 25 }),
        fc.integer({ min: -40, max: 0 }),
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 0, max: 60 }),
        (list, level, minutes, fade) => {
          const own = { ...OWN, level, minutes, fadeOut: 60 * fade }
          const change = suggested(mornings(...(list as Said[])), { own })?.change ?? {}
          if (change.level !== undefined) expect(change.level).toBeLessThan(level)
          if (change.minutes !== undefined) {
            expect(change.minutes).toBeGreaterThanOrEqual(Math.min(15, minutes + 5))
            expect(change.minutes).toBeLessThanOrEqual(60)
            expect(Math.abs(change.minutes - minutes)).toBeLessThanOrEqual(5)
          }
          if (change.fadeOut !== undefined) {
            expect(change.fadeOut).toBeGreaterThan(own.fadeOut)
            expect(change.fadeOut).toBeLessThanOrEqual(900)
          }
        }
      )
    )
  })
})

describe('a night of the programme', () => {
  const night = { minutes: 20, fadeOut: 300 }

  it('is as in the table where nothing was taken', () => {
    expect(adaptNight(night, { length: 0, fade: 0 })).toEqual(night)
  })

  it('is longer or shorter by what was, and its fade with it', () => {
    expect(adaptNight(night, { length: 10, fade: 5 })).toEqual({ minutes: 30, fadeOut: 600 })
    expect(adaptNight(night, { length: -10, fade: 20 })).toEqual({ minutes: 15, fadeOut: 900 })
  })
})
