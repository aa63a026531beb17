import { effect } from '@preact/signals-core'
import { type PresetId, PRESETS } from '../../content/data/presets.ts'
import { presetRecipe } from '../../core/recipe/preset.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import { DEFAULT_RECIPE } from '../../core/recipe/recipe.ts'
import { formatStoredRecipe } from '../../core/recipe/recipe-link.ts'
import { allWords } from '../base/words.ts'
import type { PartMaker, Surroundings } from '../session/part-maker.ts'
import { createFavouritesModel } from './favourites-model.ts'

export interface SoundNameModel {
  /** The favourite or preset that a recipe still is, whatever its length and level. */
  nameOf(recipe: Recipe): string | undefined
}

/** The app as far as names of sounds look into it. */
interface Around extends Surroundings {
  part<T extends object>(make: PartMaker<T, Around>): T
}

/** The first is named for its length alone, which stands below it and may be another. */
const [, ...NAMED] = PRESETS
/** Ids of presets by what they sound like: written once, for a name is looked up at every step of a slider. */
let presets: ReadonlyMap<string, PresetId> | undefined

function findPreset(sound: string): PresetId | undefined {
  presets ??= new Map(
    NAMED.map(each => [soundOf(presetRecipe(each, DEFAULT_RECIPE.level)), each.id])
  )
  return presets.get(sound)
}

/** Names sounds, tonight's on the first screen among them. */
export const soundNamePart: PartMaker<SoundNameModel, Around> = (_ports, _player, app) => {
  const { tonight } = app
  const favourites = app.part(createFavouritesModel)
  void favourites.load()

  function nameOf(recipe: Recipe): string | undefined {
    const sound = soundOf(recipe)
    const own = favourites.favourites.value?.find(
      each => !each.file && soundOf(each.recipe) === sound
    )
    const preset = findPreset(sound)
    return own?.name ?? (preset && allWords().presets[preset])
  }

  const dispose = effect(() => {
    tonight.named.value = nameOf(tonight.recipe.value)
  })
  return { nameOf, dispose }
}

function soundOf(recipe: Recipe): string {
  const { level, minutes } = DEFAULT_RECIPE
  return formatStoredRecipe({ ...recipe, level, minutes })
}
