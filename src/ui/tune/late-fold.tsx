import type { Signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import './folded-slider.css'

interface LateFoldProps {
  readonly class: string
  readonly name: string
  /** Beside the name. */
  readonly value?: string
  readonly open: Signal<boolean>
  /** Drawn only while it is open. */
  children(): ComponentChildren
}

/** A part of Tune that few open: its name in a line, and what costs something to draw when it is opened. */
export function LateFold({ class: kind, name, value, open, children }: LateFoldProps) {
  return (
    <details
      class={`folded ${kind}`}
      open={open.value}
      onToggle={event => {
        open.value = event.currentTarget.open
      }}
    >
      <summary>
        <span>{name}</span>
        {value !== undefined && <span>{value}</span>}
      </summary>
      {open.value && children()}
    </details>
  )
}
