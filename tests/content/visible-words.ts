/** One piece of text that a listener may read, and where it stands. */
export interface VisibleWords {
  readonly where: string
  readonly words: string
}

/** Fields of data that are for the program: nobody reads them. A catalogue of words has none. */
export const HIDDEN: ReadonlySet<string> = new Set([
  'id',
  'time',
  'seen',
  'doi',
  'pmid',
  'url',
  'section',
  'tip',
  'week',
  'mode',
  'as',
  'bed'
])
const NONE: ReadonlySet<string> = new Set()

/**
 * Every string below `value`. Items of lists go by their id where they have one. A function stands for a sentence with
 * values in it: its source holds every word it can say.
 * @param hidden names of fields that nobody reads
 */
export function visibleWords(
  value: unknown,
  where: string,
  hidden: ReadonlySet<string> = NONE
): readonly VisibleWords[] {
  if (typeof value === 'string') return [{ where, words: value }]
  if (typeof value === 'function') return [{ where, words: String(value) }]
  if (Array.isArray(value))
    return value.flatMap((item, index) =>
      visibleWords(item, `${where}.${nameOf(item, index)}`, hidden)
    )
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([key]) => !hidden.has(key))
    .flatMap(([key, item]) => visibleWords(item, `${where}.${key}`, hidden))
}

function nameOf(item: unknown, index: number): string {
  const named = typeof item === 'object' && item !== null && 'id' in item
  return named ? String(item.id) : String(index)
}
