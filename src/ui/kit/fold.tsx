import type { ComponentChildren } from 'preact'
import './fold.css'

interface FoldProps {
  readonly title: string
  /** Beside the title, quieter. */
  readonly hint?: string | undefined
  /** Whether it is open from the start. */
  readonly open?: boolean | undefined
  readonly children: ComponentChildren
}

/** What not everybody wants to read or to fill in, behind its title. */
export function Fold({ title, hint, open = false, children }: FoldProps) {
  return (
    <details class="fold" open={open}>
      <summary>
        {title}
        {hint && <span class="fold-hint"> · {hint}</span>}
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  )
}
