import type { Source } from './tip.ts'

/** Where a source can be read: by its DOI, else its PubMed number, else its own address; undefined where none is known. */
export function sourceAddress({ doi, pmid, url }: Source): string | undefined {
  if (doi !== undefined) return `https://doi.org/${encodeURI(doi)}`
  if (pmid !== undefined) return `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`
  return url
}
