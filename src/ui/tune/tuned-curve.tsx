import { useMemo } from 'preact/hooks'
import type { Score } from '../../core/score/score.ts'
import { outlineScore } from '../../core/score/score-outline.ts'
import { allWords } from '../../state/base/words.ts'
import { ScoreCurve } from '../shared/score-curve.tsx'
import { courseText } from './course-text.ts'
import './tuned-curve.css'

/** What is tuned, as a curve and in a sentence, both in sight while it changes. */
export function TunedCurve({ score }: { readonly score: Score }) {
  // In the words of the language at the time.
  const course = useMemo(() => courseText(outlineScore(score)), [score, allWords()])
  return (
    <div class="tuned-curve">
      <ScoreCurve score={score} />
      <p role="status">{course}</p>
    </div>
  )
}
