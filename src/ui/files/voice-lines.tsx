import { useMemo } from 'preact/hooks'
import type { Voice } from '../../core/score/score.ts'
import type { Hertz, Seconds } from '../../core/base/units.ts'
import type { ValueRange, VoiceDescription } from '../../core/score/voice-description.ts'
import { describeVoice, voicePicture } from '../../core/score/voice-description.ts'
import { allWords } from '../../state/base/words.ts'
import './voice-lines.css'

interface VoiceLinesProps {
  readonly voices: readonly Voice[]
  /** The time shown by each picture. */
  readonly span: Seconds
}

/** Every voice of a file: its kind, its rate as a line, and its loudness, over the same time and on the same scale. */
export function VoiceLines({ voices, span }: VoiceLinesProps) {
  const outlines = useMemo(() => voices.map(voice => describeVoice(voice, span)), [voices, span])
  const top = Math.max(...outlines.flatMap(({ points }) => points.map(({ rate }) => rate)))
  return (
    <ul class="voice-lines">
      {outlines.map((outline, index) => (
        <li key={index}>
          <p>{outlineWords(outline)}</p>
          <Picture outline={outline} span={span} top={top} />
        </li>
      ))}
    </ul>
  )
}

interface PictureProps {
  readonly outline: VoiceDescription
  readonly span: Seconds
  readonly top: Hertz
}

/** The text beside it says the same. */
function Picture({ outline, span, top }: PictureProps) {
  const { line, area } = useMemo(() => voicePicture(outline, span, top), [outline, span, top])
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path class="voice-lines-area" d={area} />
      {line && <path class="voice-lines-line" d={line} />}
    </svg>
  )
}

/** "Binaural, 200 Hz, 10 Hz → 2.5 Hz"; "Rain, swelling with a breath of 6 a minute" */
function outlineWords({ word, pitch, rate, breath, tilt }: VoiceDescription): string {
  const words = allWords().open
  const { value } = allWords().recipe
  const range = ({ kind, ends }: ValueRange, say: (hertz: Hertz) => string): string => {
    const [one, other] = [say(ends[0]), say(ends[1])]
    return words[kind === 'between' ? 'between' : 'fromTo'](one, other)
  }
  return [
    words.voices[word],
    ...[pitch, rate].flatMap(each => (each ? [range(each, hertz => value(hertz, 'Hz'))] : [])),
    ...(breath ? [words.breath(range(breath, hertz => words.perMinute(hertz * 60)))] : []),
    ...(tilt === 0 ? [] : [words.tilt(tilt)])
  ].join(', ')
}
