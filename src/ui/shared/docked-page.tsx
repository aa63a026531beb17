import type { ComponentChildren } from 'preact'
import './docked-page.css'
import './reading.css'

interface DockedPageProps {
  /** Names the screen in its styles. */
  readonly class?: string
  /** Within the thumb's reach, however far the rest is scrolled. */
  readonly dock: ComponentChildren
  readonly children: ComponentChildren
}

/** A text to read, over a bar with what there is to do. */
export function DockedPage({ class: name = '', dock, children }: DockedPageProps) {
  return (
    <div class="docked">
      <div class="docked-scroll column">
        <div class={`reading ${name}`}>{children}</div>
      </div>
      <div class="page-dock column">{dock}</div>
    </div>
  )
}
