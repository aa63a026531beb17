import type { TargetedPointerEvent } from 'preact'
import { useRef } from 'preact/hooks'
import { type PlotScale, type StagePoint, movePoint } from '../../core/recipe/stages/points.ts'
import type { OutlinePath } from '../../core/score/outline-path.ts'
import type { StageEditing } from './use-stage-editing.ts'

/** How far from a point a hand takes hold of it, and how far from the line it adds one: CSS pixels. */
const REACH = 24
/** How far a hand moves before a point follows across or up, whichever comes first, and then the other way too. */
const FIRST_SLACK = 4
const SECOND_SLACK = 14

interface DragOptions extends StageEditing {
  readonly points: readonly StagePoint[]
  readonly scale: PlotScale
  readonly geometry: OutlinePath
  hold(point: StagePoint): void
  add(minutes: number, focus: (place: number) => string): void
}

/** A press on the plot, from where it began. The scale is that of its beginning: a longer night would move under it. */
interface Press {
  readonly pointer: number
  readonly x: number
  readonly y: number
  readonly by: string
  /** What it has taken hold of; undefined where it would add one. */
  readonly point: StagePoint | undefined
  readonly secondsPerPixel: number
  readonly hertzPerPixel: number
  readonly across: Axis
  readonly up: Axis
  moved: boolean
}

/** One direction of a drag: it counts beyond its slack. */
interface Axis {
  slack: number | undefined
}

let presses = 0

/**
 * Handlers for a plot whose points can be dragged, and to whose line a tap adds one. Of points that lie close together
 * the nearest is taken.
 */
export function useStageDrag({ asked, edit, points, scale, geometry, hold, add }: DragOptions) {
  const press = useRef<Press | undefined>(undefined)

  function onPointerDown(event: TargetedPointerEvent<HTMLDivElement>): void {
    if (!event.isPrimary || event.button !== 0) return
    const plot = event.currentTarget
    const box = plot.getBoundingClientRect()
    const place = (point: StagePoint): number =>
      Math.hypot(
        (geometry.place(point.at).x / 100) * box.width - (event.clientX - box.left),
        (scale.y(point.beat) / 100) * box.height - (event.clientY - box.top)
      )
    // Of two on one spot the later one lies on top.
    const nearest = points.reduce<StagePoint | undefined>(
      (best, point) => (best && place(best) < place(point) ? best : point),
      undefined
    )
    const point = nearest && place(nearest) <= REACH ? nearest : undefined
    press.current = {
      pointer: event.pointerId,
      x: event.clientX,
      y: event.clientY,
      by: `drag ${presses++}`,
      point,
      secondsPerPixel: scale.across / box.width,
      hertzPerPixel: scale.up / box.height,
      across: { slack: undefined },
      up: { slack: undefined },
      moved: false
    }
    if (!point) return
    // Keeps the text around it from being selected.
    event.preventDefault()
    plot.setPointerCapture(event.pointerId)
    plot
      .querySelector<HTMLElement>(`[data-stage-part="${point.kind}-${point.place}"]`)
      ?.focus({ preventScroll: true })
    hold(point)
  }

  function onPointerMove(event: TargetedPointerEvent<HTMLDivElement>): void {
    const { current } = press
    if (current?.pointer !== event.pointerId) return
    const [x, y] = [event.clientX - current.x, event.clientY - current.y]
    if (Math.hypot(x, y) > FIRST_SLACK) current.moved = true
    const { point, across, up } = current
    if (!point) return
    begin(across, up, x)
    begin(up, across, y)
    const to = {
      ...(across.slack !== undefined && {
        minutes: (point.at + beyond(x, across) * current.secondsPerPixel) / 60
      }),
      ...(up.slack !== undefined &&
        current.hertzPerPixel > 0 && {
          beat: point.beat - beyond(y, up) * current.hertzPerPixel
        })
    }
    if (Object.keys(to).length > 0) edit(movePoint(asked(), point, to), current.by, point.place)
  }

  function onPointerUp(event: TargetedPointerEvent<HTMLDivElement>): void {
    const { current } = press
    press.current = undefined
    if (current?.pointer !== event.pointerId || current.point || current.moved) return
    const box = event.currentTarget.getBoundingClientRect()
    const at = scale.timeAt((100 * (event.clientX - box.left)) / box.width)
    const line = box.top + (geometry.place(at).y / 100) * box.height
    if (Math.abs(event.clientY - line) <= REACH) add(at / 60, place => `begin-${place}`)
  }

  function onPointerCancel(): void {
    press.current = undefined
  }

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel }
}

/** A direction begins to count once the hand has gone far enough that way. */
function begin(axis: Axis, other: Axis, way: number): void {
  const slack = other.slack === undefined ? FIRST_SLACK : SECOND_SLACK
  if (axis.slack === undefined && Math.abs(way) > slack) axis.slack = slack
}

/** How far a point goes: the first direction follows the hand, the second from where it began to count. */
function beyond(way: number, { slack = 0 }: Axis): number {
  return slack === FIRST_SLACK ? way : way - Math.sign(way) * Math.min(Math.abs(way), slack)
}
