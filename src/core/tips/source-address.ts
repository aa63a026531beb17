import type { Source } from './tip.ts'

/** Where a source can be read: undefined where nothing but its name was seen. */
export function sourceAddress({ doi, pmid, url }: Source): string | undefined {
  if (doi !== undefined) return `https://doi.org/${encodeURI(doi)}`
  if (pmid !== undefined) return `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`
  return url
}
