import { useSignal } from '@preact/signals'
import { allWords } from '../../state/base/words.ts'
import type { Span } from '../../core/diary/trend.ts'
import { trendOf, nightsOfSpan } from '../../core/diary/trend.ts'
import type { DiaryNight } from '../../core/diary/diary-night.ts'
import { heardIn } from '../../core/diary/diary-night.ts'
import type { NightDate } from '../../core/base/night-date.ts'
import type { PeriodKind } from '../../core/base/period.ts'
import { SLEEP_MEASURES, sleepMeasureOf } from '../../core/diary/sleep-measure.ts'
import { shortDate, shortMonth } from '../shared/night-dates.ts'
import './trend-table.css'

interface CourseTableProps {
  /** Newest first. */
  readonly nights: readonly DiaryNight[]
  readonly span: Span
  /** How the charts group nights, where they do. */
  readonly by: PeriodKind | undefined
}

/** The charts as figures, computed on demand. */
export function TrendTable({ nights, span, by }: CourseTableProps) {
  const open = useSignal(false)
  const words = allWords().comparison
  return (
    <details
      class="course-table"
      onToggle={event => {
        open.value = event.currentTarget.open
      }}
    >
      <summary>{words.table}</summary>
      {open.value && (
        <div role="region" aria-label={words.table} tabIndex={0}>
          {by ? (
            <Periods nights={nights} span={span} by={by} />
          ) : (
            <Nights nights={nightsOfSpan(span, nights)} />
          )}
        </div>
      )}
    </details>
  )
}

function Heads({ first, heard }: { readonly first: string; readonly heard: boolean }) {
  const words = allWords()
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {heard && <th scope="col">{words.comparison.heard}</th>}
        {SLEEP_MEASURES.map(outcome => (
          <th key={outcome} scope="col">
            {words.nights.heads[outcome]}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function Nights({ nights }: { readonly nights: readonly DiaryNight[] }) {
  const newest = nights[0]?.night
  return (
    <table>
      <Heads first={allWords().comparison.night} heard={true} />
      <tbody>
        {nights.map(night => (
          <tr key={night.night}>
            <th scope="row">{shortDate(night.night, newest)}</th>
            <td>
              <Figure value={night.sessions.length === 0 ? undefined : heardIn(night) / 60} />
            </td>
            {SLEEP_MEASURES.map(outcome => (
              <td key={outcome}>
                <Figure value={sleepMeasureOf(outcome, night)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Periods({ nights, span, by }: CourseTableProps & { readonly by: PeriodKind }) {
  const byOutcome = SLEEP_MEASURES.map(outcome => {
    const periods = trendOf(outcome, span, nights)?.periods ?? []
    return new Map(periods.map(({ first, summary }) => [first, summary.median]))
  })
  const firsts = [...new Set(byOutcome.flatMap(each => [...each.keys()]))].toSorted().toReversed()
  const newest: NightDate | undefined = firsts[0]
  return (
    <table>
      <Heads first={allWords().comparison.periods[by]} heard={false} />
      <tbody>
        {firsts.map(first => (
          <tr key={first}>
            <th scope="row">{by === 'month' ? shortMonth(first) : shortDate(first, newest)}</th>
            {byOutcome.map((medians, index) => (
              <td key={SLEEP_MEASURES[index]}>
                <Figure value={medians.get(first)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Figure({ value }: { readonly value: number | undefined }) {
  const words = allWords()
  return (
    <>
      {value === undefined
        ? words.comparison.unknown
        : words.nights.figure(Math.round(value * 10) / 10)}
    </>
  )
}
