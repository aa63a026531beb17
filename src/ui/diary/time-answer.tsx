import type { ComponentChildren, TargetedEvent } from 'preact'
import { stepClockTime } from '../../core/diary/clock-step.ts'
import { type ClockTime, parseClockTime } from '../../core/base/clock-time.ts'
import type { Minutes } from '../../core/base/units.ts'
import { allWords } from '../../state/base/words.ts'
import { TimeField } from '../kit/time-field.tsx'
import { FormQuestion } from './form-question.tsx'

/** Nobody knows it more precisely in the morning. */
const STEP: Minutes = 5

interface TimeAnswerProps {
  readonly label: string
  readonly needed?: boolean
  readonly hint?: string | undefined
  readonly problem?: string | undefined
  readonly time: ClockTime | undefined
  /** Where the steps begin while unanswered. */
  readonly usual: ClockTime
  /** Quicker answers, under the time. */
  readonly children?: ComponentChildren
  set(time: ClockTime | undefined): void
}

/** A time of day, with step buttons and the system's time picker. */
export function TimeAnswer(props: TimeAnswerProps) {
  const { label, needed, hint, problem, time, usual, children, set } = props
  const words = allWords().checkIn
  const step = (direction: 1 | -1) => (): void =>
    set(time ? stepClockTime(time, STEP, direction) : usual)

  function change(event: TargetedEvent<HTMLInputElement>): void {
    set(parseClockTime(event.currentTarget.value))
  }

  return (
    <FormQuestion label={label} needed={needed ?? false} hint={hint} problem={problem}>
      <div class="stepper">
        <button
          class="round"
          type="button"
          data-repeats
          aria-label={words.earlier(label)}
          onClick={step(-1)}
        >
          −
        </button>
        <TimeField
          time={time}
          label={label}
          invalid={problem !== undefined}
          empty={words.notSet}
          onChange={change}
        />
        <button
          class="round"
          type="button"
          data-repeats
          aria-label={words.later(label)}
          onClick={step(1)}
        >
          +
        </button>
      </div>
      {children}
    </FormQuestion>
  )
}
