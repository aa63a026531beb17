import { allWords } from '../../state/base/words.ts'
import type { Source } from '../../core/tips/tip.ts'
import { sourceAddress } from '../../core/tips/source-address.ts'

/** Sources of facts. The links leave the app, so each says so. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) return <></>
  return (
    <ul class="sources">
      {sources.map((source, index) => (
        <li key={index}>
          <SourceLink source={source} />
        </li>
      ))}
    </ul>
  )
}

function SourceLink({ source }: { readonly source: Source }) {
  const words = allWords().tip
  const name = words.source(source.authors, source.year, source.journal)
  const address = sourceAddress(source)
  const numbered = source.doi !== undefined || source.pmid !== undefined
  return (
    <>
      {address === undefined ? (
        name
      ) : (
        <a href={address} target="_blank" rel="noreferrer">
          {name}
          <span class="unseen"> ({words.opensOutside})</span>
        </a>
      )}
      {!numbered && ` · ${words.noDoi}`}
    </>
  )
}
