import { useRef } from 'preact/hooks'
import type { SearchResult } from '../../core/tips/tip-search.ts'
import type { TipSearchModel } from '../../state/tips/tip-search-model.ts'
import { allWords } from '../../state/base/words.ts'
import './tip-search.css'

interface TipSearchProps {
  readonly library: TipSearchModel
  /** What is listed of it: all, or the saved ones. */
  readonly result: SearchResult
  readonly anySaved: boolean
  /** Whether the search finds or comes close to anything among all tips. */
  readonly foundUnsaved: boolean
}

/** The search field, how many tips it finds, and where there are none why, with a way on. */
export function TipSearch({ library, result, anySaved, foundUnsaved }: TipSearchProps) {
  const words = allWords().library
  const { query, savedOnly } = library
  const field = useRef<HTMLInputElement>(null)
  const lost = result.found.length === 0 && result.near.length === 0
  const elsewhere = lost && savedOnly.value && anySaved && foundUnsaved

  /** The pressed button disappears: the focus goes to the field. */
  function widen(): void {
    savedOnly.value = false
    if (!elsewhere) query.value = ''
    field.current?.focus()
  }

  return (
    <search class="tip-search">
      <input
        ref={field}
        type="search"
        aria-label={words.search}
        placeholder={words.searchHint}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        enterkeyhint="search"
        value={query.value}
        onInput={event => {
          query.value = event.currentTarget.value
        }}
      />
      <div class="tip-count">
        <p class="quiet" role="status">
          {words.count(result.found.length)}
        </p>
        <button
          class="pill"
          type="button"
          aria-pressed={savedOnly.value}
          onClick={() => {
            savedOnly.value = !savedOnly.peek()
          }}
        >
          {words.savedOnly}
        </button>
      </div>
      <div role="status">
        {savedOnly.value && !anySaved ? (
          <p>{words.nothingSaved}</p>
        ) : elsewhere ? (
          <p>{words.notSaved}</p>
        ) : (
          <Outcome result={result} />
        )}
      </div>
      {lost && (
        <button class="pill" type="button" onClick={widen}>
          {elsewhere ? words.searchAll : words.showAll}
        </button>
      )}
    </search>
  )
}

/** The result of a search besides its tips: why there are none, or that these only come close. */
function Outcome({ result: { found, near, topic } }: Pick<TipSearchProps, 'result'>) {
  const words = allWords().library
  return (
    <>
      {topic && <p>{words.topics[topic]}</p>}
      {near.length > 0 && <p>{words.nearest}</p>}
      {!topic && near.length === 0 && found.length === 0 && <p>{words.nothingFound}</p>}
    </>
  )
}
