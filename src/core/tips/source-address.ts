import type { Source } from './tip.ts'

/** Where a source can be read: undefined where nothing but its name was seen. */
export function sourceAddress(source: Source): string | undefined {
  switch (source.seen) {
    case 'doi':
      return `https://doi.org/${encodeURI(source.doi)}`
    case 'pmid':
      return `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(source.pmid)}/`
    case 'page':
      return source.url
    case 'nothing':
      return undefined
  }
}
