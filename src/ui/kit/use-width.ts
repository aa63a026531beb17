import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** A picture's width until it has been measured. */
const FIRST_WIDTH = 320

/** The measured width of an element in CSS pixels, so that a picture's text and lines keep their size. */
export function useWidth<E extends HTMLElement>(): readonly [RefObject<E | null>, number] {
  const element = useRef<E>(null)
  const [width, setWidth] = useState(FIRST_WIDTH)
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return undefined
    const measure = (): void => setWidth(current.clientWidth || FIRST_WIDTH)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return [element, width]
}
