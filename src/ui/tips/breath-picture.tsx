import { useState } from 'preact/hooks'
import type { BreathMoment, BreathPattern } from '../../core/tips/breath.ts'
import { breathLengths } from '../../core/tips/breath.ts'
import { allWords } from '../../state/base/words.ts'
import './breath-picture.css'

interface BreathPictureProps {
  readonly moment: BreathMoment
  /** Text alternative; missing where the picture is visual only. */
  readonly pattern?: BreathPattern
}

/** A ring that grows and shrinks with the breath; words and a count instead for those who prefer reduced motion. */
export function BreathPicture({ moment, pattern }: BreathPictureProps) {
  return (
    <div class="breath" role="img" aria-label={pattern && pictureWords(pattern)}>
      <Ring key={moment.index} moment={moment} />
      <p>
        {allWords().guide.phases[moment.phase]} <span class="breath-count">{moment.count}</span>
      </p>
    </div>
  )
}

/** One half of a breath. It is animated by itself, from its moment at rendering. */
function Ring({ moment: { phase, length, since } }: { readonly moment: BreathMoment }) {
  const [drawnAt] = useState(since)
  return (
    <svg class="breath-space" viewBox="0 0 100 100">
      <circle
        class="breath-ring"
        data-phase={phase}
        cx="50"
        cy="50"
        r="49"
        style={{ '--length': `${length}s`, '--since': `${-drawnAt}s` }}
      />
    </svg>
  )
}

function pictureWords(pattern: BreathPattern): string {
  const { guide, recipe } = allWords()
  const lengths = breathLengths(pattern)
  const seconds = (length: number): string => recipe.value(Math.round(length * 10) / 10, 's')
  return guide.picture(seconds(lengths.in), seconds(lengths.out))
}
