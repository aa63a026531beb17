import { useId } from 'preact/hooks'
import type { NightState } from '../../core/programme/programme-progress.ts'
import type { NightNumber } from '../../core/session/night-mark.ts'
import { allWords } from '../../state/base/words.ts'
import './programme-nights.css'

interface NightsProps {
  /** Night 1 first; undefined where no course is under way. */
  readonly states: readonly NightState[] | undefined
  /** Tonight's night, if any. */
  readonly due: number | undefined
  /** The night whose words are shown. */
  readonly shown: number
  show(night: NightNumber): void
}

const NIGHTS = Array.from({ length: 21 }, (_, index) => (index + 1) as NightNumber)

/** Three weeks as three rows of seven nights: filled where they were heard, a ring around the one whose words are shown. */
export function ProgrammeNights({ states, due, shown, show }: NightsProps) {
  const id = useId()
  const words = allWords().programme
  const count = (which: NightState): number => states?.filter(state => state === which).length ?? 0
  const progress = words.picture(count('done'), count('skipped'))
  const label = states ? progress : words.pictureTitle
  return (
    <div
      class="nights-picture"
      role="radiogroup"
      aria-label={due === undefined ? label : `${label} ${words.tonight}: ${words.night(due)}.`}
    >
      {NIGHTS.map(night => {
        const state = states?.[night - 1] ?? 'ahead'
        const said = night === due ? words.dueTonight : states && words.states[state]
        return (
          <label key={night} class="drawn-radio" data-state={state} data-due={night === due}>
            <input
              type="radio"
              name={id}
              checked={night === shown}
              aria-label={[words.night(night), said].filter(Boolean).join(', ')}
              onChange={() => show(night)}
            />
            <span aria-hidden="true">{night}</span>
          </label>
        )
      })}
      {states && (
        <p class="quiet" aria-hidden="true">
          {progress}
        </p>
      )}
    </div>
  )
}
