import { beatAt, prospect } from '../core/prospect.ts'
import type { ProgrammeMark } from '../core/programme-mark.ts'
import type { Score } from '../core/score.ts'
import type { Seconds } from '../core/units.ts'
import { allWords } from '../state/words.ts'
import { beatWords, timeLeftWords } from './words.ts'

/** "5.8 Hz now · fading in 12 min": what is heard, and what comes next. */
export function nowWords(score: Score, position: Seconds, mark: ProgrammeMark = {}): string {
  const { curve, playing, programme } = allWords()
  if (mark.silent) return programme.silence
  const { what, at, alone } = prospect(score, position)
  const beat = beatAt(score, position)
  const left = at > position ? timeLeftWords(at - position) : undefined
  const next = {
    fade: left ? playing.fadingIn(left) : playing.fading,
    'bed alone': left ? playing.toneFadingIn(left) : playing.toneFading,
    wake: left ? playing.risingIn(left) : playing.rising
  }[what]
  const sound = beat === undefined ? curve.noBeat : playing.now(beatWords(beat))
  const now = mark.seal ? programme.selfTest.sealed : sound
  return `${alone ? playing.bedAlone : now} · ${next}`
}
