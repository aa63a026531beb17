import type { TargetedKeyboardEvent } from 'preact'
import {
  type PlotScale,
  type StagePoint,
  movePoint,
  pointRange
} from '../../core/recipe/stages/points.ts'
import { beatRange } from '../../core/recipe/recipe.ts'
import { moveByKey } from './point-keys.ts'
import { pointName, pointText } from './stage-text.ts'
import type { StageEditing } from './use-stage-editing.ts'
import './stage-curve.css'

/** The name of a point among what can have the focus. */
export function partOf({ kind, place }: Pick<StagePoint, 'kind' | 'place'>): string {
  return `${kind}-${place}`
}

interface PointProps extends StageEditing {
  readonly point: StagePoint
  readonly before: StagePoint | undefined
  readonly x: number
  readonly scale: PlotScale
  readonly held: boolean
  hold(): void
}

/**
 * A point of the curve, for keys and screen readers a slider. Hands take hold of it by the plot, which gives them the
 * nearest; around the point it doesn't scroll.
 */
export function StagePointSlider({
  asked,
  recipe,
  edit,
  remove,
  point,
  before,
  x,
  scale,
  held,
  hold
}: PointProps) {
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

  const style = { '--x': String(x), '--y': String(scale.y(point.beat)) }
  return (
    <>
      <span class="stage-hold" style={style} />
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
        style={style}
        onKeyDown={press}
        onFocus={hold}
      />
    </>
  )
}
