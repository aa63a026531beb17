import type { Signal } from '@preact/signals'
import { useSignal } from '@preact/signals'
import { useId, useMemo } from 'preact/hooks'
import { type StagePoint, plotScale, stagePoints } from '../../core/recipe/stages/points.ts'
import { outlinePath } from '../../core/score/outline-path.ts'
import type { Score } from '../../core/score/score.ts'
import { outlineScore } from '../../core/score/score-outline.ts'
import type { EpochMilliseconds } from '../../core/base/units.ts'
import { allWords } from '../../state/base/words.ts'
import { CurveLines } from '../shared/score-curve.tsx'
import { StageBands, StageTimes } from './stage-bands.tsx'
import { partOf, StagePointSlider } from './stage-point.tsx'
import { pointName, pointText } from './stage-text.ts'
import { useStageDrag } from './use-stage-drag.ts'
import type { StageEditing } from './use-stage-editing.ts'
import './stage-curve.css'

interface StageCurveProps extends StageEditing {
  readonly score: Score
  /** When the night would begin; undefined while one plays. */
  readonly startsAt: EpochMilliseconds | undefined
  /** The stage that was touched last. */
  readonly chosen: Signal<number>
  /** Adds a stage. @param focus the `data-stage-part` that has the focus then, by its place */
  add(minutes: number, focus: (place: number) => string): void
}

/** Where the delta band has its name, at the beginning: per cent. */
const NAMED = { width: 30, top: 75 }

/** The night as its compiled score has it, with points to take hold of, and its backgrounds as bands under it. */
export function StageCurve(props: StageCurveProps) {
  const { recipe, score, startsAt, chosen, add } = props
  const id = useId()
  const held = useSignal<string | undefined>(undefined)
  const { geometry, scale } = useMemo(() => {
    const outline = outlineScore(score)
    return { geometry: outlinePath(outline), scale: plotScale(outline) }
  }, [score])
  const points = stagePoints(recipe)
  const words = allWords().tune.stages
  // The band has its name where no point would cover it.
  const isNamed = !points.some(
    ({ at, beat }) => geometry.place(at).x < NAMED.width && scale.y(beat) > NAMED.top
  )
  const shown = points.find(point => partOf(point) === held.value)
  const drag = useStageDrag({ ...props, points, scale, geometry, add, hold })

  function hold(point: StagePoint): void {
    held.value = partOf(point)
    chosen.value = point.place
  }

  return (
    <div class="stage-night">
      <p class="stage-hint" aria-hidden={shown ? 'true' : undefined}>
        {shown ? `${pointName(shown)}: ${pointText(recipe, shown)}` : words.hint}
      </p>
      <div
        class="score-curve stage-curve"
        role="group"
        aria-label={words.curve}
        aria-describedby={id}
        dir="ltr"
      >
        <div class="score-curve-plot" {...drag}>
          <CurveLines geometry={geometry} />
          {geometry.delta !== undefined && isNamed && (
            <p class="score-curve-delta" style={{ '--y': String(geometry.delta) }}>
              {allWords().curve.delta}
            </p>
          )}
          {points.map((point, index) => (
            <StagePointSlider
              key={partOf(point)}
              {...props}
              point={point}
              before={points[index - 1]}
              x={geometry.place(point.at).x}
              scale={scale}
              held={partOf(point) === held.value}
              hold={() => hold(point)}
            />
          ))}
        </div>
        <StageBands recipe={recipe} place={at => geometry.place(at).x} />
        <StageTimes score={score} startsAt={startsAt} />
      </div>
      <p id={id} class="unseen">
        {words.keys}
      </p>
    </div>
  )
}
