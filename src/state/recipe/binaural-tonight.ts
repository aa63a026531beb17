import type { TonightModel } from './tonight-model.ts'

/** Whether tonight has a tone that needs headphones, from the recipe or a file. */
export function isBinauralTonight({
  file,
  recipe
}: Pick<TonightModel, 'file' | 'recipe'>): boolean {
  if (!file.value) return recipe.value.mode === 'binaural'
  return file.value.imported.voices.some(
    voice => voice.kind === 'tone' && voice.mode === 'binaural'
  )
}
