import type { Signal } from '@preact/signals'
import { useSignal } from '@preact/signals'
import type { TargetedKeyboardEvent } from 'preact'
import { useId, useMemo } from 'preact/hooks'
import {
  type PlotScale,
  type StagePoint,
  movePoint,
  plotScale,
  pointRange,
  stagePoints
} from '../../core/recipe/stages/points.ts'
import { beatRange } from '../../core/recipe/recipe.ts'
import { stageTimes } from '../../core/recipe/stage-times.ts'
import { outlinePath } from '../../core/score/outline-path.ts'
import type { Score } from '../../core/score/score.ts'
import { outlineScore } from '../../core/score/score-outline.ts'
import type { EpochMilliseconds } from '../../core/base/units.ts'
import { allWords } from '../../state/base/words.ts'
import { CurveLines } from '../shared/score-curve.tsx'
import { clockAfter } from '../shared/score-text.ts'
import { moveByKey } from './point-keys.ts'
import type { StageEditing } from './use-stage-editing.ts'
import { layersText, pointName, pointText } from './stage-text.ts'
import { useStageDrag } from './use-stage-drag.ts'
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

/** The name of a point among what can have the focus. */
export function partOf({ kind, place }: Pick<StagePoint, 'kind' | 'place'>): string {
  return `${kind}-${place}`
}

/** The night as its compiled score has it, with points to take hold of, and its backgrounds as bands under it. */
export function StageCurve(props: StageCurveProps) {
  const { recipe, score, chosen, add } = props
  const id = useId()
  const held = useSignal<string | undefined>(undefined)
  const { geometry, scale, outline } = useMemo(() => {
    const outline = outlineScore(score)
    return { outline, geometry: outlinePath(outline), scale: plotScale(outline) }
  }, [score])
  const points = stagePoints(recipe)
  const words = allWords().tune.stages
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
          {geometry.delta !== undefined && (
            <p
              class="score-curve-delta"
              data-above={outline.endBeat < 1.75}
              style={{ '--y': String(geometry.delta) }}
            >
              {allWords().curve.delta}
            </p>
          )}
          {points.map((point, index) => (
            <Point
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
        <Bands {...props} place={at => geometry.place(at).x} />
        <Times {...props} />
      </div>
      <p id={id} class="unseen">
        {words.keys}
      </p>
    </div>
  )
}

interface PointProps extends StageEditing {
  readonly point: StagePoint
  readonly before: StagePoint | undefined
  readonly x: number
  readonly scale: PlotScale
  readonly held: boolean
  hold(): void
}

/** A point of the curve, for keys and screen readers a slider. Hands hold it by the plot around it. */
function Point({ asked, recipe, edit, remove, point, before, x, scale, held, hold }: PointProps) {
  const range = pointRange(recipe, point) ?? beatRange(recipe)
  const value = point.kind === 'start' ? point.beat : point.at / 60

  function press(event: TargetedKeyboardEvent<HTMLElement>): void {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      if (point.place > 0) remove(point.place, before ? partOf(before) : 'start-0')
      return
    }
    const to = moveByKey(event, recipe, point)
    if (!to) return
    event.preventDefault()
    const by = `${partOf(point)} ${to.minutes === undefined ? 'beat' : 'minutes'} by key`
    edit(movePoint(asked(), point, to), by, point.place)
  }

  return (
    <span
      class="stage-point"
      role="slider"
      tabIndex={0}
      aria-label={pointName(point)}
      aria-valuemin={Math.min(range.low, value)}
      aria-valuemax={Math.max(range.high, value)}
      aria-valuenow={value}
      aria-valuetext={pointText(recipe, point)}
      data-stage-part={partOf(point)}
      data-held={held}
      style={{ '--x': String(x), '--y': String(scale.y(point.beat)) }}
      onKeyDown={press}
      onFocus={hold}
    />
  )
}

interface BandsProps extends StageEditing {
  /** Per cent of the width. */
  place(at: number): number
}

/** The backgrounds, each as long as it lasts; the list says the same. */
function Bands({ recipe, place }: BandsProps) {
  const times = stageTimes(recipe).filter(
    ({ beds }, index, all) =>
      index === 0 || layersText(beds) !== layersText(all[index - 1]?.beds ?? [])
  )
  return (
    <div class="stage-bands" aria-hidden="true">
      {times.map(({ start, beds }, index) => {
        const end = times[index + 1]?.start
        const from = place(start)
        const width = (end === undefined ? 100 : place(end)) - from
        return (
          <span key={start} style={{ '--x': String(from), '--width': String(width) }}>
            <span>{layersText(beds)}</span>
          </span>
        )
      })}
    </div>
  )
}

/** When the night begins and ends. */
function Times({ score, startsAt }: StageCurveProps) {
  const { minutes } = allWords().recipe
  const text = (at: number): string =>
    startsAt === undefined ? minutes(Math.round(at / 60)) : clockAfter(startsAt, at)
  return (
    <div class="score-curve-times" aria-hidden="true">
      {[0, 100].map(x => (
        <p key={x} class="score-curve-time" style={{ '--x': String(x) }}>
          {text((score.duration * x) / 100)}
        </p>
      ))}
    </div>
  )
}
