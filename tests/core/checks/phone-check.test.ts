import type { CheckSample } from '../../../src/core/checks/phone-check-timeline.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HALT_BEFORE, inaudibleEnd } from '../../../src/core/score/tail.ts'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import type { CheckLog, CheckStall } from '../../../src/core/checks/phone-check.ts'
import {
  CHECK_RECIPE,
  judgeCheck,
  LONG_ENOUGH,
  TOLERANCE
} from '../../../src/core/checks/phone-check.ts'
import { fitRecipe } from '../../../src/core/recipe/recipe.ts'

const LENGTH = 120
const START = Date.UTC(2026, 2, 14, 22, 30)

function sample(
  clock: number,
  position: number,
  visible = true,
  sound: CheckSample['sound'] = 'sounding'
): CheckSample {
  return { at: START + clock * 1000, position, visible, sound }
}

function log(samples: readonly CheckSample[], interruptions: readonly number[] = []): CheckLog {
  return {
    samples,
    interruptions: interruptions.map(at => START + at * 1000),
    stalls: [],
    served: [],
    length: LENGTH
  }
}

function stall(at: number, until: number, more: Partial<CheckStall> = {}): CheckStall {
  return { at: START + at * 1000, until: START + until * 1000, reloads: 0, givenUp: false, ...more }
}

/** Looked at each second but for a hidden stretch; `course` gives the sound's place at a time. */
function run(hideAt: number, showAt: number, course: (clock: number) => number = x => x): CheckLog {
  const samples: CheckSample[] = []
  for (let clock = 0; clock <= 110; clock++)
    if (clock <= hideAt || clock >= showAt)
      samples.push(sample(clock, course(clock), clock !== hideAt))
  return log(samples)
}

const hideAt = fc.integer({ min: 1, max: 20 })
const hiddenFor = fc.integer({ min: LONG_ENOUGH, max: 80 })
/** Of latencies and clocks that are read a little apart. */
const jitter = fc.array(fc.double({ min: -0.3, max: 0.3, noNaN: true }), { minLength: 111 })

describe('the verdict of a phone check', () => {
  it('is that the sound ran through when it kept step over a long hidden stretch', () => {
    fc.assert(
      fc.property(hideAt, hiddenFor, jitter, (from, length, noise) => {
        const judged = judgeCheck(run(from, from + length, at => at + (noise[at] ?? 0)))
        expect(judged.verdict).toBe('ran through')
        expect(judged.hiddenLongest).toBe(length)
      })
    )
  })

  it('finds a stall of any length above the tolerance, wherever it lies, made good or not', () => {
    const lost = fc.double({ min: TOLERANCE + 0.1, max: 60, noNaN: true })
    fc.assert(
      fc.property(hideAt, hiddenFor, lost, fc.boolean(), (from, length, stall, madeGood) => {
        const back = from + length
        const course = (at: number): number =>
          at < back || (madeGood && at > back + 3) ? at : at - stall
        const judged = judgeCheck(run(from, back, course))
        expect(judged.verdict).toBe('out of step')
        expect(judged.apart).toBeCloseTo(stall, 6)
      })
    )
  })

  it('cannot be given on a page that was hidden for too short', () => {
    fc.assert(
      fc.property(hideAt, fc.integer({ min: 1, max: LONG_ENOUGH - 1 }), (from, length) => {
        expect(judgeCheck(run(from, from + length)).verdict).toBe('too short')
      })
    )
  })

  it('leaves time out in which the listener paused it', () => {
    const { samples } = run(5, 60)
    const later = [
      sample(110, 110, true, 'paused'),
      sample(400, 110, true, 'paused'),
      sample(401, 110),
      sample(405, 114)
    ]
    expect(judgeCheck(log([...samples, ...later]))).toMatchObject({
      verdict: 'ran through',
      apart: 0
    })
  })

  it('tells when the system paused it', () => {
    const paused = log([sample(0, 0), sample(5, 5, false), sample(20, 20, false, 'paused')], [20])
    expect(judgeCheck(paused)).toMatchObject({ verdict: 'interrupted', interruptions: [20] })
  })

  it('tells that it waited for data, however short and whatever became of the rest', () => {
    const waited = { ...run(5, 60), stalls: [stall(20, 20.2), stall(30, 34, { reloads: 1 })] }
    expect(judgeCheck(waited)).toMatchObject({
      verdict: 'stalled',
      stalls: [
        { from: 20, to: 20.2, reloads: 0 },
        { from: 30, to: 34, reloads: 1 }
      ]
    })
  })

  it('tells that it broke off when no data came any more', () => {
    const gone = { ...run(5, 60), stalls: [stall(20, 32, { reloads: 3, givenUp: true })] }
    expect(judgeCheck(gone).verdict).toBe('broke off')
  })

  it('tells that it broke off', () => {
    const broken = log([sample(0, 0), sample(5, 5, false), sample(60, 0, false, 'failed')])
    expect(judgeCheck(broken).verdict).toBe('broke off')
  })

  it('holds an end that came in time for proof, also of a page that stayed hidden', () => {
    const ended = log([sample(0, 0), sample(9, 9, false), sample(120.4, 120, false, 'ended')])
    expect(judgeCheck(ended).verdict).toBe('ran through')
  })

  it('does not guess when an end was that nobody saw', () => {
    const ended = log([sample(0, 0), sample(9, 9, false), sample(300, 120, true, 'ended')])
    expect(judgeCheck(ended)).toMatchObject({ verdict: 'end unseen', apart: 0 })
  })

  it('finds an end that came too early', () => {
    const ended = log([sample(0, 0), sample(9, 9, false), sample(60, 120, false, 'ended')])
    expect(judgeCheck(ended).verdict).toBe('out of step')
  })

  it('is that no sound came when none did', () => {
    const silent = log([sample(0, 0, true, 'silent'), sample(3, 0, true, 'failed')])
    expect(judgeCheck(silent).verdict).toBe('no sound')
  })

  it('never throws, and gives finite figures, whatever was seen', () => {
    const anySample = fc.record({
      at: fc.integer({ min: START, max: START + 1e9 }),
      position: fc.double({ min: 0, max: 1e5, noNaN: true }),
      visible: fc.boolean(),
      sound: fc.constantFrom('silent', 'sounding', 'paused', 'ended', 'failed')
    })
    fc.assert(
      fc.property(fc.array(anySample), samples => {
        const { apart, hiddenLongest } = judgeCheck(log(samples as CheckSample[]))
        expect(apart).toBeGreaterThanOrEqual(0)
        expect(Number.isFinite(apart) && Number.isFinite(hiddenLongest)).toBe(true)
      })
    )
  })
})

describe('the sound of a phone check', () => {
  it('is two minutes long, and a recipe that holds together', () => {
    expect(fitRecipe(CHECK_RECIPE).adjustments).toEqual([])
    expect(compileRecipe(CHECK_RECIPE).duration).toBe(LENGTH)
    // Otherwise it could not end in a pause.
    expect(inaudibleEnd(compileRecipe(CHECK_RECIPE), HALT_BEFORE)).toBe(HALT_BEFORE)
  })
})
