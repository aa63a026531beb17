import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/**
 * Moves the focus to the screen's heading whenever `place` changes, so that the keyboard and a screen reader begin there.
 * The first place keeps the focus where the browser put it.
 */
export function useHeadingFocus(place: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(place)
  useEffect(() => {
    if (shown.current === place) return
    shown.current = place
    heading.current?.focus({ preventScroll: true })
    scrollTo({ top: 0 })
  }, [place])
  return heading
}
