import type { ComponentChildren } from 'preact'
import './fold.css'

interface FoldProps {
  readonly title: string
  /** Beside the title: how much is inside. */
  readonly note?: string | undefined
  readonly open?: boolean | undefined
  onToggle?(open: boolean): void
  readonly children: ComponentChildren
}

/** A section under its heading, folded until it is asked for. */
export function Fold({ title, note, open, onToggle, children }: FoldProps) {
  return (
    <details
      class="fold"
      open={open ?? false}
      onToggle={event => onToggle?.(event.currentTarget.open)}
    >
      <summary>
        <h2>{title}</h2>
        {note && <span class="quiet">{note}</span>}
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  )
}
