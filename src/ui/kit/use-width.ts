import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** A picture's width until it has been measured. */
const FIRST_WIDTH = 320

/** The letters' usual size, in CSS pixels. */
const USUAL_LETTERS = 16

/**
 * The measured width of an element in CSS pixels, so that a picture's text and lines keep their size, and how many times
 * larger than usual its listener has set letters.
 */
export function useWidth<E extends HTMLElement>(): readonly [RefObject<E | null>, number, number] {
  const element = useRef<E>(null)
  const [width, setWidth] = useState(FIRST_WIDTH)
  const [letters, setLetters] = useState(1)
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return undefined
    const measure = (): void => {
      setWidth(current.clientWidth || FIRST_WIDTH)
      const { fontSize } = getComputedStyle(document.documentElement)
      setLetters(parseFloat(fontSize) / USUAL_LETTERS || 1)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return [element, width, letters]
}
