import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { allWords } from '../../state/base/words.ts'
import { FormQuestion, Chip, Chips } from './form-question.tsx'

interface NumberAnswerProps {
  readonly label: string
  readonly needed?: boolean
  readonly hint?: string | undefined
  readonly problem?: string | undefined
  /** The choices for one tap, rising. */
  readonly choices: readonly number[]
  readonly value: number | undefined
  /** The step where none of the choices is right. */
  readonly step: number
  readonly most: number
  /** The number between the buttons, with its unit. */
  text(value: number): string
  /** Answers that are no number, under them. */
  readonly children?: ComponentChildren
  set(value: number | undefined): void
}

/** A number: common values at one tap, any other by steps. */
export function NumberAnswer(props: NumberAnswerProps) {
  const { label, needed, hint, problem, choices, value, children, set } = props
  const [opened, open] = useState(false)
  const words = allWords().checkIn
  const unusual = value !== undefined && !choices.includes(value)
  const stepping = opened || unusual
  return (
    <FormQuestion label={label} needed={needed ?? false} hint={hint} problem={problem}>
      <Chips choices={choices} chosen={value} name={String} choose={set} />
      {stepping ? (
        <Stepper {...props} first={choices.at(-1) ?? 0} />
      ) : (
        <Chip name={words.other} chosen={false} toggle={() => open(true)} />
      )}
      {children}
    </FormQuestion>
  )
}

interface StepperProps {
  readonly label: string
  /** Undefined while unanswered. */
  readonly value: number | undefined
  /** The value of the first step. */
  readonly first?: number
  readonly step: number
  readonly most: number
  text(value: number): string
  set(value: number): void
}

/** A number between two step buttons. */
export function Stepper({ label, value, first = 0, step, most, text, set }: StepperProps) {
  const words = allWords().checkIn
  const move = (by: number) => (): void => set(Math.min(most, Math.max(0, (value ?? first) + by)))
  return (
    <div class="stepper">
      <button
        class="round"
        type="button"
        data-repeats
        aria-label={words.less(label)}
        disabled={value !== undefined && value <= 0}
        onClick={move(-step)}
      >
        −
      </button>
      <output aria-label={label}>{value === undefined ? '–' : text(value)}</output>
      <button
        class="round"
        type="button"
        data-repeats
        aria-label={words.more(label)}
        disabled={value !== undefined && value >= most}
        onClick={move(step)}
      >
        +
      </button>
    </div>
  )
}
