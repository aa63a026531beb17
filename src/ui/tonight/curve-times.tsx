import { useMemo } from 'preact/hooks'
import { outlinePath } from '../../core/score/outline-path.ts'
import type { Score } from '../../core/score/score.ts'
import { outlineScore } from '../../core/score/score-outline.ts'
import type { EpochMilliseconds } from '../../core/base/units.ts'
import { ScoreCurve } from '../shared/score-curve.tsx'
import { clockAfter } from '../shared/score-text.ts'

/** Where in the width the middle time fits between the outer two: per cent. */
const ROOM = { from: 24, to: 76 }

interface PlanCurveProps {
  readonly score: Score
  readonly now: EpochMilliseconds
}

/** The planned night, as a line with its times under it. */
export function PlanCurve(props: PlanCurveProps) {
  return (
    <ScoreCurve score={props.score}>
      <CurveTimes {...props} />
    </ScoreCurve>
  )
}

/** The clock times under the curve: its start, where the beat settles or the session ends, its end. */
function CurveTimes({ score, now }: PlanCurveProps) {
  const times = useMemo(() => {
    const outline = outlineScore(score)
    const { duration, sessionEnd, rampEnd } = outline
    const { place } = outlinePath(outline)
    return [0, sessionEnd < duration ? sessionEnd : rampEnd, duration]
      .map(at => ({ at, x: place(at).x }))
      .filter(({ x }, index) => index !== 1 || (x >= ROOM.from && x <= ROOM.to))
  }, [score])
  // A wake is planned in whole minutes: seconds on top would show it a minute late.
  const start = score.after?.wake ? now - (now % 60_000) : now
  return (
    <div class="score-curve-times">
      {times.map(({ at, x }) => (
        <p key={x} class="score-curve-time" style={{ '--x': String(x) }}>
          {clockAfter(start, at)}
        </p>
      ))}
    </div>
  )
}
