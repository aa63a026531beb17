import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { decibelsToGain, gainToDecibels } from '../../src/core/base/units.ts'
import { compileRecipe } from '../../src/core/recipe/compile.ts'
import { DEFAULT_RECIPE } from '../../src/core/recipe/recipe.ts'
import { prepareCurve } from '../../src/core/score/curve.ts'
import { atFullLevel } from '../../src/core/score/gain-ratio.ts'
import { lengthenScore, relevelScore } from '../../src/core/score/retime.ts'
import type { Score } from '../../src/core/score/score.ts'
import type { Performer } from '../../src/core/stream/performer.ts'
import { createFakeClock } from '../fakes/fake-clock.ts'
import { closeAll, tapSomewhere } from '../helpers/scores/live-engine.ts'
import { createBlobSource, remembering, setUpStream } from '../helpers/scores/stream-engine.ts'

const RECIPE = { ...DEFAULT_RECIPE, level: -30, minutes: 1, fadeIn: 0, fadeOut: 30, ramp: 10 }
const SCORE = compileRecipe(RECIPE)

/** A stream on a clock that the test moves, and every score that a file was asked for of. */
function setUp(setsVolume = true, place?: () => number) {
  const asked: Score[] = []
  const source = remembering(createBlobSource())
  const clock = createFakeClock()
  const stand = setUpStream(
    {
      ...source,
      address(score) {
        if (score !== asked.at(-1)) asked.push(score)
        return source.address(score)
      }
    },
    () => {
      const audio = new Audio()
      if (place) Object.defineProperty(audio, 'currentTime', { get: place, set() {} })
      return audio
    },
    clock,
    setsVolume
  )
  return { ...stand, asked, clock, decibels: () => gainToDecibels(stand.audio.volume) }
}

async function playing(setsVolume = true, place?: () => number) {
  const stand = setUp(setsVolume, place)
  stand.performer.start(SCORE, 5)
  await stand.told('sounding')
  stand.clock.advance(1)
  return stand
}

/** Makes a score softer or louder as a press does. */
function press(performer: Performer, score: Score, level: number): Score {
  const next = relevelScore(score, performer.position(), level)
  performer.change(next)
  return next
}

beforeAll(tapSomewhere)
afterEach(closeAll)

describe('softer and louder, where the volume can be set', () => {
  it('takes the file at full level, and is as loud as the score from the first sound on', async () => {
    const { performer, audio, asked, clock, told, decibels } = setUp()
    const given: number[] = []
    const own = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'volume')!
    const play = audio.play.bind(audio)
    audio.play = () => {
      given.push(own.get!.call(audio) as number)
      return play()
    }
    performer.start(SCORE, 0)
    expect(given[0]).toBeCloseTo(decibelsToGain(-30), 9)
    await told('sounding')
    clock.advance(1)
    expect(decibels()).toBeCloseTo(-30, 6)
    expect(asked).toEqual([atFullLevel(SCORE)])
  })

  it('is heard at once, in small steps, without another file', async () => {
    const { performer, audio, asked, clock, decibels } = await playing()
    let score = SCORE
    for (const level of [-32, -30, -10, 0, -40, -7.3]) {
      const [before, from] = [audio.volume, decibels()]
      score = press(performer, score, level)
      let last = before
      for (let step = 0; step < 20; step++) {
        clock.advance(0.01)
        // Twenty even steps.
        const most = Math.abs(decibelsToGain(level) - decibelsToGain(from)) / 19
        expect(Math.abs(audio.volume - last)).toBeLessThan(most)
        last = audio.volume
      }
      expect(decibels()).toBeCloseTo(level, 6)
    }
    clock.advance(5)
    expect(asked).toHaveLength(1)
  })

  it('follows a drag of a hundred steps with one file, and stays within its bounds', async () => {
    const { performer, asked, clock, decibels } = await playing()
    let score = SCORE
    for (let step = 1; step <= 100; step++) {
      score = press(performer, score, -30 + step * 0.2)
      clock.advance(0.016)
      expect(decibels()).toBeGreaterThan(-30.001)
      expect(decibels()).toBeLessThan(-30 + step * 0.2 + 0.001)
    }
    clock.advance(0.2)
    expect(decibels()).toBeCloseTo(-10, 6)
    expect(asked).toHaveLength(1)
  })

  it('comes back to its level after a pause, also where it was changed during that', async () => {
    const { performer, audio, asked, clock, told, decibels } = await playing()
    const softer = press(performer, SCORE, -36)
    clock.advance(0.2)
    performer.pause()
    clock.advance(0.2)
    expect(audio.volume).toBe(0)
    performer.resume()
    await told('sounding', 2)
    clock.advance(0.7)
    expect(decibels()).toBeCloseTo(-36, 6)

    performer.pause()
    clock.advance(0.2)
    press(performer, softer, -34)
    expect(audio.volume).toBe(0)
    performer.resume()
    await told('sounding', 3)
    clock.advance(0.7)
    expect(decibels()).toBeCloseTo(-34, 6)
    expect(asked).toHaveLength(1)
  })

  it('is heard at once while a move to another end is waited for, and holds after that', async () => {
    const { performer, audio, asked, clock, decibels } = await playing()
    const moved = new Promise(resolve => audio.addEventListener('emptied', resolve))
    const longer = lengthenScore(SCORE, performer.changesAt(), 900)
    performer.change(longer)
    clock.advance(0.1)
    const louder = press(performer, longer, -20)
    clock.advance(0.2)
    expect(decibels()).toBeCloseTo(-20, 6)
    clock.advance(2)
    await moved
    await new Promise(resolve => audio.addEventListener('playing', resolve))
    clock.advance(1)
    expect(decibels()).toBeCloseTo(-20, 6)
    expect(asked.slice(1)).toEqual([atFullLevel(louder)])
    press(performer, louder, -4)
    clock.advance(0.2)
    expect(decibels()).toBeCloseTo(-4, 6)
    expect(asked).toHaveLength(2)
  })

  it('starts what was prepared at another level without another file', async () => {
    const { performer, asked, clock, told, decibels } = setUp()
    await performer.prepare(SCORE)
    await performer.prepare(compileRecipe({ ...RECIPE, level: -12 }))
    performer.start(compileRecipe({ ...RECIPE, level: -14 }), 0)
    await told('sounding')
    clock.advance(1)
    expect(decibels()).toBeCloseTo(-14, 6)
    expect(asked).toHaveLength(1)
  })

  it('is as loud as before after its file broke', async () => {
    const { performer, audio, clock, told, decibels } = await playing()
    press(performer, SCORE, -24)
    clock.advance(0.2)
    audio.dispatchEvent(new Event('error'))
    await told('sounding', 2)
    clock.advance(1)
    expect(decibels()).toBeCloseTo(-24, 6)
  })

  it('fades out as the score says, though the file was made for another level', async () => {
    let place = 5
    const { performer, asked, clock, audio } = await playing(true, () => place)
    const louder = press(performer, SCORE, -4)
    const file = atFullLevel(SCORE)
    const heard = (score: Score, t: number): number =>
      prepareCurve(score.envelope).value(t) * prepareCurve(score.level).value(t)
    clock.advance(0.2)
    for (place = 5.2; place < 59.9; place += 0.02) {
      clock.advance(0.02)
      const off = gainToDecibels((heard(file, place) * audio.volume) / heard(louder, place))
      expect(Math.abs(off), `${off} dB at ${place} s`).toBeLessThan(0.25)
    }
    // The fade falls by some 40 dB in ten seconds: without a hand on the volume it would end 26 dB off.
    expect(Math.abs(gainToDecibels(audio.volume) + 30)).toBeLessThan(0.2)
    expect(asked).toHaveLength(1)
  })
})

describe('softer and louder, where the system keeps the volume to itself', () => {
  it('takes the file at its own level, and moves once for a press that is held', async () => {
    const { performer, audio, asked, clock } = await playing(false)
    expect(asked).toEqual([SCORE])
    expect(audio.volume).toBe(1)
    let score = SCORE
    for (let step = 1; step <= 10; step++) {
      score = press(performer, score, -30 + 2 * step)
      clock.advance(0.1)
    }
    expect(asked).toHaveLength(1)
    clock.advance(0.3)
    expect(asked).toEqual([SCORE, score])
    expect(audio.volume).toBe(1)
  })

  it('moves within half a second of a press', async () => {
    const { performer, asked, clock } = await playing(false)
    const softer = press(performer, SCORE, -32)
    clock.advance(0.35)
    expect(asked.at(-1)).toBe(softer)
  })
})
