import { type OutlinePoint, type ScoreOutline, DELTA_TOP } from './score-outline.ts'
import type { Hertz, Seconds } from '../base/units.ts'

/** A point in the picture: both in per cent, from the upper left. */
export interface PathPoint {
  readonly x: number
  readonly y: number
}

/** How strongly the line is drawn from `x` on, 0–1. */
export interface OpacityStop {
  readonly x: number
  readonly opacity: number
}

/** All paths and positions of the picture. */
export interface OutlinePath {
  /** The line itself, as an SVG path in a box of 100 × 100. */
  readonly line: string
  /** The line closed along the bottom of the picture. */
  readonly area: string
  readonly stops: readonly OpacityStop[]
  /** Upper edge of the delta band, per cent; undefined where there is no beat, or the band has no room for its name. */
  readonly delta: number | undefined
  readonly rampEnd: PathPoint
  /** The flat line of a bed that goes on alone, as an SVG path. */
  readonly bed: string | undefined
  place(at: Seconds): PathPoint
}

/** The picture reaches up to this rate, or to the score's highest. */
const USUAL_TOP: Hertz = 8
/** The beat of a file may be far higher: above this rate the band takes less than a quarter of the height. */
const NARROWING_TOP: Hertz = 16
/** Room above the highest point, so that the line is not cut: per cent. */
const HEADROOM = 3
/** The session's least share of the width, however long its bed plays on afterwards. */
const SESSION_SHARE = 0.6
/** Where in the width a rise to a wake begins at the latest, however short it is. */
const WAKE_FROM = 0.85

/** Lays out a score's outline: time across, beat rate up, the delta band at the foot. */
export function outlinePath(outline: ScoreOutline): OutlinePath {
  const { points, duration, beating, sessionEnd } = outline
  const top = Math.max(USUAL_TOP, outline.startBeat, outline.endBeat)
  const whole = outline.wake ? WAKE_FROM : 1
  const session =
    sessionEnd < duration ? Math.min(Math.max(sessionEnd / duration, SESSION_SHARE), whole) : 1
  const riseAt = outline.wake?.from ?? duration
  const x = (at: Seconds): number => {
    if (at <= sessionEnd) return part(0, session, at / sessionEnd)
    return at <= riseAt
      ? part(session, whole, (at - sessionEnd) / (riseAt - sessionEnd))
      : part(whole, 1, (at - riseAt) / (duration - riseAt))
  }
  const y = (beat: Hertz): number =>
    beating ? round(HEADROOM + (100 - HEADROOM) * (1 - beat / top)) : 50
  const line = points
    .map(({ at, beat }, index) => `${index === 0 ? 'M' : 'L'}${x(at)} ${y(beat)}`)
    .join('')

  function place(at: Seconds): PathPoint {
    const after = points.findIndex(point => point.at >= at)
    const right = points[after]
    const left = points[after - 1] ?? right
    if (!left || !right) return { x: 100, y: y(outline.endBeat) }
    const share = right.at === left.at ? 1 : (at - left.at) / (right.at - left.at)
    return { x: x(Math.max(0, at)), y: y(left.beat + (right.beat - left.beat) * share) }
  }

  function bedLine(): string {
    const { y } = place(sessionEnd)
    return `M${x(sessionEnd)} ${y}L${x(outline.wake?.from ?? duration)} ${y}`
  }

  return {
    line,
    area: `${line}L100 100L0 100Z`,
    stops: corners(points).map(({ at, presence }) => ({ x: x(at), opacity: round(presence) })),
    delta: beating && top <= NARROWING_TOP ? y(DELTA_TOP) : undefined,
    rampEnd: place(outline.rampEnd),
    bed: sessionEnd < duration ? bedLine() : undefined,
    place
  }
}

/** Leaves out the points on a straight line between their neighbours. */
function corners(points: readonly OutlinePoint[]): readonly OutlinePoint[] {
  return points.filter((point, index) => {
    const before = points[index - 1]
    const after = points[index + 1]
    if (!before || !after) return true
    const share = (point.at - before.at) / (after.at - before.at)
    const straight = before.presence + (after.presence - before.presence) * share
    return Math.abs(point.presence - straight) > 0.002
  })
}

/** Per cent of the width at a fraction (0–1) between two positions (0–1). */
function part(from: number, to: number, share: number): number {
  return round(100 * (from + (to - from) * share))
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
