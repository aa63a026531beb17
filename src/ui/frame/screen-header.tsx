import type { ComponentChildren, RefObject } from 'preact'
import './screen-header.css'

interface ScreenHeaderProps {
  /** Another one has a heading of its own, which a screen reader reads as it gets the focus. */
  readonly place: string
  readonly title: string
  readonly heading: RefObject<HTMLHeadingElement | null>
  /** At its other end. */
  readonly children: ComponentChildren
}

/** Where the listener is, and one thing to do beside it. */
export function ScreenHeader({ place, title, heading, children }: ScreenHeaderProps) {
  return (
    <header class="screen-header column">
      <h1 key={place} ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </header>
  )
}
