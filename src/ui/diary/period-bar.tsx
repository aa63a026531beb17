import { allWords } from '../../state/base/words.ts'
import type { NightDate } from '../../core/base/night-date.ts'
import { PERIODS, firstOf } from '../../core/base/period.ts'
import type { ShownPeriod } from '../../core/diary/shown-period.ts'
import type { JournalView } from '../../state/diary/journal-view-model.ts'
import { monthName, rangeOf, shortMonth } from '../shared/night-dates.ts'
import { ChoiceGroup } from '../kit/choice-group.tsx'
import './period-bar.css'
import './turn-button.css'

interface PeriodBarProps {
  readonly view: JournalView
  readonly shown: ShownPeriod
  /** The months with records, newest first. */
  readonly months: readonly NightDate[]
}

/** The displayed week or month, and links to others. */
export function PeriodBar({ view, shown, months }: PeriodBarProps) {
  const words = allWords().nights
  const { kind, first, last, earlier, later } = shown
  return (
    <div class="period-bar">
      <div class="period-bar-choice">
        <ChoiceGroup
          label={words.period}
          choices={PERIODS}
          names={words.periods}
          chosen={kind}
          choose={next => {
            view.period.value = next
          }}
        />
        {months.length > 1 && <Months view={view} first={first} months={months} />}
      </div>
      <div class="period-bar-turn">
        <Turn view={view} to={earlier} label={words.earlier[kind]} glyph="‹" />
        <h2 aria-live="polite">{kind === 'week' ? rangeOf(first, last) : monthName(first)}</h2>
        <Turn view={view} to={later} label={words.later[kind]} glyph="›" />
      </div>
    </div>
  )
}

interface TurnProps {
  readonly view: JournalView
  readonly to: NightDate | undefined
  readonly label: string
  readonly glyph: string
}

function Turn({ view, to, label, glyph }: TurnProps) {
  return (
    <button
      type="button"
      class="turn-button"
      data-repeats
      aria-label={label}
      disabled={to === undefined}
      onClick={() => {
        view.anchor.value = to
      }}
    >
      <span aria-hidden="true">{glyph}</span>
    </button>
  )
}

interface MonthsProps {
  readonly view: JournalView
  readonly first: NightDate
  readonly months: readonly NightDate[]
}

function Months({ view, first, months }: MonthsProps) {
  const chosen = firstOf('month', first)
  const offered = months.includes(chosen) ? months : [chosen, ...months]
  return (
    <select
      class="period-bar-months"
      aria-label={allWords().nights.goTo}
      value={chosen}
      onChange={event => {
        view.period.value = 'month'
        view.anchor.value = event.currentTarget.value
      }}
    >
      {offered.map(month => (
        <option key={month} value={month}>
          {shortMonth(month)}
        </option>
      ))}
    </select>
  )
}
