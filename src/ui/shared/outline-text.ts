import type { Hertz, Seconds } from '../../core/base/units.ts'
import type { ScoreOutline } from '../../core/score/score-outline.ts'
import { allWords } from '../../state/base/words.ts'

/** The curve's text alternative: "from 8 to 3 hertz in 15 minutes, then steady, fading from minute 25". */
export function outlineText(outline: ScoreOutline): string {
  const { startBeat, endBeat, fadeOutAt, duration, sessionEnd, wake } = outline
  const words = allWords().curve
  const course =
    startBeat + endBeat === 0
      ? words.plain
      : startBeat === endBeat
        ? words.steady(rounded(startBeat))
        : outline.settles
          ? words.falling(rounded(startBeat), rounded(endBeat), minutes(outline.rampEnd))
          : `${beatText(endBeat)} – ${beatText(startBeat)}`
  return words.whole([
    course,
    outline.fadesThroughout ? words.fadingThroughout : words.fading(minutes(fadeOutAt)),
    ...(sessionEnd < duration ? [words.bedAlone(minutes(sessionEnd))] : []),
    ...(wake ? [words.rising(minutes(wake.from), minutes(wake.at))] : []),
    words.over(minutes(duration))
  ])
}

function minutes(seconds: Seconds): number {
  return rounded(seconds / 60)
}

/** "5.8 Hz", to a tenth: more digits would only flicker. */
export function beatText(beat: Hertz): string {
  return allWords().recipe.hertz(rounded(beat))
}

/** To a tenth. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
