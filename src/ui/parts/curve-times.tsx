import { useMemo } from 'preact/hooks'
import type { Score } from '../../core/score.ts'
import { outlineScore } from '../../core/score-outline.ts'
import type { EpochMilliseconds } from '../../core/units.ts'
import { clockAfter } from '../words.ts'

/** Where in the width the middle time has room between the outer two: per cent. */
const ROOM = { from: 24, to: 76 }

interface CurveTimesProps {
  readonly score: Score
  readonly now: EpochMilliseconds
}

/** The clock times under the curve: its start, where the beat has come to rest, its end. */
export function CurveTimes({ score, now }: CurveTimesProps) {
  const { duration, rampEnd } = useMemo(() => outlineScore(score), [score])
  const middle = (rampEnd / duration) * 100
  const times = middle >= ROOM.from && middle <= ROOM.to ? [0, middle, 100] : [0, 100]
  return (
    <div class="score-curve-times">
      {times.map(x => (
        <p key={x} class="score-curve-time" style={{ '--x': String(x) }}>
          {clockAfter(now, (duration * x) / 100)}
        </p>
      ))}
    </div>
  )
}
