import type { Source } from '../../../core/tips/tip.ts'

/** A work that was looked up by its DOI, written without `https://doi.org/`. */
export function doi(authors: string, year: number, journal: string, doi: string): Source {
  return { authors, year, journal, doi }
}

/** A work that was looked up by its PubMed number. */
export function pmid(authors: string, year: number, journal: string, pmid: string): Source {
  return { authors, year, journal, pmid }
}

/** A work of which only a page about it was seen. */
export function page(authors: string, year: number, journal: string, url: string): Source {
  return { authors, year, journal, url }
}

/** A work of which nothing was seen but its name in others. */
export function unseen(authors: string, year: number, journal: string): Source {
  return { authors, year, journal }
}
