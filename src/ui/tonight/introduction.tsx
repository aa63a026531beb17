import { allWords } from '../../state/base/words.ts'

/** Above the first Start: how loud, and who reads more before it. */
export function Introduction() {
  const words = allWords().guidance
  return (
    <p role="region" aria-label={words.region}>
      {words.introduction} <a href="#/first">{words.readFirst}</a>
    </p>
  )
}
