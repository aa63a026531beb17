import type { TipSection } from '../../core/tips/tip.ts'

/** The tips' sections, in the order of the tips page; their names are in the catalogue. */
export const SECTIONS = [
  'how-to',
  'meal-times',
  'what-harms',
  'fibre',
  'fermented-foods',
  'body-clock',
  'wider-picture',
  'second-brain',
  'serotonin',
  'gaba',
  'short-chain-fatty-acids',
  'dysbiosis',
  'inflammation'
] as const satisfies readonly TipSection[]
