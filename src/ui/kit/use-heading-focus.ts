import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Moves the focus to the screen's heading whenever `place` changes, so that the keyboard and a screen reader begin
 * there, and restores the scroll position of that place. The first place keeps the focus where the browser put it. Each
 * place needs a heading of its own: a screen reader says nothing of one that has the focus already.
 * @param scroller the scrolling element
 */
export function useHeadingFocus(
  place: string,
  scroller: RefObject<HTMLElement | null>
): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(place)
  const left = useRef(new Map<string, number>())
  useLayoutEffect(() => {
    if (shown.current !== place) {
      shown.current = place
      heading.current?.focus({ preventScroll: true })
      scroller.current?.scrollTo({ top: left.current.get(place) ?? 0 })
      // With large letters it is the page that scrolls.
      scrollTo(0, 0)
    }
    const element = scroller.current
    const note = (): void => void left.current.set(place, element?.scrollTop ?? 0)
    element?.addEventListener('scroll', note, { passive: true })
    return () => element?.removeEventListener('scroll', note)
  }, [place, scroller])
  return heading
}
