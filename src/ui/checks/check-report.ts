import { allWords } from '../../state/base/words.ts'
import type { CheckResult } from '../../state/checks/check-model.ts'

/** Findings of a check besides its verdict, one sentence each. */
export function checkFacts({ judgement, performer, press }: CheckResult): readonly string[] {
  const words = allWords().check.facts
  const { apart, course, hidden, hiddenLongest, interruptions, pieces, stalls } = judgement
  const last = course.at(-1)
  const slowest = Math.max(0, ...pieces.map(({ took }) => took))
  const hiddenPieces = pieces.filter(piece => piece.hidden).length
  return [
    words.performer[performer],
    ...(last ? [words.followed(last.clock, last.sound)] : []),
    words.hidden(hidden.length, hiddenLongest),
    words.interruptions(interruptions),
    // Live playback has no data to wait for, and no pieces.
    ...(performer === 'stream'
      ? [words.stalls(stalls), words.pieces(pieces.length, hiddenPieces, slowest)]
      : []),
    words.apart(apart),
    ...(press ? [words.press(press)] : [])
  ]
}

/** A check as text, for sharing: the verdict, the facts, the browser, the pieces, and the progress of the sound. */
export function checkReport(result: CheckResult, why: string, browser: string): string {
  const words = allWords().check
  const { judgement, startedAt } = result
  const date = new Date(startedAt).toISOString().slice(0, 16).replace('T', ' ')
  const pieces = judgement.pieces.map(({ at, sound, firstByte, lastByte, took }) =>
    words.piece(at, sound.from, sound.to, `${firstByte}–${lastByte}`, took)
  )
  const course = judgement.course.map(
    ({ clock, sound }) => `${clock.toFixed(1)} ${sound.toFixed(1)}`
  )
  const lines = [
    words.head(date),
    words.verdicts[judgement.verdict],
    ...checkFacts(result),
    why,
    browser,
    ...(pieces.length > 0 ? [words.piecesHead, ...pieces] : []),
    ...(course.length > 0 ? [words.courseHead, ...course] : [])
  ]
  return lines.join('\n')
}
