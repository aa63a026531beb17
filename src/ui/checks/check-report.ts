import { phoneRow } from '../../core/checks/phone-check-row.ts'
import { allWords } from '../../state/base/words.ts'
import type { CheckResult } from '../../state/checks/check-model.ts'

/** Findings of a check besides its verdict, one sentence each. */
export function checkFacts({ judgement, performer, press }: CheckResult): readonly string[] {
  const words = allWords().check.facts
  const { apart, course, gaps, hidden, hiddenLongest, interruptions, pieces, stalls, wakeUps } =
    judgement
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
    ...(performer === 'stream' && wakeUps !== undefined ? [words.wakeUps(wakeUps)] : []),
    words.gaps(gaps),
    words.apart(apart),
    ...(press ? [words.press(press)] : [])
  ]
}

/**
 * Checks as text, for sharing: the verdict and the facts of each, the browser, their rows for the table of phones, then
 * the pieces and the progress of the sound.
 * @param results at least one
 */
export function checkReport(results: readonly CheckResult[], why: string, browser: string): string {
  const words = allWords().check
  const lines = [
    ...results.flatMap(result => [
      words.head(dateText(result)),
      words.verdicts[result.judgement.verdict],
      ...checkFacts(result)
    ]),
    why,
    browser,
    words.rowsHead,
    ...results.map(result => phoneRow(result, browser)),
    ...results.flatMap(courseLines)
  ]
  return lines.join('\n')
}

function dateText({ startedAt }: CheckResult): string {
  return new Date(startedAt).toISOString().slice(0, 16).replace('T', ' ')
}

function courseLines({ judgement, performer }: CheckResult): readonly string[] {
  const words = allWords().check
  const pieces = judgement.pieces.map(({ at, sound, firstByte, lastByte, took }) =>
    words.piece(at, sound.from, sound.to, `${firstByte}–${lastByte}`, took)
  )
  const course = judgement.course.map(
    ({ clock, sound }) => `${clock.toFixed(1)} ${sound.toFixed(1)}`
  )
  return [
    words.facts.performer[performer],
    ...(pieces.length > 0 ? [words.piecesHead, ...pieces] : []),
    ...(course.length > 0 ? [words.courseHead, ...course] : [])
  ]
}
