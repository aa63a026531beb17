import type { Favourite } from '../../core/files/favourite.ts'
import type { SoundFile } from '../../core/files/read-sound-file.ts'
import type { StoredFile } from '../../core/files/stored-file.ts'
import { formatRecipeLink } from '../../core/recipe/format-recipe-link.ts'
import { type Preset, presetRecipe } from '../../core/recipe/preset.ts'
import { type Recipe, fitRecipe } from '../../core/recipe/recipe.ts'
import { type SoundNeed, meetsNeed, SOUND_NEEDS } from '../../core/recipe/sound-need.ts'
import { type PresetId, PRESETS } from '../../content/data/presets.ts'
import type { NightPlan } from '../recipe/tonight-model.ts'
import type { HeardSound } from '../session/replay-model.ts'

/** Where a listed sound comes from. */
export type SoundSource =
  /** Tonight's night of the programme. `says` replaces its description where that would reveal too much. */
  | { readonly kind: 'night'; readonly label: string; readonly says: string | undefined }
  | { readonly kind: 'tonight' | 'file' }
  | { readonly kind: 'last'; readonly lastNight: boolean }
  | { readonly kind: 'favourite'; readonly name: string }
  | ({ readonly kind: 'preset' } & Pick<Preset<PresetId>, 'id' | 'need' | 'known'>)

/** A sound that can be heard and taken. */
export interface ListedSound {
  /** Unique in the list. */
  readonly id: string
  readonly source: SoundSource
  readonly recipe: Recipe
  /** Plays instead, with the recipe's length, fades and level. */
  readonly file: StoredFile | undefined
  /** Where it is listed. */
  readonly needs: readonly SoundNeed[]
  /** Whether it is what Start plays. */
  readonly current: boolean
}

type Found = Omit<ListedSound, 'needs' | 'current'>

/** Everything that the list is made of. */
export interface ListedFrom {
  /** What Start plays. */
  readonly recipe: Recipe
  readonly file: StoredFile | undefined
  readonly night: NightPlan | undefined
  readonly last: HeardSound | undefined
  readonly favourites: readonly Favourite[]
  /** A file opened or heard lately, with a recipe to play it by. */
  readonly recent: { readonly file: StoredFile; readonly recipe: Recipe } | undefined
}

/** What Start plays first, then the listener's own sounds, then presets. */
export function listSounds(from: ListedFrom): readonly ListedSound[] {
  const { recipe, file, night } = from
  const playing = soundOf(recipe)
  const isCurrent = (each: Found): boolean =>
    !night?.mark && each.file?.text === file?.text && soundOf(each.recipe) === playing
  const list = [
    ...ownSounds(from).map(each => listedAs(each, needsOf(each))),
    ...PRESETS.map(preset => {
      const { id, need, known } = preset
      const source = { kind: 'preset', id, need, ...(known && { known }) } as const
      return listedAs({ id, source, recipe: presetRecipe(preset, recipe.level), file: undefined }, [
        need
      ])
    })
  ]
  const found = list.find(isCurrent) ?? { source: { kind: 'tonight' } as const }
  const { source, ...rest } = night?.mark
    ? { source: { kind: 'night', label: night.label, says: night.says } as const }
    : found
  const current: Found = { id: 'tonight', ...rest, source, recipe, file }
  // A night of the programme is not told apart by what it is good for.
  const needs = night?.mark ? (['sleep'] as const) : needsOf(current)
  return [{ ...current, needs, current: true }, ...list.filter(each => each.id !== current.id)]
}

/** The listener's own sounds besides what Start plays; a file once. */
function ownSounds({ file, last, favourites, recent }: ListedFrom): readonly Found[] {
  const found: Found[] = []
  if (last) {
    const source = { kind: 'last', lastNight: last.lastNight } as const
    found.push({ id: 'last', source, recipe: last.row.recipe, file: storedOf(last.file) })
  }
  for (const { id, name, recipe, file } of favourites)
    found.push({ id: `favourite ${id}`, source: { kind: 'favourite', name }, recipe, file })
  const known = [file, ...found.map(each => each.file)]
  if (recent && !known.some(each => each?.text === recent.file.text))
    found.push({ id: 'file', source: { kind: 'file' }, ...recent })
  return found
}

function listedAs(found: Found, needs: readonly SoundNeed[]): ListedSound {
  return { ...found, needs, current: false }
}

/** What a file's tones are good for is not known. */
function needsOf({ file, recipe }: Found): readonly SoundNeed[] {
  return SOUND_NEEDS.filter(need => (file ? need === 'sleep' : meetsNeed(recipe, need)))
}

/** A file as it is stored. */
export function storedOf(sound: SoundFile | undefined): StoredFile | undefined {
  return sound && { text: sound.text, name: sound.mark.title }
}

/** Equal for recipes that differ in their level at most. */
function soundOf(recipe: Recipe): string {
  return formatRecipeLink({ ...fitRecipe(recipe).recipe, level: 0 })
}
