import type { FileMark } from '../../core/files/file-mark.ts'
import type { ProgrammeMark } from '../../core/session/night-mark.ts'
import type { ClockPromise } from '../../core/session/clock-promise.ts'
import { sessionEnd } from '../../core/score/early/session-end.ts'
import { nextChange } from '../../core/score/next-change.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import type { Score } from '../../core/score/score.ts'
import type { Seconds } from '../../core/base/units.ts'
import { allWords } from '../../state/base/words.ts'
import { clockTimeText, recipeParts } from '../shared/score-text.ts'
import { timeLeftText } from '../shared/session-text.ts'

/** "wakes you at 07:00": the request by the clock, without the current time. */
export function promiseText({ what, time }: ClockPromise): string {
  return allWords().playing.promises[what](clockTimeText(time))
}

/** "Binaural · Pink noise, night 6", "Low and slow": what sounds. Its rates are on the curve. */
export function soundText(
  recipe: Recipe,
  mark: ProgrammeMark = {},
  imported: FileMark | undefined = undefined,
  name: string | undefined = undefined
): string {
  const { lockScreen, programme } = allWords()
  const own = imported?.title || name || recipeParts(recipe).slice(0, 2).join(' · ')
  const sound = mark.silent ? programme.silence : mark.seal ? programme.selfTest.sealed : own
  return mark.night ? lockScreen.ofNight(sound, mark.night) : sound
}

/** "fades out in 12 min", "fading, silent in 4 min": what follows. The curve shows what is heard now. */
export function nextText(
  score: Score,
  position: Seconds,
  mark: ProgrammeMark = {}
): string | undefined {
  const { playing } = allWords()
  if (mark.silent) return undefined
  const { what, at, alone } = nextChange(score, position)
  const begun = at <= position
  const end = what === 'bed alone' ? sessionEnd(score) : score.duration
  const left = timeLeftText((begun ? end : at) - position)
  const next = {
    fade: begun ? playing.fading(left) : playing.fadingIn(left),
    'bed alone': begun ? playing.toneFading(left) : playing.toneFadingIn(left),
    wake: begun ? playing.rising : playing.risingIn(left)
  }[what]
  return alone ? `${playing.bedAlone} · ${next}` : next
}
