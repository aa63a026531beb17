import { type ReadonlySignal, signal } from '@preact/signals-core'
import { type BedChoice, bedNameOf, type OwnBed } from '../../core/score/kinds.ts'
import { firstWords } from './words.ts'

/** What the listener's own sounds are called: one list for the whole page, as the language is. */
const titles = signal<ReadonlyMap<OwnBed, string>>(new Map())

/** What a background is called: an own sound by its title, where that is known. */
export function bedText(bed: BedChoice): string {
  const title = titles.value.get(bed as OwnBed)
  return title ?? firstWords().recipe.beds[bedNameOf(bed)]
}

/** Has own sounds called by their titles from now on. */
export function nameOwnSounds(known: ReadonlyMap<OwnBed, string>): void {
  titles.value = known
}

/** What they are called. */
export const ownTitles: ReadonlySignal<ReadonlyMap<OwnBed, string>> = titles
