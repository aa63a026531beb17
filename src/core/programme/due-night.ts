import type { Headphones } from '../base/headphones.ts'
import type { Recipe } from '../recipe/recipe.ts'
import { type NightNumber, type ProgrammeMark, SELF_TEST_FROM } from '../session/night-mark.ts'
import { type NightOffsets, adaptNight } from './suggestion.ts'
import { type ProgrammeNight, isNightRecipe, playsNight } from './programme.ts'
import { type Progress, type TonightsNight, runningTest } from './programme-progress.ts'
import { sealOf, selfTestNight } from './self-test.ts'

/** The night that is due, with its place in the programme. */
export interface DueNight {
  readonly night: ProgrammeNight
  readonly mark: ProgrammeMark & { readonly night: NightNumber }
}

/** A sound that may belong to a night. */
export interface NightSound {
  readonly recipe: Recipe
  /** Whether a file plays instead. */
  readonly isFile: boolean
  readonly headphones: Headphones
  /** The night it was made as, if any. */
  readonly madeAs: readonly (NightNumber | undefined)[]
}

/** The night of an evening, sealed while the self-test runs. @returns undefined where nothing is due */
export function dueNight(
  programme: readonly ProgrammeNight[],
  course: Progress,
  tonight: TonightsNight | undefined,
  offsets: NightOffsets
): DueNight | undefined {
  if (tonight?.kind !== 'night') return undefined
  const { night: number, silent } = tonight
  const seal = silent ? undefined : sealOf(runningTest(course), number)
  const night = seal
    ? selfTestNight(programme, number)
    : programme.find(each => each.night === number)
  const mark = { night: number, ...(silent && { silent }), ...(seal && { seal }) }
  return night && { night: adaptNight(night, offsets), mark }
}

/** Whether a sound counts as a night: on the last one, any sound of the listener's own does. */
export function countsAs({ night, mark }: DueNight, sound: NightSound): boolean {
  if (night.mode === 'free' && !mark.silent) return true
  return !sound.isFile && isMadeAs({ night, mark }, sound)
}

/** Many nights differ from the one before only in length: that one's recipe is not yet this one's. */
export function isMadeAs(
  { night, mark }: DueNight,
  { recipe, headphones, madeAs }: NightSound
): boolean {
  const made = madeAs.includes(mark.night) || isNightRecipe(night, recipe, headphones)
  return made && playsNight(night, recipe)
}

/** Whether a sound is the one made for a night, on either side of the self-test. */
export function holdsNight(
  programme: readonly ProgrammeNight[],
  { recipe, isFile, madeAs }: NightSound,
  offsets: NightOffsets
): boolean {
  const last = madeAs.find(night => night !== undefined)
  const plan = programme.find(({ night }) => night === last)
  if (!plan || isFile) return false
  const sealed = plan.night < SELF_TEST_FROM ? undefined : selfTestNight(programme, plan.night)
  return [plan, sealed].some(night => {
    const adapted = night && adaptNight(night, offsets)
    if (adapted?.mode === 'free')
      return recipe.fadeOut === adapted.fadeOut && recipe.after === 'silence'
    return adapted && playsNight(adapted, recipe)
  })
}
