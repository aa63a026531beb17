import { provideComposer } from './composer.ts'
import * as code from './composition-code.ts'
import { composeVoices } from './compose.ts'
import { layAfterRecipe } from './lay-after-recipe.ts'

/**
 * Makes recipes of all kinds readable and compilable. To be called by every program before its first recipe; the app's
 * first paint fetches it when it is needed.
 */
export function readyComposer(): void {
  provideComposer({ code, composeVoices, layAfterRecipe })
}
