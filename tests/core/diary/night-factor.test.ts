import { describe, expect, it } from 'vitest'
import type { Habits } from '../../../src/core/diary/check-in.ts'
import type { DiaryNight } from '../../../src/core/diary/diary-night.ts'
import type { NightFactor } from '../../../src/core/diary/night-factor.ts'
import { NIGHT_FACTORS, hasFactor } from '../../../src/core/diary/night-factor.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { checkIn, moment } from '../../fakes/rows/check-ins.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'

const heard = (mode: 'binaural' | 'plain', seconds: number, bed: 'pink' | 'rain' = 'pink') =>
  sessionRow({ id: mode, recipe: { ...DEFAULT_RECIPE, mode, bed }, heard: seconds })

const night = (change: Partial<DiaryNight> = {}): DiaryNight => ({
  night: '2026-03-14',
  sessions: [],
  ...change
})

const after = (habits: Habits): DiaryNight => night({ checkIn: checkIn({ habits }) })

describe('the aspects of a night', () => {
  it('tell a sound from none at ten minutes heard', () => {
    expect(hasFactor('sound', night({ sessions: [heard('plain', 600)] }))).toBe(true)
    expect(hasFactor('sound', night({ sessions: [heard('plain', 599)] }))).toBe(false)
    expect(hasFactor('sound', night())).toBe(false)
  })

  it('name the mode and the bed by what was heard longest', () => {
    const both = night({ sessions: [heard('binaural', 700, 'rain'), heard('plain', 900)] })
    expect(hasFactor('mode plain', both)).toBe(true)
    expect(hasFactor('mode binaural', both)).toBe(false)
    expect(hasFactor('bed pink', both)).toBe(true)
    expect(hasFactor('bed rain', both)).toBe(false)
  })

  it('know neither mode nor bed of a night without a sound', () => {
    expect(hasFactor('mode plain', night())).toBeUndefined()
    expect(hasFactor('bed pink', night({ sessions: [heard('plain', 100)] }))).toBeUndefined()
  })

  it('know no habit that was not told', () => {
    const habits = NIGHT_FACTORS.filter(each => each !== 'sound' && !/^(mode|bed) /.test(each))
    for (const each of habits) {
      expect(hasFactor(each, night()), each).toBeUndefined()
      expect(hasFactor(each, after({})), each).toBeUndefined()
    }
  })

  // The check-in of these tests tries to sleep at 23:00.
  const cases: readonly (readonly [NightFactor, Habits, boolean | undefined])[] = [
    ['alcohol', { drinks: 0 }, false],
    ['alcohol', { drinks: 1 }, true],
    ['late food', { lastFood: moment('2026-03-14T21:00+01:00') }, false],
    ['late food', { lastFood: moment('2026-03-14T21:01+01:00') }, true],
    ['much fibre', { fibre: 'medium' }, false],
    ['much fibre', { fibre: 'high' }, true],
    ['much fibre', { fibre: 24.9 }, false],
    ['much fibre', { fibre: 25 }, true],
    ['fermented food', { fermented: 0 }, false],
    ['fermented food', { fermented: 2 }, true],
    ['prebiotic', { prebiotic: true }, true],
    ['caffeineAfterNoon', { caffeineAfterNoon: false }, false],
    ['nap', { nap: true }, true],
    ['ill', { ill: false }, false],
    ['travel', { travel: true }, true]
  ]

  it.each(cases)('%s of %j is %s', (aspect, habits, has) => {
    expect(hasFactor(aspect, after(habits))).toBe(has)
  })

  it('take an eating window of twelve hours for a short one, and know none that ends before it begins', () => {
    const window = (first: string, last: string) =>
      hasFactor('short eating window', after({ firstFood: moment(first), lastFood: moment(last) }))
    expect(window('2026-03-14T08:00+01:00', '2026-03-14T20:00+01:00')).toBe(true)
    expect(window('2026-03-14T08:00+01:00', '2026-03-14T20:01+01:00')).toBe(false)
    expect(window('2026-03-14T20:00+01:00', '2026-03-14T08:00+01:00')).toBeUndefined()
    expect(
      hasFactor('short eating window', after({ lastFood: moment('2026-03-14T20:00+01:00') }))
    ).toBeUndefined()
  })
})
