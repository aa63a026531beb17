import { allWords } from '../../state/base/words.ts'
import type { DiaryNight } from '../../core/diary/diary-night.ts'
import { heardIn } from '../../core/diary/diary-night.ts'
import type { NightDate } from '../../core/base/night-date.ts'
import { nightsOf, weekdayOf } from '../../core/base/period.ts'
import type { ShownPeriod } from '../../core/diary/shown-period.ts'
import { longDate, weekdayInitials } from '../shared/night-dates.ts'
import './night-calendar.css'

interface NightCalendarProps {
  readonly period: ShownPeriod
  readonly tonight: NightDate
  readonly hideNumbers: boolean
  /** Shows a night's details. */
  show(night: NightDate): void
}

/** A sound of this length or more makes the lightest disc. */
const LIGHTEST = 45 * 60

/** Week or month as discs: the longer a sound was heard, the lighter; a dot for a check-in. */
export function NightCalendar({ period, tonight, hideNumbers, show }: NightCalendarProps) {
  const known = new Map(period.nights.map(each => [each.night, each]))
  const words = allWords().nights
  return (
    <div class="night-calendar" role="group" aria-label={words.period}>
      {weekdayInitials().map((initial, index) => (
        <span key={index} class="night-calendar-weekday" aria-hidden="true">
          {initial}
        </span>
      ))}
      {nightsOf(period.kind, period.first).map((date, index) => (
        <div key={date} style={index === 0 ? { '--from': String(weekdayOf(date) + 1) } : {}}>
          <Disc
            date={date}
            night={known.get(date)}
            ahead={date >= tonight}
            hideNumbers={hideNumbers}
            show={show}
          />
        </div>
      ))}
    </div>
  )
}

/** The legend of the discs. */
export function CalendarLegend() {
  const words = allWords().nights
  return (
    <p class="night-legend">
      <span>
        <i />
        {words.legendHeard}
      </span>
      <span>
        <i data-dot />
        {words.legendNoted}
      </span>
    </p>
  )
}

interface DiscProps {
  readonly date: NightDate
  readonly night: DiaryNight | undefined
  readonly ahead: boolean
  readonly hideNumbers: boolean
  show(night: NightDate): void
}

function Disc({ date, night, ahead, hideNumbers, show }: DiscProps) {
  const day = Number(date.slice(-2))
  if (ahead && !night) return <span class="night-disc">{day}</span>
  const words = allWords().nights
  const heard = night ? heardIn(night) : 0
  const noted = night?.checkIn !== undefined
  const minutes = allWords().recipe.minutes(Math.round(heard / 60))
  const silent = night?.sessions.some(row => row.silent) ? words.silence : undefined
  const heardWords = heard === 0 ? silent : hideNumbers ? words.aSound : words.heard(minutes)
  const label = words.inCalendar(longDate(date), heardWords, noted)
  const face = (
    <span
      class="night-disc"
      data-heard={heard > 0}
      data-noted={noted}
      style={{ '--light': String(Math.min(1, heard / LIGHTEST)) }}
    >
      {day}
    </span>
  )
  if (!night)
    return (
      <a href={`#/checkin/${date}`} aria-label={`${label}. ${words.addCheckIn}`}>
        {face}
      </a>
    )
  return (
    <button type="button" aria-label={label} onClick={() => show(date)}>
      {face}
    </button>
  )
}
