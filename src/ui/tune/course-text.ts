import type { Hertz } from '../../core/base/units.ts'
import type { ScoreOutline } from '../../core/score/score-outline.ts'
import { allWords } from '../../state/base/words.ts'

/** "Settles from 8 to 3 Hz in 15 min, fades out over the last 5 min.": what a score does, as its curve shows it. */
export function courseText(outline: ScoreOutline): string {
  const { duration, fadeOutAt, fadesThroughout, sessionEnd, wake } = outline
  const words = allWords().tune.course
  const fade = Math.round(sessionEnd - fadeOutAt)
  const ending = fade > 0 ? words.fades(fade) : words.endsAtOnce
  const after = wake ? words.wakes : words.playsOn(Math.round((duration - sessionEnd) / 60))
  return words.whole([
    beatText(outline),
    fadesThroughout ? words.fadesThroughout : ending,
    ...(sessionEnd < duration ? [after] : [])
  ])
}

function beatText({ beating, settles, startBeat, endBeat, rampEnd }: ScoreOutline): string {
  const words = allWords().tune.course
  const [from, to] = [rounded(startBeat), rounded(endBeat)]
  if (!beating) return words.noBeat
  if (!settles) return words.moves(to, from)
  if (from === to) return words.steady(to)
  return (from > to ? words.settles : words.rises)(from, to, Math.round(rampEnd))
}

/** To a tenth. */
function rounded(beat: Hertz): Hertz {
  return Math.round(beat * 10) / 10
}
