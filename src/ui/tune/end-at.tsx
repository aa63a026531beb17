import type { TargetedEvent } from 'preact'
import { allWords } from '../../state/base/words.ts'
import { formatClockTime, parseClockTime } from '../../core/base/clock-time.ts'
import type { TuneModel } from '../../state/session/tune-model.ts'
import { TimeField } from '../kit/time-field.tsx'
import './end-at.css'

interface EndAtProps {
  readonly tune: Pick<TuneModel, 'endTime' | 'endAt'>
}

/** The end of the night by the clock instead of by its length. Empty where it ends otherwise. */
export function EndAt({ tune }: EndAtProps) {
  const label = allWords().playing.endAt
  const shown = (): string => {
    const time = tune.endTime.value
    return time ? formatClockTime(time) : ''
  }

  function change({ currentTarget: field }: TargetedEvent<HTMLInputElement>): void {
    const time = parseClockTime(field.value)
    // A half-typed time is empty.
    if (!time) return
    tune.endAt(time)
    const taken = shown() === formatClockTime(time)
    // Said by the browser, beside the field.
    field.setCustomValidity(taken ? '' : allWords().playing.endTooFar)
    if (!taken) field.reportValidity()
    // Where there was no room for it, the value has not changed, and would not be rendered again.
    field.value = shown()
  }

  return (
    <label class="end-at">
      <span>{label}</span>
      <TimeField time={tune.endTime.value} label={label} onChange={change} />
    </label>
  )
}
