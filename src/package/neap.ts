/**
 * Neap's renderer. A link, a recipe or a file becomes a {@link Score}, the plan of all that sounds; a score becomes
 * samples or a WAV file. Nothing here needs a browser, Node.js, or memory for more than a block.
 */
export { compileFile, readGnaural, readSbg, readSin, readSpsq } from './files.ts'
export type { FileOptions } from './files.ts'
export { compileRecipe, formatLink, readLink } from './recipes.ts'
export type { CompileOptions, RecipeLink } from './recipes.ts'
export { renderScore, renderWav, SAMPLE_RATES } from './render.ts'
export type { Block, BlockOptions, RenderOptions, ScoreSound, ScoreWavFile } from './render.ts'

export { ImportError } from '../core/files/import-error.ts'
export { DEFAULT_RECIPE, RANGES } from '../core/recipe/recipe.ts'
export { BED_CHOICES, TONE_MODES } from '../core/score/kinds.ts'
export type { FileSession } from '../core/files/file-session.ts'
export type { ImportLoss } from '../core/files/import-losses.ts'
export type { ImportedFile } from '../core/files/imported-file.ts'
export type { LinkProblem } from '../core/recipe/recipe-link.ts'
export type { Adjustment, Recipe } from '../core/recipe/recipe.ts'
export type { Score, Voice } from '../core/score/score.ts'
