import type { StoredFile } from './stored-file.ts'
import type { Recipe } from '../recipe/recipe.ts'

/** A sound that the listener has named and kept. */
export interface Favourite {
  readonly id: string
  readonly version: 1
  /** As `cleanName` leaves it: never empty, one line, no longer than `NAME_LENGTH`. */
  readonly name: string
  /** Of one that is a file, its length, fades and level are heard. */
  readonly recipe: Recipe
  /** A file of the field that plays instead of the recipe's own sound. */
  readonly file?: StoredFile
  /** Where it stands in the list: the lowest first, of equals the lowest id. */
  readonly place: number
}
