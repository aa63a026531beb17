const START = '\u200f\u202e'
const END = '\u202c\u200f'

/**
 * A text as a language written from right to left and longer than English would show it, and still to be read: vowels
 * doubled, each word turned round by direction marks. Figures stay. What was turned before is left as it is.
 */
export function pseudoText(text: string): string {
  return text.replaceAll(/\u200f\u202e[^\u202c]*\u202c\u200f|\p{L}+/gu, word =>
    word.startsWith(START) ? word : START + word.replaceAll(/[aeiou]/gi, '$&$&') + END
  )
}

/** A catalogue of words in the pseudo-language, whatever it is made of: texts, lists, and functions that give texts. */
export function pseudoWords<T>(words: T): T {
  return turned(words) as T
}

function turned(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value)
  if (typeof value === 'function')
    return (...given: unknown[]) => turned((value as (...given: unknown[]) => unknown)(...given))
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, turned(each)]))
}
