import { useSignal } from '@preact/signals'
import type { TargetedEvent } from 'preact'
import { useRef } from 'preact/hooks'
import { allWords } from '../../state/base/words.ts'
import { type ClockTime, formatClockTime, parseClockTime } from '../../core/base/clock-time.ts'
import type { AppModel } from '../../state/app/app-model.ts'
import { endsAtPart } from '../../state/session/ends-at-model.ts'
import type { TuneModel } from '../../state/session/tune-model.ts'
import { TimeField } from '../kit/time-field.tsx'
import './end-at.css'

interface EndAtProps {
  readonly model: AppModel
  readonly tune: Pick<TuneModel, 'endTime' | 'endAt'>
}

/** When the night ends by the clock; another time moves the end there. */
export function EndAt({ model, tune }: EndAtProps) {
  const label = allWords().playing.endAt
  const ends = model.part(endsAtPart).time
  const byKeys = useRef(false)
  /** Typed so far, and no end: the next key may make it one. */
  const typed = useSignal<ClockTime | undefined>(undefined)

  function change({ currentTarget: field }: TargetedEvent<HTMLInputElement>): void {
    const time = parseClockTime(field.value)
    // A half-typed time is empty.
    if (!time) return
    tune.endAt(time)
    const asked = tune.endTime.peek()
    const taken = asked?.hour === time.hour && asked.minute === time.minute
    typed.value = byKeys.current && !taken ? time : undefined
    // Said by the browser, beside the field: once it is left, as its words take the focus from the figure that is typed.
    field.setCustomValidity(taken ? '' : allWords().playing.endTooFar)
    if (!taken && !byKeys.current) field.reportValidity()
    // Where there was no room for it, the value has not changed, and would not be rendered again.
    const end = typed.peek() ?? asked ?? ends.peek()
    field.value = end ? formatClockTime(end) : ''
  }

  function leave({ target }: TargetedEvent<HTMLElement>): void {
    const refused = typed.peek() !== undefined
    byKeys.current = false
    typed.value = undefined
    if (refused && target instanceof HTMLInputElement) target.reportValidity()
  }

  return (
    <label class="end-at" onKeyDown={() => (byKeys.current = true)} onFocusOut={leave}>
      <span>{label}</span>
      <TimeField
        time={typed.value ?? tune.endTime.value ?? ends.value}
        label={label}
        onChange={change}
      />
    </label>
  )
}
