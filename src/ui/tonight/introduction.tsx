import { useLayoutEffect, useRef } from 'preact/hooks'
import { allWords } from '../../state/base/words.ts'

/** Above the first Start: how loud, and who reads more before it. */
export function Introduction() {
  const words = allWords().guidance
  const drawn = useRef<HTMLParagraphElement>(null)
  // The page has shown the same words since its first paint.
  useLayoutEffect(() => drawn.current?.previousElementSibling?.remove(), [])
  return (
    <p ref={drawn} role="region" aria-label={words.region}>
      {words.introduction} <a href="#/first">{words.readFirst}</a>
    </p>
  )
}
