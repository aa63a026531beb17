import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SOFT, toneGain, WAKE_FADE } from '../../../src/core/score/after-session.ts'
import { isFading } from '../../../src/core/score/early/session-end.ts'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import { wakeFault } from '../../../src/core/recipe/lay-after-recipe.ts'
import { checkCurve, prepareCurve } from '../../../src/core/score/curve.ts'
import type { Recipe } from '../../../src/core/recipe/recipe.ts'
import { DEFAULT_RECIPE, fitRecipe } from '../../../src/core/recipe/recipe.ts'
import {
  lengthenScore,
  moveSessionEnd,
  moveWake,
  relevelScore,
  retimeScore,
  shortenScore
} from '../../../src/core/score/retime.ts'
import { decodeScore, encodeScore } from '../../../src/core/score/codec/score-code.ts'
import type { Score } from '../../../src/core/score/score.ts'
import { LONGEST_SCORE } from '../../../src/core/score/score.ts'
import { gainToDecibels } from '../../../src/core/base/units.ts'

const HOUR = 3600
const lasting = { ...DEFAULT_RECIPE, after: 'bed', afterMinutes: 60 } as const
const woken = (wakeAt: number, change: Partial<Recipe> = {}): Score =>
  compileRecipe(
    { ...lasting, wake: { hour: 7, minute: 0 }, wakeRise: 20, ...change },
    undefined,
    wakeAt
  )

/** What is heard of the bed and of the tone at a moment: gains, the level included. */
function listen(score: Score): (t: number) => readonly [number, number] {
  const [envelope, level, tone] = [score.envelope, score.level, toneGain(score)].map(prepareCurve)
  return t => {
    const whole = envelope!.value(t) * level!.value(t)
    return [whole, whole * tone!.value(t)]
  }
}
const heard = (score: Score, t: number): readonly [number, number] => listen(score)(t)
const decibels = (score: Score, t: number): readonly number[] =>
  heard(score, t).map(gain => Math.round(gainToDecibels(gain) * 1000) / 1000)

describe('a bed that goes on after the session', () => {
  const score = compileRecipe(lasting)

  it('sinks 12 dB while the tone goes, goes on alone, and fades at the very end', () => {
    expect(score.duration).toBe(1800 + HOUR)
    expect(score.after).toEqual({ fadeAt: 1500, at: 1800, fade: 300 })
    expect(decibels(score, 1500)).toEqual([-12, -12])
    expect(decibels(score, 1650)[0]).toBeCloseTo(-12 + SOFT / 2, 6)
    expect(decibels(score, 1800)).toEqual([-12 + SOFT, -Infinity])
    expect(decibels(score, 5000)).toEqual([-12 + SOFT, -Infinity])
    expect(score.fadeOutAt).toBe(1800 + HOUR - 300)
    expect(heard(score, score.duration)).toEqual([0, 0])
  })

  it('lets the tone go evenly in dB down to its last 20 s', () => {
    const tone = prepareCurve(toneGain(score))
    const fallen = [1570, 1640, 1710, 1780].map(t => gainToDecibels(tone.value(t)))
    expect(fallen).toEqual([-15, -30, -45, -60].map(each => expect.closeTo(each, 9)))
  })

  it('sounds until the session’s fade exactly as the session alone', () => {
    const alone = compileRecipe({ ...lasting, after: 'silence' })
    for (const t of [0, 0.01, 5, 20, 900, 1499]) expect(heard(score, t)).toEqual(heard(alone, t))
  })

  it('never sinks under −62 dBFS', () => {
    const soft = compileRecipe({ ...lasting, level: -40 })
    const hold = gainToDecibels(soft.voices.find(voice => voice.kind === 'bed')!.rms)
    expect(hold + decibels(soft, 3000)[0]!).toBeCloseTo(-62, 3)
  })

  it('is left out where there is no bed', () => {
    expect(compileRecipe({ ...lasting, bed: 'none' }).after).toBeUndefined()
  })

  it('takes a fade through the whole session for the tone, and its own for the end', () => {
    const whole = compileRecipe({ ...lasting, fade: 'whole' })
    expect(whole.after).toMatchObject({ fadeAt: 20, at: 1800 })
    expect(whole.duration - whole.fadeOutAt).toBe(300)
  })

  it('is fading while the tone goes and at the end, and not between', () => {
    expect([1499, 1500, 1799, 1800, 5000, 5100].map(t => isFading(score, t))).toEqual([
      false,
      true,
      true,
      false,
      false,
      true
    ])
  })
})

describe('a wake', () => {
  it('is the top of an even rise of bed and tone, at the hold and never above it', () => {
    const score = woken(8 * HOUR)
    expect(score.duration).toBe(8 * HOUR + WAKE_FADE)
    expect(decibels(score, 8 * HOUR - 1201)).toEqual([-24, -Infinity])
    expect(decibels(score, 8 * HOUR - 600)[0]).toBeCloseTo(-18, 3)
    expect(decibels(score, 8 * HOUR - 600)[1]).toBeCloseTo(-33, 1)
    expect(decibels(score, 8 * HOUR)).toEqual([-12, -12])
    expect(heard(score, score.duration)).toEqual([0, 0])
  })

  it('is left out before the session’s end and beyond the longest score', () => {
    const recipe = { ...lasting, wake: { hour: 7, minute: 0 } }
    const faults = [1859, 1860, LONGEST_SCORE - WAKE_FADE, LONGEST_SCORE].map(t =>
      wakeFault(recipe, t)
    )
    expect(faults).toEqual(['too soon', undefined, undefined, 'too far'])
    for (const wakeAt of [60, 50_000]) {
      expect(woken(wakeAt).after?.wake).toBeUndefined()
      expect(woken(wakeAt).duration).toBe(1800 + HOUR)
    }
  })

  it('keeps its place while the session is made longer or shorter, which makes way for it', () => {
    const score = woken(2 * HOUR)
    const longer = lengthenScore(score, 600, 900)
    expect(longer.after).toMatchObject({ at: 2700, wake: { at: 2 * HOUR } })
    expect(lengthenScore(score, 600, 2 * HOUR).after).toMatchObject({ at: 2 * HOUR - 1200 })
    expect(shortenScore(longer, 600, 900).after).toMatchObject({ at: 1800, wake: { at: 2 * HOUR } })
    expect(lengthenScore(score, 3000, 900)).toBe(score)
  })

  it('moves to where the clock puts it after a pause, and is left out once it has passed', () => {
    const score = woken(8 * HOUR)
    const moved = moveWake(score, 3000, 7 * HOUR, 1200)
    expect(decibels(moved, 7 * HOUR)).toEqual([-12, -12])
    expect(moved.duration).toBe(7 * HOUR + WAKE_FADE)
    expect(moveWake(score, 3000, 60_000, 1200).after?.wake).toBeUndefined()
    // A wake that now lies within the session: half of the time to sink in, half to rise.
    expect(moveWake(score, 600, 1000, 1200).after).toMatchObject({ at: 800, wake: { at: 1000 } })
  })

  it('gives way to an end by the clock', () => {
    const ended = retimeScore(woken(8 * HOUR), 3000, 6 * HOUR)
    expect(ended.after?.wake).toBeUndefined()
    expect(ended.duration).toBe(6 * HOUR)
  })
})

describe('15 minutes more or less', () => {
  const score = compileRecipe(lasting)

  it('put off the session’s end and all that comes after it', () => {
    const longer = lengthenScore(score, 600, 900)
    expect(longer.after).toMatchObject({ fadeAt: 2400, at: 2700 })
    expect(longer.duration).toBe(score.duration + 900)
    expect(decibels(longer, 2399)).toEqual([-12, -12])
  })

  it('bring the tone back over 2 s once it has begun to go', () => {
    const back = lengthenScore(score, 1700, 900)
    expect(heard(back, 1700)).toEqual(heard(score, 1700))
    expect(decibels(back, 1702)).toEqual([-12, -12])
    expect(back.after?.at).toBe(2700)
  })

  it('send the tone out again from where it has come to, when its way back is not over', () => {
    const back = lengthenScore(score, 1795, 900)
    const again = moveSessionEnd(back, 1795.5, 1830)
    const tone = prepareCurve(toneGain(again))
    expect(() => checkCurve(toneGain(again))).not.toThrow()
    expect(tone.value(1795.5)).toBeCloseTo(prepareCurve(toneGain(back)).value(1795.5), 3)
    expect(tone.value(1830)).toBe(0)
  })

  it('move the end of the bed once it is alone', () => {
    expect(lengthenScore(score, 2000, 900)).toMatchObject({
      duration: score.duration + 900,
      after: { at: 1800 }
    })
    const sooner = shortenScore(score, 5000, 900)
    expect(sooner.duration).toBe(5300)
    expect(decibels(lengthenScore(sooner, 5200, 900), 5203)[0]).toBeCloseTo(-24, 3)
  })

  it('never cut the session: with less left than its fade, the fade begins now', () => {
    const sooner = shortenScore(score, 1300, 900)
    expect(sooner.after).toMatchObject({ fadeAt: 1300, at: 1600 })
    expect(sooner.duration).toBe(score.duration - 200)
  })

  it('leave nothing after a session that an end by the clock cuts short', () => {
    const ended = retimeScore(score, 600, 1200)
    expect(ended.after).toBeUndefined()
    expect(ended.duration).toBe(1200)
    expect(decibels(ended, 900)).toEqual([-12, -12])
  })
})

const recipes = fc
  .record({
    minutes: fc.double({ min: 0.5, max: 60, noNaN: true }),
    afterMinutes: fc.double({ min: 0.5, max: 200, noNaN: true }),
    fadeIn: fc.double({ min: 0, max: 60, noNaN: true }),
    fadeOut: fc.double({ min: 0, max: 3600, noNaN: true }),
    fade: fc.constantFrom('end', 'whole'),
    level: fc.double({ min: -40, max: 0, noNaN: true }),
    bedLevel: fc.double({ min: 0, max: 30, noNaN: true }),
    wakeRise: fc.double({ min: 1, max: 30, noNaN: true }),
    wakes: fc.boolean()
  })
  .map(({ wakes, ...each }) => {
    const { recipe } = fitRecipe({ ...lasting, ...each, wake: { hour: 7, minute: 0 } })
    const wakeAt = (recipe.minutes + recipe.afterMinutes) * 60 + 60
    return compileRecipe(recipe, undefined, wakes ? wakeAt : undefined)
  })

const share = fc.double({ min: 0, max: 0.98, noNaN: true })
const changes = fc.array(
  fc.record({
    /** How far on, of what is left. */
    later: share,
    kind: fc.constantFrom('longer', 'shorter', 'level', 'end', 'session', 'wake'),
    much: share,
    restore: fc.boolean()
  }),
  { minLength: 1, maxLength: 5 }
)

describe('whatever is done to it, and whenever', () => {
  it('nothing jumps, nothing of the past changes, nothing is louder than chosen, a wake stays', () => {
    fc.assert(
      fc.property(recipes, changes, (first, list) => {
        let score = first
        let now = 0
        for (const { later, kind, much, restore } of list) {
          now += later * (score.duration - now)
          const before = score
          const ahead = now + 1 + much * 2 * (score.duration - now)
          if (kind === 'longer') score = lengthenScore(score, now, 900, restore)
          if (kind === 'shorter') score = shortenScore(score, now, 900)
          if (kind === 'level') score = relevelScore(score, now, -40 * much)
          if (kind === 'end') score = retimeScore(score, now, ahead, restore)
          if (kind === 'session') score = moveSessionEnd(score, now, ahead, restore)
          if (kind === 'wake') score = moveWake(score, now, ahead, 600)

          for (const curve of [score.envelope, toneGain(score)]) {
            checkCurve(curve)
            expect(Math.max(...curve.map(point => point.value))).toBeLessThanOrEqual(1 + 1e-12)
          }
          for (const t of [0.1 * now, 0.7 * now, now])
            close(heard(score, t), heard(before, t), 3e-4)
          const ear = listen(score)
          const step = Math.max(0.005, (score.duration - now) / 300)
          // The fastest change anywhere is a ramp of 20 ms, which moves by 7.9 % in 1 ms, while another is under way.
          for (let t = now; t < score.duration; t += step) close(ear(t + 0.001), ear(t), 0.1)
          expect(heard(score, score.duration)).toEqual([0, 0])
          expect(score.fadeOutAt).toBeLessThan(score.duration)
          expect(score.duration).toBeLessThanOrEqual(LONGEST_SCORE)
          const wake = score.after?.wake
          if (wake && kind !== 'wake') expect(wake).toEqual(before.after?.wake)
          // A change of level takes 0.1 s.
          if (wake && wake.at > now + 0.5) {
            const [bed, tone] = heard(score, wake.at)
            close([bed, tone], [score.level.at(-1)!.value, score.level.at(-1)!.value], 1e-6)
          }
          expect(decodeScore(encodeScore(score))).toEqual(score)
        }
      }),
      { numRuns: 150 }
    )
  })

  it('is never under −66 dBFS for more than 20 s but at its ends', () => {
    fc.assert(
      fc.property(recipes, score => {
        const ear = listen(score)
        for (let t = 20.1; t < score.duration - 20; t += 2) {
          const gains = ear(t)
          const level = Math.hypot(
            ...score.voices.map(voice => voice.rms * gains[voice.kind === 'bed' ? 0 : 1]!)
          )
          if (gainToDecibels(level) < -66.001) throw new Error(`${gainToDecibels(level)} at ${t} s`)
        }
      }),
      { numRuns: 40 }
    )
  })
})

function close(found: readonly number[], wanted: readonly number[], within: number): void {
  const worst = Math.max(...found.map((value, index) => Math.abs(value - wanted[index]!)))
  if (!(worst <= within)) throw new Error(`[${found}] is not within ${within} of [${wanted}]`)
}
