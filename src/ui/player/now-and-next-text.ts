import type { ProgrammeMark } from '../../core/session/night-mark.ts'
import type { ClockPromise } from '../../core/session/clock-promise.ts'
import { beatAt, nextChange } from '../../core/score/next-change.ts'
import type { Score } from '../../core/score/score.ts'
import type { Seconds } from '../../core/base/units.ts'
import { allWords } from '../../state/base/words.ts'
import { beatText } from '../shared/outline-text.ts'
import { clockTimeText } from '../shared/score-text.ts'
import { timeLeftText } from '../shared/session-text.ts'

/** "wakes you at 07:00": the request by the clock, without the current time. */
export function promiseText({ what, time }: ClockPromise): string {
  return allWords().playing.promises[what](clockTimeText(time))
}

/** "5.8 Hz now · fades out in 12 min": what is heard, and what follows. */
export function nowAndNextText(score: Score, position: Seconds, mark: ProgrammeMark = {}): string {
  const { curve, playing, programme } = allWords()
  if (mark.silent) return programme.silence
  const { what, at, alone } = nextChange(score, position)
  const beat = beatAt(score, position)
  const left = at > position ? timeLeftText(at - position) : undefined
  const next = {
    fade: left ? playing.fadingIn(left) : playing.fading,
    'bed alone': left ? playing.toneFadingIn(left) : playing.toneFading,
    wake: left ? playing.risingIn(left) : playing.rising
  }[what]
  const sound = beat === undefined ? curve.noBeat : playing.now(beatText(beat))
  const now = mark.seal ? programme.selfTest.sealed : sound
  return `${alone ? playing.bedAlone : now} · ${next}`
}
