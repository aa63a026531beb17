import type { NightNumber } from '../../../src/core/session/night-mark.ts'
import { NIGHTS } from '../../../src/core/session/night-mark.ts'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { parseProgress } from '../../../src/core/programme/parse-progress.ts'
import type { NightDate } from '../../../src/core/base/night-date.ts'
import { nightAfter } from '../../../src/core/base/night-date.ts'
import type { Progress } from '../../../src/core/programme/programme-progress.ts'
import {
  beginTest,
  canTest,
  chooseNight,
  countSessions,
  dropChoice,
  dropOwnSound,
  leaveProgramme,
  moveTo,
  nextNight,
  nightStates,
  playsOwnSound,
  readyNight,
  pairsToGuess,
  revealTest,
  runningTest,
  skipNight,
  skippedTonight,
  startProgramme,
  takeOwnSound,
  takeUpProgramme,
  tonightsNight,
  undoSkip
} from '../../../src/core/programme/programme-progress.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'

const FIRST: NightDate = '2026-03-14'
const STARTED = Date.UTC(2026, 2, 14, 20)
const day = (count: number): NightDate => nightAfter(FIRST, count)
const fresh = (): Progress => startProgramme(STARTED, FIRST)

/** A session of that night, begun at 22:30 UTC so many evenings after the first. */
function heard(night: NightNumber, evening: number, seconds = 1200, id = `s-${night}-${evening}`) {
  const startedAt = Date.UTC(2026, 2, 14 + evening, 22, 30)
  return sessionRow({ id, night, heard: seconds, startedAt, offsetMinutes: 0 })
}

/** Nights 1 to `last`, one an evening from the first on. */
function played(last: number): Progress {
  const rows = Array.from({ length: last }, (_, index) => heard((index + 1) as NightNumber, index))
  return countSessions(fresh(), rows)
}

describe('a course', () => {
  it('begins with night 1, on its first evening', () => {
    expect(tonightsNight(fresh(), FIRST)).toEqual({
      kind: 'night',
      night: 1,
      why: 'next',
      silent: false,
      missed: 0
    })
  })

  it('keeps the night due on an evening given to another sound, and only on that one', () => {
    const own = takeOwnSound(readyNight(fresh(), 1, 'carrier=180'), FIRST)
    expect(playsOwnSound(own, FIRST)).toBe(true)
    expect(playsOwnSound(own, day(1))).toBe(false)
    expect(playsOwnSound(dropOwnSound(own), FIRST)).toBe(false)
    expect(own).toMatchObject({ own: 'carrier=180' })
    expect(own).not.toHaveProperty('ready')
    expect(tonightsNight(own, FIRST)).toEqual(tonightsNight(fresh(), FIRST))
    expect(parseProgress(JSON.parse(JSON.stringify(own)))).toEqual(own)
  })

  it('counts a session from ten minutes on', () => {
    expect(nextNight(countSessions(fresh(), [heard(1, 0, 599)]))).toBe(1)
    expect(nextNight(countSessions(fresh(), [heard(1, 0, 600)]))).toBe(2)
  })

  it('counts a session once, and none of before it began or without a night', () => {
    const once = countSessions(fresh(), [heard(1, 0)])
    expect(countSessions(once, [heard(1, 0, 1500)])).toBe(once)
    expect(countSessions(fresh(), [heard(1, -1)]).steps).toEqual([])
    expect(countSessions(fresh(), [sessionRow({ startedAt: STARTED + 1 })]).steps).toEqual([])
  })

  it('goes on by one night an evening at most', () => {
    const course = countSessions(fresh(), [heard(1, 0), heard(2, 0, 1200, 'again')])
    expect(nextNight(course)).toBe(2)
    expect(tonightsNight(course, FIRST)).toEqual({ kind: 'done', next: 2 })
    expect(tonightsNight(course, day(1))).toMatchObject({ kind: 'night', night: 2 })
  })

  it('counts a session begun after midnight as that of the evening before', () => {
    const late = { ...heard(1, 0), startedAt: Date.UTC(2026, 2, 15, 1) }
    expect(tonightsNight(countSessions(fresh(), [late]), FIRST)).toMatchObject({ kind: 'done' })
  })

  it.each([
    [1, { kind: 'night', night: 6, why: 'next', missed: 0 }],
    [2, { kind: 'night', night: 6, why: 'next', missed: 1 }],
    [4, { kind: 'night', night: 6, why: 'next', missed: 3 }],
    [5, { kind: 'night', night: 5, why: 'back', missed: 4 }],
    [14, { kind: 'night', night: 5, why: 'back', missed: 13 }],
    [15, { kind: 'away', next: 6, weekStart: 1 }]
  ] as const)('%i evenings after night 5 offers what the rules say', (evenings, expected) => {
    expect(tonightsNight(played(5), day(4 + evenings))).toMatchObject(expected)
  })

  it('goes on where it was after the one night back', () => {
    const back = countSessions(played(5), [heard(5, 9)])
    expect(tonightsNight(back, day(10))).toMatchObject({ kind: 'night', night: 6, why: 'next' })
  })

  it.each([
    [8, 8],
    [13, 8],
    [14, 8],
    [15, 15],
    [20, 15]
  ])('long away before night %i, the week starts at %i', (next, weekStart) => {
    expect(tonightsNight(played(next - 1), day(60))).toEqual({ kind: 'away', next, weekStart })
    const moved = moveTo(played(next - 1), weekStart as NightNumber, day(60))
    expect(tonightsNight(moved, day(60))).toMatchObject({ night: weekStart, why: 'next' })
  })

  it('never goes back before night 1, nor asks about it', () => {
    expect(tonightsNight(fresh(), day(100))).toMatchObject({ kind: 'night', night: 1, why: 'next' })
  })

  it('is not stuck by a clock that was wrong by years', () => {
    const ahead = countSessions(fresh(), [heard(1, 2000)])
    expect(tonightsNight(ahead, day(1))).toMatchObject({ kind: 'night', night: 2, missed: 0 })
  })

  it('is finished after night 21', () => {
    expect(tonightsNight(played(21), day(21))).toEqual({ kind: 'finished' })
    expect(nightStates(played(21))).toEqual(Array.from({ length: NIGHTS }, () => 'done'))
  })
})

describe('a choice', () => {
  it('skips a night, and the next is there at once; only that evening takes it back', () => {
    const course = skipNight(played(5), day(5))
    expect(skippedTonight(course, day(5))).toBe(6)
    expect(undoSkip(course, day(5))).toEqual(played(5))
    expect(undoSkip(course, day(6))).toBe(course)
    expect(tonightsNight(course, day(5))).toMatchObject({ kind: 'night', night: 7 })
    expect(nightStates(course)[5]).toBe('skipped')
  })

  it('of a night again holds for that evening, and the course goes on where it was', () => {
    const course = chooseNight(played(5), { night: 3, on: day(5) })
    expect(tonightsNight(course, day(5))).toMatchObject({ night: 3, why: 'chosen' })
    expect(tonightsNight(course, day(6))).toMatchObject({ night: 6, why: 'next' })
    expect(tonightsNight(dropChoice(course), day(5))).toMatchObject({ night: 6 })
    const after = countSessions(course, [heard(3, 5)])
    expect(tonightsNight(after, day(5))).toEqual({ kind: 'done', next: 6 })
    expect(nextNight(after)).toBe(6)
  })

  it('of silence is kept with it', () => {
    const course = chooseNight(played(20), { night: 21, on: day(20), silent: true })
    expect(tonightsNight(course, day(20))).toMatchObject({ night: 21, silent: true })
  })

  it('leaves the course as it stands until it is taken up again', () => {
    const left = leaveProgramme(played(5), day(5))
    expect(tonightsNight(left, day(6))).toEqual({ kind: 'left' })
    expect(countSessions(left, [heard(6, 6)])).toBe(left)
    expect(chooseNight(left, { night: 1, on: day(6) })).toBe(left)
    expect(tonightsNight(takeUpProgramme(left), day(6))).toMatchObject({ night: 6 })
  })
})

describe('a self-test in a course', () => {
  it('can begin until its first night is over', () => {
    expect(canTest(fresh())).toBe(true)
    expect(canTest(played(7))).toBe(true)
    expect(canTest(played(8))).toBe(false)
    expect(beginTest(played(8), 1).tests).toEqual([])
  })

  it('is revealed when it is ended, and when the course is left or begun anew', () => {
    const testing = beginTest(played(7), 1)
    expect(runningTest(testing)).toBeDefined()
    expect(canTest(testing)).toBe(false)
    const rows = Array.from({ length: 14 }, (_, n) => heard((n + 8) as NightNumber, n + 7))
    expect(runningTest(countSessions(testing, rows.slice(0, 13)))).toBeDefined()
    for (const over of [
      revealTest(testing),
      leaveProgramme(testing, day(7)),
      startProgramme(STARTED, day(7), testing.tests)
    ]) {
      expect(runningTest(over)).toBeUndefined()
      expect(over.tests).toMatchObject([{ revealed: true }])
    }
  })

  it('stays sealed after its last night until the listener has guessed its whole pairs', () => {
    const rows = Array.from({ length: 13 }, (_, n) => heard((n + 8) as NightNumber, n + 7))
    const over = skipNight(countSessions(beginTest(played(7), 1), rows), day(20))
    expect(nextNight(over)).toBeUndefined()
    expect(runningTest(over)).toBeDefined()
    // Night 21 was skipped.
    expect(pairsToGuess(over)).toEqual([8, 10, 12, 14, 16, 18].map(night => [night, night + 1]))
    const revealed = revealTest(over, [9, 10])
    expect(revealed.tests).toMatchObject([{ revealed: true, guesses: [9, 10] }])
    expect(pairsToGuess(revealed)).toEqual([])
    expect(revealTest(revealed, [8]).tests).toEqual(revealed.tests)
  })
})

const nights = fc.integer({ min: 1, max: NIGHTS }) as fc.Arbitrary<NightNumber>
const evenings = fc.integer({ min: 0, max: 400 })
const acts = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant('play' as const), wait: fc.integer({ min: 0, max: 20 }) }),
    fc.record({ act: fc.constant('skip' as const), wait: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ act: fc.constant('again' as const), night: nights, wait: fc.constant(0) }),
    fc.record({ act: fc.constant('test' as const), wait: fc.constant(0) })
  ),
  { maxLength: 60 }
)

/** Lives through a course, evening by evening. */
function live(list: typeof acts extends fc.Arbitrary<infer T> ? T : never): readonly Progress[] {
  let course = fresh()
  let evening = 0
  return list.map(each => {
    evening += each.wait
    const tonight = tonightsNight(course, day(evening))
    if (each.act === 'skip') course = skipNight(course, day(evening))
    else if (each.act === 'test') course = beginTest(course, evening)
    else if (each.act === 'again')
      course = chooseNight(course, { night: each.night, on: day(evening) })
    else if (tonight.kind === 'night')
      course = countSessions(course, [
        heard(tonight.night, evening, 900, `s-${course.steps.length}`)
      ])
    else if (tonight.kind === 'away') course = moveTo(course, tonight.weekStart, day(evening))
    return course
  })
}

describe('however a course is lived', () => {
  test.prop([acts])('it comes back from text as it was written', list => {
    const course = live(list).at(-1) ?? fresh()
    expect(parseProgress(JSON.parse(JSON.stringify(course)))).toEqual(course)
  })

  test.prop([acts])('playing takes it on by one night an evening, never more', list => {
    const courses = [fresh(), ...live(list)]
    for (const [index, { act }] of list.entries()) {
      const [before, after] = [courses[index]!, courses[index + 1]!].map(
        course => nextNight(course) ?? NIGHTS + 1
      )
      if (act === 'play') expect(after! - before!).toBeLessThanOrEqual(1)
    }
  })

  test.prop([acts, evenings])(
    'an evening always has an answer, of a night that there is',
    (list, at) => {
      const tonight = tonightsNight(live(list).at(-1) ?? fresh(), day(at))
      if (tonight.kind !== 'night') return
      expect(tonight.night).toBeGreaterThanOrEqual(1)
      expect(tonight.night).toBeLessThanOrEqual(NIGHTS)
    }
  )

  test.prop([acts])('no test stays sealed but the last', list => {
    const { tests } = live(list).at(-1) ?? fresh()
    expect(tests.slice(0, -1).every(each => each.revealed)).toBe(true)
  })
})

describe('a stored course', () => {
  test.prop([fc.anything()], { numRuns: 300 })('never makes the reader throw', thing => {
    expect(parseProgress(thing)).toBeUndefined()
  })

  test.prop([
    fc.constantFrom('startedAt', 'startedOn', 'steps', 'choice', 'leftOn', 'tests'),
    fc.anything()
  ])('is whole or none, whatever stands in one of its fields', (field, thing) => {
    const course = leaveProgramme(beginTest(played(3), 5), day(4))
    const parsed = parseProgress({ ...course, [field]: thing })
    if (parsed) expect(parseProgress(parsed)).toEqual(parsed)
  })

  it('leaves out the steps it cannot read, and keeps the rest', () => {
    const { steps, ...course } = played(2)
    const damaged = [steps[0], { kind: 'done', night: 22, on: day(1), session: 'x' }, 7, steps[1]]
    expect(parseProgress({ ...course, steps: damaged })?.steps).toEqual(steps)
  })
})
