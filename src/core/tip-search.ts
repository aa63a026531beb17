import type { Tip, TipSection } from './tip.ts'

/** A tip and all that it is found by. */
export interface IndexedTip {
  readonly tip: Tip
  /** Folded as {@link foldText} does it. */
  readonly words: string
}

/**
 * Text as it is compared in a search: without accents and case, ß as ss, one kind of apostrophe and of hyphen, single
 * spaces.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[‘’ʼ`]/g, "'")
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Makes tips ready to be searched: by text, section, who was studied, what is often said, and their sources. */
export function indexTips(
  tips: readonly Tip[],
  sections: Readonly<Record<TipSection, string>>
): readonly IndexedTip[] {
  return tips.map(tip => {
    const sources = tip.sources.flatMap(({ authors, year, journal }) => [authors, year, journal])
    const parts = [tip.text, sections[tip.section], tip.studied, tip.note, tip.gradeOf, ...sources]
    return { tip, words: foldText(parts.filter(part => part !== undefined).join(' \n ')) }
  })
}

/** The tips that hold every word of the query, somewhere, in their order; all of them for an empty one. */
export function findTips(index: readonly IndexedTip[], query: string): readonly Tip[] {
  const wanted = foldText(query)
    .split(' ')
    .filter(word => word !== '')
  return index
    .filter(({ words }) => wanted.every(word => words.includes(word)))
    .map(({ tip }) => tip)
}
