import { NAME_LENGTH } from '../../core/base/name.ts'
import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { allWords } from '../../state/base/words.ts'
import './name-form.css'

interface NameFormProps {
  /** The field's initial value. */
  readonly proposed: string
  /** The button's label. */
  readonly label: string
  take(name: string): void
}

/** A field for the name of a sound, and its submit button. */
export function NameForm({ proposed, label, take }: NameFormProps) {
  const written = useSignal<string | undefined>(undefined)
  const id = useId()
  const words = allWords().favourites
  const name = written.value ?? proposed
  const empty = name.trim() === ''

  function submit(event: Event): void {
    event.preventDefault()
    if (empty) return
    written.value = undefined
    take(name)
  }

  return (
    <form class="name-form" onSubmit={submit}>
      <label for={id}>{words.name}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        autocomplete="off"
        enterkeyhint="done"
        maxLength={NAME_LENGTH}
        value={name}
        aria-invalid={empty}
        aria-describedby={`${id}-word`}
        onInput={event => {
          written.value = event.currentTarget.value
        }}
      />
      <button class="pill" type="submit">
        {label}
      </button>
      <p id={`${id}-word`} class="quiet" role="status">
        {empty && words.nameless}
        {name.length >= NAME_LENGTH && words.full(NAME_LENGTH)}
      </p>
    </form>
  )
}
