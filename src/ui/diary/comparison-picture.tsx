import { scaleLinear } from 'd3-scale'
import { allWords } from '../../state/base/words.ts'
import type { IntervalEstimate } from '../../core/diary/interval-estimate.ts'
import type { Compared, NightComparison } from '../../core/diary/compare-nights.ts'
import type { SleepMeasure } from '../../core/diary/sleep-measure.ts'
import { comparisonText, resultText } from './comparison-text.ts'
import { longDate } from '../shared/night-dates.ts'
import { TrendChart } from './trend-chart.tsx'
import { useWidth } from '../kit/use-width.ts'

interface ComparisonPictureProps {
  readonly what: Compared
  readonly outcome: SleepMeasure
  readonly found: NightComparison
}

/** Every night as a dot, filled where it had the factor; under them the difference and its interval. */
export function ComparisonPicture({ what, outcome, found }: ComparisonPictureProps) {
  const words = allWords().comparison
  const { nights, result } = found
  const first = nights[0]
  const last = nights.at(-1)
  if (!first || !last) return <></>
  const count = allWords().nights.nights(nights.length)
  return (
    <>
      <TrendChart
        outcome={outcome}
        from={first.night}
        to={last.night}
        dots={nights.map(night => ({ night: night.night, value: night.value, filled: night.with }))}
        label={words.compared(
          allWords().nights.outcomes[outcome],
          count,
          longDate(first.night),
          longDate(last.night)
        )}
      />
      <p class="chart-legend">
        <span>{words.without}</span>
        <span data-filled="true">{words.legend(comparisonText(what))}</span>
      </p>
      {result.kind === 'interval' && (
        <IntervalPicture result={result} label={resultText(what, outcome, result)} />
      )}
    </>
  )
}

interface IntervalPictureProps {
  readonly result: Extract<IntervalEstimate, { kind: 'interval' }>
  readonly label: string
}

const LINE = 18
/** Room under the axis for its values, with letters of the usual size. */
const VALUES = 26
/** Least distance between them, likewise. */
const VALUE_ROOM = 90
const EDGE = 12

/** The difference as a dot, its 95 % interval as a bar, and where no difference lies. */
function IntervalPicture({ result, label }: IntervalPictureProps) {
  const [frame, width, letters] = useWidth<HTMLDivElement>()
  const height = LINE * 2 + VALUES * letters
  const { low, high, difference } = result
  const x = scaleLinear(
    [Math.min(0, low), Math.max(0, high)],
    [EDGE * letters, width - EDGE * letters]
  ).nice(4)
  const ticks = x.ticks(Math.max(2, Math.floor(width / (VALUE_ROOM * letters))))
  return (
    <div ref={frame} class="interval-picture" dir="ltr">
      <svg role="img" aria-label={label} width={width} height={height}>
        <line class="interval-axis" x1="0" x2={width} y1={LINE * 2} y2={LINE * 2} />
        <line class="interval-none" x1={x(0)} x2={x(0)} y1="2" y2={LINE * 2} />
        {ticks.map(tick => (
          <text key={tick} x={x(tick)} y={height - 6} text-anchor="middle">
            {tick > 0 && '+'}
            {allWords().nights.figure(tick)}
          </text>
        ))}
        <line class="interval-bar" x1={x(low)} x2={x(high)} y1={LINE} y2={LINE} />
        <circle class="interval-dot" cx={x(difference)} cy={LINE} r="6" />
      </svg>
    </div>
  )
}
