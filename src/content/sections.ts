import type { TipSection } from '../core/tip.ts'

/** Names of the tips' sections, in the order of the tips page. */
export const SECTIONS = {
  'how-to': 'How to listen',
  'meal-times': 'Meal times',
  'what-harms': 'What may harm',
  fibre: 'Fibre',
  'fermented-foods': 'Fermented foods',
  'body-clock': 'Body clock',
  'wider-picture': 'The wider picture',
  'second-brain': 'The gut’s own nerves',
  serotonin: 'Serotonin and melatonin',
  gaba: 'GABA',
  'short-chain-fatty-acids': 'What fibre becomes',
  dysbiosis: 'Bacteria and sleep',
  inflammation: 'Short nights'
} satisfies Readonly<Record<TipSection, string>>
