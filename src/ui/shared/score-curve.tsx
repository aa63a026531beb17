import type { ComponentChildren } from 'preact'
import { useId, useMemo } from 'preact/hooks'
import { allWords } from '../../state/base/words.ts'
import type { OutlinePath, PathPoint } from '../../core/score/outline-path.ts'
import { outlinePath } from '../../core/score/outline-path.ts'
import type { Score } from '../../core/score/score.ts'
import { outlineScore } from '../../core/score/score-outline.ts'
import type { Hertz, Seconds } from '../../core/base/units.ts'
import { beatText, outlineText } from './outline-text.ts'
import './score-curve.css'

interface ScoreCurveProps {
  readonly score: Score
  /** Position of the dot; none before Start. */
  readonly position?: Seconds
  /** Shown under the picture. */
  readonly children?: ComponentChildren
}

/** A beat that ends below this rate would cross the band's name, which then moves to the band's far upper corner. */
const LOW: Hertz = 1.75

/** The score as a thin line: time across, beat rate down into delta, the fade as the line going out. */
export function ScoreCurve({ score, position, children }: ScoreCurveProps) {
  const { outline, geometry } = useMemo(() => {
    const outline = outlineScore(score)
    return { outline, geometry: outlinePath(outline) }
  }, [score])
  const { beating, startBeat, endBeat } = outline
  const now = position === undefined ? undefined : geometry.place(position)
  return (
    <div class="score-curve" role="img" aria-label={outlineText(outline)} dir="ltr">
      <p class="score-curve-start">
        {beating ? beatText(startBeat) : score.voices.length > 0 && allWords().curve.noBeat}
      </p>
      <div class="score-curve-plot">
        <CurveLines geometry={geometry} now={now} />
        {geometry.delta !== undefined && (
          <p
            key={geometry.delta}
            class="score-curve-delta"
            data-above={endBeat < LOW}
            style={{ '--y': String(geometry.delta) }}
          >
            {allWords().curve.delta}
          </p>
        )}
        {outline.settles && startBeat !== endBeat && (
          // Another element at another place: nothing that is seen jumps when a stored sound replaces the first one.
          <p key={geometry.line} class="score-curve-end" style={at(geometry.rampEnd)}>
            {beatText(endBeat)}
          </p>
        )}
        {now && <span class="score-curve-dot" style={at(now)} />}
      </div>
      {children}
    </div>
  )
}

interface CurveLinesProps {
  readonly geometry: OutlinePath
  readonly now?: PathPoint | undefined
}

/** The line itself, with the delta band and what goes on alone after the session. */
export function CurveLines({ geometry, now }: CurveLinesProps) {
  const id = useId()
  const paint = `url(#${id})`
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <linearGradient id={id} gradientUnits="userSpaceOnUse" x1="0" x2="100" y1="0" y2="0">
        {geometry.stops.map(({ x, opacity }) => (
          <stop key={x} offset={`${x}%`} stop-color="currentColor" stop-opacity={opacity} />
        ))}
      </linearGradient>
      {geometry.delta !== undefined && (
        <rect class="score-curve-band" x="0" width="100" y={geometry.delta} height="100" />
      )}
      <path class="score-curve-area" d={geometry.area} fill={paint} />
      <path class="score-curve-line" d={geometry.line} stroke={paint} />
      {geometry.bed && <path class="score-curve-bed" d={geometry.bed} />}
      {now && <line class="score-curve-now" x1={now.x} x2={now.x} y1={now.y} y2="100" />}
    </svg>
  )
}

function at({ x, y }: PathPoint): Record<string, string> {
  return { '--x': String(x), '--y': String(y) }
}
