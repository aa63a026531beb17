import { allWords, firstWords } from '../../state/base/words.ts'

interface BrokenProps {
  readonly error: unknown
  reset(): void
}

/** Shown instead of a broken screen. */
export function Broken({ error, reset }: BrokenProps) {
  const words = allWords().errors
  return (
    <div class="column" role="alert">
      <h2>{words.title}</h2>
      <p>{words.body}</p>
      <button class="pill" type="button" onClick={reset}>
        {firstWords().notices.retry}
      </button>
      <details>
        <summary>{words.details}</summary>
        <pre>{String(error)}</pre>
      </details>
    </div>
  )
}
