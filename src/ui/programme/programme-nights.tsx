import type { Progress } from '../../core/programme/programme-progress.ts'
import { nightStates } from '../../core/programme/programme-progress.ts'
import { allWords } from '../../state/base/words.ts'
import './programme-nights.css'

const WEEK = 7

interface NightsPictureProps {
  readonly course: Progress
  /** The due night, if any. */
  readonly due: number | undefined
}

/** Three weeks as three rows of seven nights: filled where they were heard, and a ring around tonight's. */
export function ProgrammeNights({ course, due }: NightsPictureProps) {
  const words = allWords().programme
  const states = nightStates(course)
  const count = (which: (typeof states)[number]): number =>
    states.filter(state => state === which).length
  const label = [
    words.picture(count('done'), count('skipped')),
    ...(due === undefined ? [] : [`${words.tonight}: ${words.night(due)}.`])
  ].join(' ')
  return (
    <figure class="nights-picture">
      <svg viewBox="0 0 280 120" role="img" aria-label={label}>
        {states.map((state, index) => {
          const x = 20 + (index % WEEK) * 40
          const y = 20 + Math.floor(index / WEEK) * 40
          return (
            <g key={index} data-state={state} data-due={index + 1 === due}>
              <circle class="nights-picture-due" cx={x} cy={y} r="18" />
              <circle class="nights-picture-night" cx={x} cy={y} r="13" />
              <text x={x} y={y} dy="0.35em">
                {index + 1}
              </text>
            </g>
          )
        })}
      </svg>
      <figcaption class="quiet">{words.picture(count('done'), count('skipped'))}</figcaption>
    </figure>
  )
}
