import type * as code from './composition-code.ts'
import type { composeVoices } from './compose.ts'
import type { layAfterRecipe } from './lay-after-recipe.ts'

/** What few recipes need, and the first paint of the app therefore does without. */
export interface Composer {
  /** Reads and writes layers and stages in links. */
  readonly code: typeof code
  readonly composeVoices: typeof composeVoices
  readonly layAfterRecipe: typeof layAfterRecipe
}

let provided: Composer | undefined

/** Called by `readyComposer`. */
export function provideComposer(given: Composer): void {
  provided = given
}

/** @returns undefined as long as it has not been fetched */
export function composer(): Composer | undefined {
  return provided
}

/** Whether a link may need the composer, however it was encoded. */
export function needsComposer(query: string): boolean {
  return /stages|,|2c|after|noise|breath|tilt/i.test(query)
}
