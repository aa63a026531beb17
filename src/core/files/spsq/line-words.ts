import type { FilePart } from '../file-parts.ts'
import type { Expectation } from '../import-error.ts'
import { type Token, type TokenLine, refused } from '../sbg/tokens.ts'

/** Reads a line word by word. Its methods throw an ImportError where something else was expected. */
export interface LineWords {
  /** The next word, which stays the next. */
  peek(): Token | undefined
  next(expected: Expectation | FilePart): Token
  /** One of these words. */
  oneOf<Word extends string>(words: readonly Word[], expected: Expectation | FilePart): Word
  /** Exactly this word. */
  word(text: string): void
  /** A decimal number without an exponent, as the format wants it. */
  number(low: number, high: number): number
  /** A whole number. */
  count(low: number, high: number): number
  /** Throws where anything is left. */
  end(): void
}

/** The format has no use for numbers beyond this. */
export const HIGHEST = 1_000_000
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)$/
const WHOLE = /^[+-]?\d+$/

/** @param from how many words have been read before */
export function lineWords({ words, end }: TokenLine, from = 0): LineWords {
  let at = from
  const next = (expected: Expectation | FilePart): Token => {
    const word = words[at]
    if (!word) throw refused(end, 'the end of the line', expected)
    at++
    return word
  }
  const oneOf = <Word extends string>(
    wanted: readonly Word[],
    expected: Expectation | FilePart
  ): Word => {
    const word = next(expected)
    const found = wanted.find(each => each === word.text)
    if (found === undefined) throw refused(word, word.text, expected)
    return found
  }
  const number = (low: number, high: number, form = DECIMAL): number => {
    const word = next('number')
    const value = Number(word.text)
    if (!form.test(word.text)) throw refused(word, word.text, 'number')
    if (value < low || value > high) throw refused(word, word.text, { kind: 'number', low, high })
    return value + 0
  }
  return {
    peek: () => words[at],
    next,
    oneOf,
    word(text) {
      oneOf([text], { kind: 'text', text })
    },
    number: (low, high) => number(low, high),
    count: (low, high) => number(low, high, WHOLE),
    end() {
      const word = words[at]
      if (word) throw refused(word, word.text, 'line end')
    }
  }
}
