import { useMemo } from 'preact/hooks'
import { allWords } from '../../state/base/words.ts'
import { trendOf, SPANS } from '../../core/diary/trend.ts'
import type { Trend } from '../../core/diary/trend.ts'
import type { DiaryNight } from '../../core/diary/diary-night.ts'
import type { SleepMeasure } from '../../core/diary/sleep-measure.ts'
import { SLEEP_MEASURES } from '../../core/diary/sleep-measure.ts'
import type { JournalView } from '../../state/diary/journal-view-model.ts'
import { longDate } from '../shared/night-dates.ts'
import { ChoiceGroup } from '../kit/choice-group.tsx'
import { TrendChart } from './trend-chart.tsx'
import { TrendTable } from './trend-table.tsx'
import './trends.css'

interface CoursesProps {
  /** Newest first. */
  readonly nights: readonly DiaryNight[]
  readonly view: JournalView
}

/** Each measure over time, as a chart, and all of them as a table. */
export function Trends({ nights, view }: CoursesProps) {
  const words = allWords().comparison
  const span = view.span.value
  const courses = useMemo(
    () =>
      SLEEP_MEASURES.flatMap(outcome => {
        const course = trendOf(outcome, span, nights)
        return course ? [{ outcome, course }] : []
      }),
    [nights, span]
  )
  const by = courses[0]?.course.by
  return (
    <section class="courses" aria-labelledby="journal-courses">
      <h2 id="journal-courses" tabIndex={-1}>
        {words.overTime}
      </h2>
      <ChoiceGroup
        label={words.span}
        choices={SPANS}
        names={words.spans}
        chosen={span}
        choose={next => {
          view.span.value = next
        }}
      />
      {by && <p class="quiet">{words.together[by]}</p>}
      {courses.map(({ outcome, course }) => (
        <Picture key={outcome} outcome={outcome} course={course} />
      ))}
      <TrendTable nights={nights} span={span} by={by} />
    </section>
  )
}

function Picture({ outcome, course }: { readonly outcome: SleepMeasure; readonly course: Trend }) {
  const words = allWords().nights
  const { nights, summary, from, to, by, periods } = course
  const title = words.outcomes[outcome]
  const count = words.nights(nights.length)
  return (
    <figure class="course">
      <figcaption>
        <h3>{title}</h3>
        {summary && <span class="quiet">{count}</span>}
      </figcaption>
      {summary ? (
        <>
          <TrendChart
            outcome={outcome}
            from={from}
            to={to}
            dots={nights.map(({ night, value, heard }) => ({ night, value, filled: heard }))}
            by={by}
            periods={periods}
            label={allWords().comparison.picture(
              title,
              count,
              longDate(from),
              longDate(to),
              words.value(outcome, summary.median)
            )}
          />
          {!by && <Legend />}
        </>
      ) : (
        <p class="quiet">{allWords().comparison.nothingYet}</p>
      )}
      <p class="course-hint">{words.outcomeHints[outcome]}</p>
    </figure>
  )
}

function Legend() {
  const words = allWords().comparison
  return (
    <p class="chart-legend">
      <span>{words.withoutSound}</span>
      <span data-filled="true">{words.withSound}</span>
    </p>
  )
}
