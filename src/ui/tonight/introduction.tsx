import { useLayoutEffect, useRef } from 'preact/hooks'
import { isBinauralTonight } from '../../state/recipe/binaural-tonight.ts'
import type { TonightModel } from '../../state/recipe/tonight-model.ts'
import { allWords } from '../../state/base/words.ts'

/** Above the first Start: with what and how loud to listen, and who reads more before it. */
export function Introduction({ tonight }: { readonly tonight: TonightModel }) {
  const words = allWords().guidance
  const drawn = useRef<HTMLParagraphElement>(null)
  // The page has shown the same words since its first paint.
  useLayoutEffect(() => drawn.current?.previousElementSibling?.remove(), [])
  return (
    <p ref={drawn} role="region" aria-label={words.region}>
      {words.introduction(isBinauralTonight(tonight))} <a href="#/first">{words.readFirst}</a>
    </p>
  )
}
