import type { Performer, PerformerEvent } from '../../../src/core/stream/performer.ts'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { lengthenScore, relevelScore } from '../../../src/core/score/retime.ts'
import type { Score } from '../../../src/core/score/score.ts'
import { comesTrue } from '../comes-true.ts'
import { closeAll, tapSomewhere } from './live-engine.ts'
import { soundSince } from '../signal/sound-since.ts'

const RECIPE = { ...DEFAULT_RECIPE, level: -40, minutes: 0.5, fadeIn: 0, fadeOut: 5, ramp: 10 }
const SCORE = compileRecipe(RECIPE)

/** A performer on its stand, and what it has told. */
export interface PerformerStand {
  readonly performer: Performer
  readonly events: readonly PerformerEvent[]
  /** Waits until an event of this type has come, for the given time. */
  told(type: PerformerEvent['type'], times?: number): Promise<void>
}

/** What every performer promises, whatever it is made of. @param score of 30 s, its last 5 s a fade */
export function performerContract(
  name: string,
  setUp: () => PerformerStand,
  score: Score = SCORE
): void {
  const types = ({ events }: PerformerStand): string[] => events.map(event => event.type)

  async function reaches({ performer }: PerformerStand, position: number): Promise<void> {
    await comesTrue(() => expect(performer.position()).toBeGreaterThanOrEqual(position))
  }

  describe(`${name}, as every performer`, () => {
    beforeAll(tapSomewhere)
    afterEach(closeAll)

    it('makes no sense of verbs before any start', () => {
      const { performer, events } = setUp()
      performer.pause()
      performer.resume()
      performer.change(score)
      performer.stop()
      expect(performer.position()).toBe(0)
      expect(events).toEqual([])
    })

    it('is prepared in silence', async () => {
      const { performer, events } = setUp()
      await performer.prepare(score)
      expect(events).toEqual([])
      expect(performer.position()).toBe(0)
    })

    it('plays what was prepared, and something else', async () => {
      for (const prepared of [score, compileRecipe({ ...RECIPE, carrier: 300 })]) {
        const stand = setUp()
        await stand.performer.prepare(prepared)
        const since = soundSince()
        stand.performer.start(score, 0)
        await stand.told('sounding')
        await reaches(stand, 0.3)
        expect(stand.performer.position()).toBeLessThan(since())
        expect(types(stand)).toEqual(['sounding'])
      }
    })

    it('tells the end, at the end', async () => {
      const stand = setUp()
      stand.performer.start(score, 29)
      await stand.told('ended')
      expect(stand.performer.position()).toBe(30)
      expect(types(stand)).toEqual(['sounding', 'ended'])
    })

    it('starts in the middle', async () => {
      const stand = setUp()
      const since = soundSince()
      stand.performer.start(score, 12)
      expect(stand.performer.position()).toBeCloseTo(12, 1)
      await reaches(stand, 12.3)
      expect(stand.performer.position()).toBeLessThan(12 + since())
    })

    it('keeps its place while it is paused, and goes on from it', async () => {
      const stand = setUp()
      const { performer } = stand
      performer.start(score, 10)
      await reaches(stand, 10.3)
      performer.pause()
      const place = performer.position()
      expect(place).toBeGreaterThan(10.2)
      await reaches(stand, place)
      const since = soundSince()
      performer.resume()
      await stand.told('sounding', 2)
      await reaches(stand, place + 0.2)
      expect(performer.position()).toBeLessThan(place + since())
      expect(types(stand)).toEqual(['sounding', 'sounding'])
    })

    it('is paused before any sound has come', async () => {
      const stand = setUp()
      stand.performer.start(score, 5)
      stand.performer.pause()
      expect(stand.performer.position()).toBeCloseTo(5, 1)
      stand.performer.resume()
      await stand.told('sounding')
      await reaches(stand, 5.2)
      expect(types(stand)).toEqual(['sounding'])
    })

    it('resumes in the middle of its way down', async () => {
      const stand = setUp()
      stand.performer.start(score, 5)
      await stand.told('sounding')
      stand.performer.pause()
      stand.performer.resume()
      await stand.told('sounding', 2)
      await reaches(stand, 5.6)
      expect(types(stand)).toEqual(['sounding', 'sounding'])
    })

    it('takes presses on each other’s heels, at the same position and without a word', async () => {
      const stand = setUp()
      const { performer } = stand
      performer.start(score, 10)
      await reaches(stand, 10.2)
      let longer = score
      for (let press = 0; press < 3; press++) {
        const before = performer.position()
        longer = lengthenScore(longer, before, 900)
        performer.change(longer)
        expect(performer.position()).toBeGreaterThanOrEqual(before)
      }
      performer.change(relevelScore(longer, performer.position(), -30))
      const place = performer.position()
      const since = soundSince()
      let last = place
      await comesTrue(() => {
        const now = performer.position()
        expect(now - last).toBeGreaterThan(-0.1)
        expect(now - place).toBeLessThan(since())
        last = now
        expect(now).toBeGreaterThan(13)
      })
      expect(types(stand)).toEqual(['sounding'])
    })

    it('says where a change will be heard: soon, and where it is while it is paused', async () => {
      const { performer, ...stand } = setUp()
      performer.start(score, 10)
      await stand.told('sounding')
      const ahead = performer.changesAt() - performer.position()
      expect(ahead).toBeGreaterThanOrEqual(0)
      expect(ahead).toBeLessThan(2)
      performer.pause()
      expect(performer.changesAt()).toBe(performer.position())
    })

    it('plays on past the old end when it is lengthened just before', async () => {
      const stand = setUp()
      stand.performer.start(score, 28.8)
      await stand.told('sounding')
      stand.performer.change(lengthenScore(score, stand.performer.position(), 900, true))
      await reaches(stand, 30.3)
      expect(types(stand)).toEqual(['sounding'])
    })

    it('ends earlier when it is shortened', async () => {
      const stand = setUp()
      stand.performer.start(score, 18)
      await stand.told('sounding')
      stand.performer.change({ ...score, duration: 20 })
      await stand.told('ended')
      expect(stand.performer.position()).toBe(20)
    })

    it('takes a change while it is paused, with the next sound', async () => {
      const stand = setUp()
      const { performer } = stand
      performer.start(score, 20)
      await reaches(stand, 20.1)
      performer.pause()
      performer.change({ ...score, duration: 21.5 })
      expect(types(stand)).toEqual(['sounding'])
      performer.resume()
      await stand.told('ended')
      expect(performer.position()).toBe(21.5)
      expect(types(stand)).toEqual(['sounding', 'sounding', 'ended'])
    })

    it('stops without telling anyone, and starts again while that still fades', async () => {
      const stand = setUp()
      const { performer } = stand
      performer.start(score, 0)
      await stand.told('sounding')
      performer.stop()
      performer.start(score, 3)
      performer.stop()
      performer.start(score, 7)
      await stand.told('sounding', 2)
      await reaches(stand, 7.5)
      expect(types(stand)).toEqual(['sounding', 'sounding'])
    })

    it('keeps the place where it was stopped', async () => {
      const stand = setUp()
      const since = soundSince()
      stand.performer.start(score, 4)
      await reaches(stand, 4.2)
      stand.performer.stop()
      const place = stand.performer.position()
      expect(place).toBeGreaterThan(4.1)
      expect(place).toBeLessThan(4 + since())
      expect(types(stand)).toEqual(['sounding'])
    })
  })
}
