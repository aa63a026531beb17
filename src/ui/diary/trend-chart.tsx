import { scaleLinear, scaleUtc } from 'd3-scale'
import { area, line } from 'd3-shape'
import { allWords } from '../../state/base/words.ts'
import { highest, lowest } from '../../core/base/extremes.ts'
import type { NightDate } from '../../core/base/night-date.ts'
import { nightAfter } from '../../core/base/night-date.ts'
import type { SleepMeasure } from '../../core/diary/sleep-measure.ts'
import type { PeriodKind } from '../../core/base/period.ts'
import { lastOf } from '../../core/base/period.ts'
import type { PeriodSummary } from '../../core/diary/summary-statistics.ts'
import { monthAndYear, shortDate, timeOf } from '../shared/night-dates.ts'
import { useWidth } from '../kit/use-width.ts'
import './trend-chart.css'

/** One night in the chart. */
export interface ChartDot {
  readonly night: NightDate
  readonly value: number
  readonly filled: boolean
}

interface CourseChartProps {
  readonly outcome: SleepMeasure
  readonly from: NightDate
  readonly to: NightDate
  readonly dots: readonly ChartDot[]
  /** Instead of dots, where there would be too many. */
  readonly by?: PeriodKind | undefined
  readonly periods?: readonly PeriodSummary[]
  /** The chart's text alternative. */
  readonly label: string
}

type Linear = ReturnType<typeof scaleLinear<number, number>>
type Time = ReturnType<typeof scaleUtc<number, number>>

/** Of what is drawn, in CSS pixels. */
const DRAWN = 126
const EDGE = { top: 10, end: 10 }
/** Room for the values beside and the dates under the chart, and what belongs to it, with letters of the usual size. */
const VALUES = 34
const GAP = 8
const DATES = 24
/** Least distance between the dates under the chart. */
const DATE_ROOM = 84
/** Half the width of a date. */
const LABEL_HALF = 22
/** From this span on, dates are shown as months. */
const MONTHS = 200 * 86_400_000

/** A measure over time: a dot per night, or a line and a band by week or month. */
export function TrendChart({ outcome, from, to, dots, by, periods = [], label }: CourseChartProps) {
  const [frame, width, letters] = useWidth<HTMLDivElement>()
  const start = VALUES * letters
  const height = DRAWN + DATES * letters
  const x = scaleUtc([timeOf(from), timeOf(to)], [start + GAP, width - EDGE.end])
  const y = scaleLinear(rangeOf(outcome, dots), [DRAWN, EDGE.top])
  if (outcome !== 'quality') y.nice(3)
  return (
    <div ref={frame} class="course-chart" dir="ltr">
      <svg role="img" aria-label={label} width={width} height={height}>
        <Values y={y} outcome={outcome} start={start} width={width} />
        <Dates x={x} width={width} height={height} letters={letters} />
        {by ? <Periods by={by} periods={periods} x={x} y={y} /> : <Dots dots={dots} x={x} y={y} />}
      </svg>
    </div>
  )
}

function rangeOf(outcome: SleepMeasure, dots: readonly ChartDot[]): readonly [number, number] {
  const values = dots.map(({ value }) => value)
  switch (outcome) {
    case 'onset':
      return [0, Math.max(30, highest(values))]
    case 'awakenings':
      return [0, Math.max(3, highest(values))]
    case 'quality':
      return [1, 5]
    case 'efficiency':
      return [Math.min(70, lowest(values)), 100]
  }
}

interface ValuesProps {
  readonly y: Linear
  readonly outcome: SleepMeasure
  readonly start: number
  readonly width: number
}

function Values({ y, outcome, start, width }: ValuesProps) {
  const ticks = outcome === 'quality' ? [1, 3, 5] : y.ticks(3)
  return (
    <g class="course-chart-values">
      {ticks.map(tick => (
        <g key={tick}>
          <line x1={start} x2={width} y1={y(tick)} y2={y(tick)} />
          <text x={start - GAP} y={y(tick)} dy="0.32em" text-anchor="end">
            {allWords().nights.figure(tick)}
          </text>
        </g>
      ))}
    </g>
  )
}

interface DatesProps {
  readonly x: Time
  readonly width: number
  readonly height: number
  readonly letters: number
}

function Dates({ x, width, height, letters }: DatesProps) {
  const [from = new Date(0), to = new Date(0)] = x.domain()
  const long = to.getTime() - from.getTime() > MONTHS
  const half = LABEL_HALF * letters
  const room = (width - VALUES * letters) / (DATE_ROOM * letters)
  const ticks = to > from ? x.ticks(Math.max(2, Math.floor(room))) : [from]
  const inside = ticks.filter(tick => x(tick) >= half && x(tick) <= width - half)
  return (
    <g class="course-chart-dates">
      {inside.filter(isApart(x, 2.5 * half)).map(tick => {
        const night = tick.toISOString().slice(0, 10)
        return (
          <text key={night} x={x(tick)} y={height - 4} text-anchor="middle">
            {long ? monthAndYear(night) : shortDate(night)}
          </text>
        )
      })}
    </g>
  )
}

/** Whether a date has enough distance to the one before: at the turn of a month they come closer. */
function isApart(
  x: Time,
  least: number
): (tick: Date, index: number, ticks: readonly Date[]) => boolean {
  return (tick, index, ticks) => {
    const before = ticks[index - 1]
    return !before || x(tick) - x(before) >= least
  }
}

function Dots({ dots, x, y }: { dots: readonly ChartDot[]; x: Time; y: Linear }) {
  const radius = dots.length > 45 ? 3 : 4.5
  return (
    <g class="course-chart-dots">
      {dots.map(({ night, value, filled }) => (
        <circle
          key={night}
          cx={x(timeOf(night))}
          cy={y(value)}
          r={filled ? radius : radius - 0.75}
          data-filled={filled}
        />
      ))}
    </g>
  )
}

interface PeriodsProps {
  readonly by: PeriodKind
  readonly periods: readonly PeriodSummary[]
  readonly x: Time
  readonly y: Linear
}

/** The position of a week's or month's point: its middle. */
const MIDDLE: Readonly<Record<PeriodKind, number>> = { week: 3, month: 15 }

function Periods({ by, periods, x, y }: PeriodsProps) {
  const [from = new Date(0), to = new Date(0)] = x.domain()
  const at = ({ first }: PeriodSummary): number =>
    x(Math.min(Math.max(timeOf(nightAfter(first, MIDDLE[by])), from.getTime()), to.getTime()))
  const band = area<PeriodSummary>(
    at,
    ({ summary }) => y(summary.lowerQuartile),
    ({ summary }) => y(summary.upperQuartile)
  )
  const middle = line<PeriodSummary>(at, ({ summary }) => y(summary.median))
  return (
    <g>
      {unbroken(by, periods).map(part => (
        <g key={part[0]?.first}>
          <path class="course-chart-band" d={band(part) ?? ''} />
          <path class="course-chart-middle" d={middle(part) ?? ''} />
        </g>
      ))}
    </g>
  )
}

/** Consecutive weeks or months: no line is drawn over a gap. */
function unbroken(
  by: PeriodKind,
  periods: readonly PeriodSummary[]
): readonly (readonly PeriodSummary[])[] {
  const parts: PeriodSummary[][] = []
  for (const period of periods) {
    const part = parts.at(-1)
    const last = part?.at(-1)
    if (part && last && nightAfter(lastOf(by, last.first), 1) === period.first) part.push(period)
    else parts.push([period])
  }
  return parts
}
