import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { allWords } from '../../state/base/words.ts'
import './form-question.css'

interface AnswerProps {
  readonly label: string
  /** Whether the form cannot be saved without it: its label says so. */
  readonly needed?: boolean
  readonly hint?: string | undefined
  /** The answer's error. */
  readonly problem?: string | undefined
  readonly children: ComponentChildren
}

/** One question of a form: its label, its control, and its error. */
export function FormQuestion({ label, needed = false, hint, problem, children }: AnswerProps) {
  const id = useId()
  // All that is missing comes at once: the form says how much, and this is read with the question that gets the focus.
  const isMissing = problem === allWords().checkIn.needed
  return (
    <fieldset
      class="answer"
      data-problem={problem !== undefined}
      aria-describedby={problem === undefined ? undefined : id}
    >
      <legend>
        {label}
        {needed && <span class="answer-needed"> · {allWords().checkIn.isNeeded}</span>}
      </legend>
      {children}
      {hint && <p class="answer-hint">{hint}</p>}
      {problem !== undefined && (
        <p id={id} class="answer-problem" role={isMissing ? undefined : 'alert'}>
          {problem}
        </p>
      )}
    </fieldset>
  )
}

/** Focuses the first question with an error: its field, where it has one. */
export function focusProblem(form: HTMLElement): void {
  const answer = form.querySelector('.answer[data-problem="true"]')
  const field = answer?.querySelector<HTMLElement>('input') ?? answer?.querySelector('button')
  field?.focus()
}

interface ChipsProps<T extends string | number> {
  readonly choices: readonly T[]
  readonly chosen: T | undefined
  /** From one end to the other. */
  readonly scale?: boolean
  /** Not to be answered yet, but in its place. */
  readonly disabled?: boolean
  name(choice: T): string
  /** Called with undefined where the chosen one was tapped again: left blank. */
  choose(choice: T | undefined): void
}

/** A few answers, of which one or none is chosen. */
export function Chips<T extends string | number>(props: ChipsProps<T>) {
  const { choices, chosen, scale = false, disabled = false, name, choose } = props
  return (
    <div class="chips" data-scale={scale}>
      {choices.map(choice => (
        <Chip
          key={choice}
          name={name(choice)}
          chosen={choice === chosen}
          disabled={disabled}
          toggle={() => choose(choice === chosen ? undefined : choice)}
        />
      ))}
    </div>
  )
}

interface ChipProps {
  readonly name: string
  readonly chosen: boolean
  readonly disabled?: boolean
  toggle(): void
}

export function Chip({ name, chosen, disabled = false, toggle }: ChipProps) {
  return (
    <button class="chip" type="button" aria-pressed={chosen} disabled={disabled} onClick={toggle}>
      {name}
    </button>
  )
}

interface YesNoProps {
  readonly label: string
  readonly answer: boolean | undefined
  set(answer: boolean | undefined): void
}

/** A question that is answered by yes, no, or not at all. */
export function YesNo({ label, answer, set }: YesNoProps) {
  const words = allWords().checkIn
  return (
    <FormQuestion label={label}>
      <Chips
        choices={['yes', 'no']}
        chosen={answer === undefined ? undefined : answer ? 'yes' : 'no'}
        name={choice => words[choice]}
        choose={choice => set(choice && choice === 'yes')}
      />
    </FormQuestion>
  )
}
