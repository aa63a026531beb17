import type { Recipe } from '../../core/recipe/recipe.ts'
import { stageTimes } from '../../core/recipe/stage-times.ts'
import type { Score } from '../../core/score/score.ts'
import type { EpochMilliseconds, Seconds } from '../../core/base/units.ts'
import { allWords } from '../../state/base/words.ts'
import { clockAfter } from '../shared/score-text.ts'
import { layersText } from './stage-text.ts'
import './stage-curve.css'

interface StageBandsProps {
  /** As it is played. */
  readonly recipe: Recipe
  /** Per cent of the width. */
  place(at: Seconds): number
}

/** The backgrounds, each as long as it lasts; the list says the same. */
export function StageBands({ recipe, place }: StageBandsProps) {
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

interface StageTimesProps {
  readonly score: Score
  /** When the night would begin; undefined while one plays. */
  readonly startsAt: EpochMilliseconds | undefined
}

/** When the night begins and ends: by the clock, or how long it is. */
export function StageTimes({ score, startsAt }: StageTimesProps) {
  const { minutes } = allWords().recipe
  const text = (at: Seconds): string =>
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
