import {
  type BedChoice,
  BED_CHOICES,
  isOwnBed,
  type MadeBed,
  type OwnBed,
  type RecipeBed
} from '../score/kinds.ts'
import type { Decibels } from '../base/units.ts'
import { LAYER_LEVELS, MOST_LAYERS } from './composition.ts'
import type { Recipe } from './recipe.ts'
import { clamp } from '../base/units.ts'

/** Where each background is found: in a group in the order of choice. */
export const BED_GROUPS = {
  noises: ['white', 'pink', 'brown', 'deep'],
  water: ['rain', 'surf', 'brook'],
  outdoors: ['wind', 'thunder', 'leaves', 'crickets', 'birds'],
  indoors: ['fan', 'fire', 'train', 'heartbeat']
} as const satisfies Readonly<Record<string, readonly MadeBed[]>>
export type BedGroup = keyof typeof BED_GROUPS
export const BED_GROUP_NAMES = Object.keys(BED_GROUPS) as readonly BedGroup[]

/** What changes in a recipe with its backgrounds. */
export type BedChange = Pick<Recipe, 'bed' | 'layers'>

/** Another first background, or none at all, which leaves no other; one that lay under it takes its place. */
export function withBed({ layers = [] }: BedChange, bed: BedChoice): BedChange {
  return { bed, layers: bed === 'none' ? [] : layers.filter(layer => layer.bed !== bed) }
}

/** One more background, as loud as the first. */
export function withLayer({ bed, layers = [] }: BedChange, added: RecipeBed): BedChange {
  return bed === 'none'
    ? { bed: added, layers }
    : { bed, layers: [...layers, { bed: added, level: 0 }] }
}

/** One background at another level, dB relative to the first. */
export function withLayerLevel(
  { bed, layers = [] }: BedChange,
  changed: RecipeBed,
  level: Decibels
): BedChange {
  const used = clamp(level, LAYER_LEVELS.low, LAYER_LEVELS.high)
  return {
    bed,
    layers: layers.map(layer => (layer.bed === changed ? { ...layer, level: used } : layer))
  }
}

/** One background less; not the first. */
export function withoutLayer({ bed, layers = [] }: BedChange, removed: RecipeBed): BedChange {
  return { bed, layers: layers.filter(layer => layer.bed !== removed) }
}

/**
 * The backgrounds that can still be added, in the order of choice; none where there is no room for one.
 * @param own the listener's own sounds, which come last
 */
export function addableBeds(
  { bed, layers = [] }: BedChange,
  own: readonly OwnBed[] = []
): readonly RecipeBed[] {
  if (bed === 'none' || layers.length + 1 >= MOST_LAYERS) return []
  return [...BED_CHOICES, ...own].filter(
    (choice): choice is RecipeBed =>
      choice !== 'none' && choice !== bed && layers.every(layer => layer.bed !== choice)
  )
}

/** The listener's own sounds that a recipe plays, at any time of the night. */
export function ownBedsOf({ bed, layers = [], stages = [] }: Recipe): readonly OwnBed[] {
  const beds = [...layers, ...stages.flatMap(stage => stage.beds ?? [])].map(layer => layer.bed)
  return [...new Set([bed, ...beds].filter(isOwnBed))]
}
