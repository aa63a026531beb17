import type { Tip, TipSection, TipWords } from './tip.ts'

/** A tip and all that it is found by. */
export interface IndexedTip<T extends Tip = Tip> {
  readonly tip: T
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

/**
 * Makes tips ready to be searched: by title, text, section, who was studied, what is often said, and their sources.
 * @param texts the tips' words in the language in which they are searched
 */
export function indexTips<Id extends string>(
  tips: readonly Tip<Id>[],
  texts: Readonly<Record<Id, TipWords>>,
  sections: Readonly<Record<TipSection, string>>
): readonly IndexedTip<Tip<Id>>[] {
  return tips.map(tip => {
    const { title, text, studied, note, gradeOf } = texts[tip.id]
    const sources = tip.sources.flatMap(({ authors, year, journal }) => [authors, year, journal])
    const parts = [title, text, sections[tip.section], studied, note, gradeOf, ...sources]
    return { tip, words: foldText(parts.filter(part => part !== undefined).join(' \n ')) }
  })
}

/** Topics that people search for and no tip covers. */
export type SearchTopic = 'supplements' | 'medicines' | 'illness' | 'stimulants'

/** The beginning of a word as people type it, and its meaning. */
type Term<T> = readonly [beginning: string, meant: T]

/** The search's vocabulary besides the words of the tips. */
export interface SearchTerms {
  /** Synonyms for words of the tips. */
  readonly synonyms: readonly Term<string>[]
  /** Words for topics that no tip covers. */
  readonly topics: readonly Term<SearchTopic>[]
}

/** Results of a search. */
export interface SearchResult<T extends Tip = Tip> {
  /** Tips that hold every word of the query, itself or by a synonym; in the order of the list. */
  readonly found: readonly T[]
  /** The closest tips, where nothing is found and the topic is unknown. */
  readonly near: readonly T[]
  /** Topics in the query that no tip covers. */
  readonly topic: SearchTopic | undefined
}

/** Shorter words begin too many others: they must match whole. */
const BEGINNING = 4
/** From these lengths on, one typing error is allowed in a word, and two. */
const ONE_OFF = 5
const TWO_OFF = 7

/**
 * Prepares lists of word beginnings for searching.
 * @param synonyms for what the tips speak of, the beginnings of what is typed for it, separated by spaces
 * @param said how the tips call it, in the language in which they are searched
 * @param topics the beginnings for topics that no tip covers
 */
export function readTerms<Concept extends string>(
  synonyms: Readonly<Record<Concept, string>>,
  said: Readonly<Record<Concept, string>>,
  topics: Readonly<Record<SearchTopic, string>>
): SearchTerms {
  return {
    synonyms: termsOf(synonyms).map(([beginning, concept]) => [beginning, foldText(said[concept])]),
    topics: termsOf(topics)
  }
}

function termsOf<T extends string>(lists: Readonly<Record<T, string>>): readonly Term<T>[] {
  return (Object.keys(lists) as T[]).flatMap(meant =>
    lists[meant].split(' ').map(beginning => [beginning, meant] as const)
  )
}

/** Searches the tips; an empty query finds all of them. */
export function searchTips<T extends Tip>(
  index: readonly IndexedTip<T>[],
  query: string,
  terms: SearchTerms
): SearchResult<T> {
  const wanted = foldText(query)
    .split(' ')
    .filter(word => word !== '')
  const meanings = wanted.map(word => [word, ...meaningsOf(word, terms)])
  const found = index.filter(({ words }) => meanings.every(each => holdsAny(words, each)))
  const topic = findTopic(wanted, terms, begins)
  const near = found.length > 0 || topic ? [] : findNear(index, meanings, terms)
  const lost = found.length === 0 && near.length === 0
  return {
    found: found.map(({ tip }) => tip),
    near,
    topic: topic ?? (lost ? findTopic(wanted, terms, nearlyBegins) : undefined)
  }
}

/** The tips that hold most of the words, misspelt ones too; none where no word matches. */
function findNear<T extends Tip>(
  index: readonly IndexedTip<T>[],
  meanings: readonly (readonly string[])[],
  terms: SearchTerms
): readonly T[] {
  const vocabulary = new Set(index.flatMap(({ words }) => words.split(/[^\p{L}\p{N}']+/u)))
  const likely = meanings.map(([word = '', ...meant]) => [
    word,
    ...meant,
    ...[...vocabulary].filter(each => isNear(word, each)),
    ...terms.synonyms.filter(([beginning]) => nearlyBegins(word, beginning)).map(([, each]) => each)
  ])
  const scored = index.map(({ tip, words }) => ({
    tip,
    score: likely.filter(each => holdsAny(words, each)).length
  }))
  const best = Math.max(0, ...scored.map(({ score }) => score))
  return best === 0 ? [] : scored.filter(({ score }) => score === best).map(({ tip }) => tip)
}

function findTopic(
  wanted: readonly string[],
  { topics }: SearchTerms,
  fits: (word: string, beginning: string) => boolean
): SearchTopic | undefined {
  return topics.find(([beginning]) => wanted.some(word => fits(word, beginning)))?.[1]
}

/** The meanings of a word; for one still being typed, all it may become. */
function meaningsOf(word: string, { synonyms }: SearchTerms): readonly string[] {
  return synonyms
    .filter(([beginning]) => begins(word, beginning) || begins(beginning, word))
    .map(([, meant]) => meant)
}

function begins(word: string, beginning: string): boolean {
  return beginning.length < BEGINNING ? word === beginning : word.startsWith(beginning)
}

/** Whether a word begins so but for typing errors, of which one may have made it shorter or longer. */
function nearlyBegins(word: string, beginning: string): boolean {
  const lengths = [beginning.length - 1, beginning.length, beginning.length + 1]
  return lengths.some(length => isNear(word.slice(0, length), beginning))
}

function holdsAny(words: string, some: readonly string[]): boolean {
  return some.some(each => words.includes(each))
}

/** Whether one word may be the other misspelt: a letter more, less, changed, or two swapped; of a long word, two. */
function isNear(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  const allowed = length >= TWO_OFF ? 2 : length >= ONE_OFF ? 1 : 0
  return (
    allowed > 0 && Math.abs(one.length - other.length) <= allowed && distance(one, other) <= allowed
  )
}

/** Edit distance with insertions, deletions, substitutions and swaps (optimal string alignment). */
function distance(one: string, other: string): number {
  let before: readonly number[] = []
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1]
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity
      )
    }
    before = last
    last = row
  }
  return last[other.length] ?? 0
}
