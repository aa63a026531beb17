/** Where a sentence ends: not after one letter, as in "e. g.", and not before a small one. */
const BETWEEN = /(?<=[^\s.]{2}[.?!][”“"’)]*)\s+(?=[„“"(]?[\p{Lu}\p{N}])/u

/** A text's sentences, without the spaces between them. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(BETWEEN)
}
