import { MESSAGES as ENGLISH } from '../../../src/content/en/messages.ts'
import { pseudoWords } from './pseudo-words.ts'

/** Goes by the name of the German words, in whose place the tests hand it to the built app. */
export const MESSAGES = { ...pseudoWords(ENGLISH), direction: 'rtl' }
