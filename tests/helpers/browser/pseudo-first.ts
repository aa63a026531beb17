import { FIRST_MESSAGES } from '../../../src/content/en/first.ts'
import { pseudoWords } from './pseudo-words.ts'

/** Goes by the name of the German words, in whose place the tests hand it to the built app. */
export const GERMAN_FIRST = { ...pseudoWords(FIRST_MESSAGES), direction: 'rtl' }
