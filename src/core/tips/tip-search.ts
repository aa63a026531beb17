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

/** What people look for and no tip is about. */
export type SearchTopic = 'frequencies' | 'supplements' | 'medicines' | 'illness' | 'stimulants'

/** The beginning of a word as people type it, and what it stands for. */
type Term<T> = readonly [beginning: string, meant: T]

/** What a search knows of words besides those of the tips. */
export interface SearchTerms {
  /** What the tips say for what is typed. */
  readonly synonyms: readonly Term<string>[]
  /** What is typed for what no tip is about. */
  readonly topics: readonly Term<SearchTopic>[]
}

/** What a search comes to. */
export interface SearchResult {
  /** Every word of the query is in these, itself or by what it stands for; in the order of the list. */
  readonly found: readonly Tip[]
  /** Where nothing is found, and it is not known why: those that come closest. */
  readonly near: readonly Tip[]
  /** What the query asks for that no tip is about. */
  readonly topic: SearchTopic | undefined
}

/** Shorter words begin too many others: they must be typed whole. */
const BEGINNING = 4
/** From these lengths on, a word may be off by one letter, and by two. */
const ONE_OFF = 5
const TWO_OFF = 9

/**
 * Makes lists of beginnings ready to be searched with.
 * @param synonyms for what the tips say, the beginnings of what is typed for it, with a space between
 * @param topics the same for what no tip is about
 */
export function readTerms(
  synonyms: Readonly<Record<string, string>>,
  topics: Readonly<Record<SearchTopic, string>>
): SearchTerms {
  return { synonyms: termsOf(synonyms), topics: termsOf(topics) }
}

function termsOf<T extends string>(lists: Readonly<Record<T, string>>): readonly Term<T>[] {
  return (Object.keys(lists) as T[]).flatMap(meant =>
    lists[meant].split(' ').map(beginning => [beginning, meant] as const)
  )
}

/** Searches the tips; all of them are found for an empty query. */
export function searchTips(
  index: readonly IndexedTip[],
  query: string,
  terms: SearchTerms
): SearchResult {
  const wanted = foldText(query)
    .split(' ')
    .filter(word => word !== '')
  const meanings = wanted.map(word => [word, ...meaningsOf(word, terms)])
  const found = index.filter(({ words }) => meanings.every(each => holdsAny(words, each)))
  const topic = findTopic(wanted, terms)
  return {
    found: found.map(({ tip }) => tip),
    near: found.length > 0 || topic ? [] : findNear(index, meanings, terms),
    topic
  }
}

/** Those that hold most of the words, misspelt ones too; none where no word is held. */
function findNear(
  index: readonly IndexedTip[],
  meanings: readonly (readonly string[])[],
  terms: SearchTerms
): readonly Tip[] {
  const vocabulary = new Set(index.flatMap(({ words }) => words.split(/[^\p{L}\p{N}']+/u)))
  const likely = meanings.map(([word = '', ...meant]) => [
    word,
    ...meant,
    ...[...vocabulary].filter(each => isNear(word, each)),
    ...terms.synonyms
      .filter(([beginning]) => isNear(word.slice(0, beginning.length), beginning))
      .map(([, each]) => each)
  ])
  const scored = index.map(({ tip, words }) => ({
    tip,
    score: likely.filter(each => holdsAny(words, each)).length
  }))
  const best = Math.max(0, ...scored.map(({ score }) => score))
  return best === 0 ? [] : scored.filter(({ score }) => score === best).map(({ tip }) => tip)
}

function findTopic(wanted: readonly string[], { topics }: SearchTerms): SearchTopic | undefined {
  return topics.find(([beginning]) => wanted.some(word => begins(word, beginning)))?.[1]
}

/** What a word stands for; one that is still being typed, what it may become. */
function meaningsOf(word: string, { synonyms }: SearchTerms): readonly string[] {
  return synonyms
    .filter(([beginning]) => begins(word, beginning) || begins(beginning, word))
    .map(([, meant]) => meant)
}

function begins(word: string, beginning: string): boolean {
  return beginning.length < BEGINNING ? word === beginning : word.startsWith(beginning)
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

/** How many letters to change, add, leave out or swap make one word the other (optimal string alignment). */
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
