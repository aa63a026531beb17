import type { RefObject } from 'preact'
import { firstWords } from '../../state/base/words.ts'
import './screen-header.css'

interface ScreenHeaderProps {
  readonly title: string
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly onSettings: boolean
}

/** Where the listener is, and the way to the settings, which needs none to itself. */
export function ScreenHeader({ title, heading, onSettings }: ScreenHeaderProps) {
  return (
    <header class="screen-header column">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {!onSettings && <a href="#/settings">{firstWords().navigation.settings}</a>}
    </header>
  )
}
