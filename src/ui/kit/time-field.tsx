import type { TargetedEvent } from 'preact'
import { type ClockTime, formatClockTime } from '../../core/base/clock-time.ts'
import './time-field.css'

/** As most browsers show an empty field. */
const NO_TIME = '--:--'

interface TimeFieldProps {
  readonly time: ClockTime | undefined
  /** Its name: what is shown while it is empty must not become a part of it. */
  readonly label: string
  readonly invalid?: boolean
  /** What is shown while there is no time. */
  readonly empty?: string
  readonly onChange: (event: TargetedEvent<HTMLInputElement>) => void
}

/** The system's time field. Without a time it looks so in every browser: some show one that nobody chose, only dimmer. */
export function TimeField({ time, label, invalid, empty = NO_TIME, onChange }: TimeFieldProps) {
  return (
    <div class="time-field" data-empty={time === undefined}>
      <input
        type="time"
        aria-label={label}
        aria-invalid={invalid}
        value={time ? formatClockTime(time) : ''}
        onChange={onChange}
      />
      {!time && <span aria-hidden="true">{empty}</span>}
    </div>
  )
}
