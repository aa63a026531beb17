import { allWords } from '../../state/base/words.ts'
import type { DiaryNight } from '../../core/diary/diary-night.ts'
import { heardIn } from '../../core/diary/diary-night.ts'
import { SLEEP_MEASURES, sleepMeasureOf } from '../../core/diary/sleep-measure.ts'
import { summarise } from '../../core/diary/summary-statistics.ts'
import './period-figures.css'

/** What the nights of a week or month have in common: the median of each figure, and its spread. */
export function PeriodFigures({ nights }: { readonly nights: readonly DiaryNight[] }) {
  const words = allWords().nights
  const heard = nights.filter(night => heardIn(night) > 0).length
  const noted = nights.filter(({ checkIn }) => checkIn).length
  const figures = SLEEP_MEASURES.flatMap(outcome => {
    const values = nights
      .map(night => sleepMeasureOf(outcome, night))
      .filter(each => each !== undefined)
    const summary = summarise(values)
    return summary ? [{ outcome, summary }] : []
  })
  return (
    <div class="period-figures">
      <p class="quiet">{words.counts(heard, noted)}</p>
      {figures.length > 0 && (
        <dl>
          {figures.map(({ outcome, summary }) => (
            <div key={outcome}>
              <dt>{words.outcomes[outcome]}</dt>
              <dd>
                <strong>{words.value(outcome, summary.median)}</strong>
                {summary.least < summary.most && (
                  <span class="quiet">{words.range(outcome, summary.least, summary.most)}</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
