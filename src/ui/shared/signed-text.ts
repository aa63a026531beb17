import { allWords } from '../../state/base/words.ts'

/** A text whose figure keeps its sign before it, whichever way the words around it are written. */
export function signedText(text: string): string {
  return allWords().direction === 'rtl' ? text.replace(/[−+]\d+/, '\u2066$&\u2069') : text
}
