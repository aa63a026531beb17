import { useId } from 'preact/hooks'
import './switch.css'

interface SwitchProps {
  readonly label: string
  readonly hint?: string
  /** False where this browser does not support it. */
  readonly able?: boolean
  readonly on: boolean
  turn(on: boolean): void
}

/** Something that is on or off, with its name in the whole width of the row. */
export function Switch({ label, hint, able = true, on, turn }: SwitchProps) {
  const id = useId()
  return (
    <label class="switch">
      <span>
        <span id={id}>{label}</span>
        {hint && (
          <small id={`${id}-hint`} class="quiet">
            {hint}
          </small>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-labelledby={id}
        aria-describedby={hint && `${id}-hint`}
        disabled={!able}
        checked={on && able}
        onChange={event => turn(event.currentTarget.checked)}
      />
    </label>
  )
}
