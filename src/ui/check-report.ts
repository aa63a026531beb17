import { allWords } from '../state/words.ts'
import type { CheckResult } from '../state/check-model.ts'

/** What a check found besides its verdict, one sentence each. */
export function checkFacts({ judgement, performer }: CheckResult): readonly string[] {
  const words = allWords().check.facts
  const { apart, course, hidden, hiddenLongest, interruptions } = judgement
  const last = course.at(-1)
  return [
    words.performer[performer],
    ...(last ? [words.followed(last.clock, last.sound)] : []),
    words.hidden(hidden.length, hiddenLongest),
    words.interruptions(interruptions),
    words.apart(apart)
  ]
}

/** A check as text, to be given away: the verdict, the facts, the way of the sound, and the browser. */
export function checkReport(result: CheckResult, why: string, browser: string): string {
  const words = allWords().check
  const { judgement, startedAt } = result
  const date = new Date(startedAt).toISOString().slice(0, 16).replace('T', ' ')
  const course = judgement.course.map(
    ({ clock, sound }) => `${clock.toFixed(1)} ${sound.toFixed(1)}`
  )
  const lines = [
    words.head(date),
    words.verdicts[judgement.verdict],
    ...checkFacts(result),
    why,
    browser
  ]
  return [...lines, ...course].join('\n')
}
