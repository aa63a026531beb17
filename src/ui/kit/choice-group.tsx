import { useId } from 'preact/hooks'
import './choice-group.css'

interface ChoiceGroupProps<T extends string> {
  readonly label: string
  readonly choices: readonly T[]
  readonly names: Readonly<Record<T, string>>
  /** Undefined while nothing is chosen. */
  readonly chosen: T | undefined
  readonly hint?: string
  /** The language of a choice's name, where it is not the page's. */
  languageOf?(choice: T): string | undefined
  choose(choice: T): void
}

/** A few things of which one is chosen. */
export function ChoiceGroup<T extends string>(props: ChoiceGroupProps<T>) {
  const id = useId()
  const { label, choices, names, chosen, hint, languageOf, choose } = props
  return (
    <fieldset class="choice-group" aria-describedby={hint && `${id}-hint`}>
      <legend>{label}</legend>
      {choices.map(choice => (
        <label key={choice} class="drawn-radio">
          <input
            type="radio"
            name={id}
            value={choice}
            checked={choice === chosen}
            onChange={() => choose(choice)}
          />
          <span lang={languageOf?.(choice)}>{names[choice]}</span>
        </label>
      ))}
      {hint && (
        <p id={`${id}-hint`} class="choice-group-hint">
          {hint}
        </p>
      )}
    </fieldset>
  )
}
