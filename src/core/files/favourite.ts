import type { StoredFile } from './stored-file.ts'
import type { Recipe } from '../recipe/recipe.ts'

/** A sound that the listener has named and kept. */
export interface Favourite {
  readonly id: string
  readonly version: 1
  /** As `cleanName` leaves it: never empty, one line, no longer than `NAME_LENGTH`. */
  readonly name: string
  /** For a file, only its length, fades and level are used. */
  readonly recipe: Recipe
  /** A file of the field that plays instead of the recipe's own sound. */
  readonly file?: StoredFile
  /** Its position in the list: lowest first; ties are broken by the lowest id. */
  readonly place: number
}
