import type { KeptSound } from './kept-sound.ts'
import type { Recipe } from '../recipe/recipe.ts'

/** A sound that the listener has named and kept. */
export interface Favourite {
  readonly id: string
  readonly version: 1
  /** As {@link cleanName} leaves it: never empty, one line, no longer than {@link NAME_LENGTH}. */
  readonly name: string
  /** Of one that is a file, its length, fades and level are heard. */
  readonly recipe: Recipe
  /** A file of the field that plays instead of the recipe's own sound. */
  readonly file?: KeptSound
  /** Where it stands in the list: the lowest first, of equals the lowest id. */
  readonly place: number
}

/** Most characters of a name, counted as people count them: what a phone shows in two lines. */
export const NAME_LENGTH = 60

/** A name as it is kept: one line without control characters, cut to {@link NAME_LENGTH}. Empty when nothing is left. */
export function cleanName(text: string): string {
  // Bidi controls would turn the writing direction of what follows; separators and control characters break the line.
  const line = text.replace(/[\p{Cc}\p{Z}\p{Bidi_C}]+/gu, ' ').trim()
  const characters = [...line]
  return characters.length > NAME_LENGTH ? characters.slice(0, NAME_LENGTH).join('').trim() : line
}
