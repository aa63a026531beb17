import type { Preset } from '../../../core/recipe/preset.ts'

/**
 * Every recipe has a tone: here one of 60 Hz, 30 dB under the background. Of a background at 60 dB SPL it is 7 dB below what
 * can be heard in silence (37.5 dB SPL at 63 Hz, ISO 389-7).
 */
const UNHEARD = { mode: 'plain', carrier: 60, bedLevel: 30, minutes: 45, fadeOut: 600 } as const

/** Backgrounds without a tone that could be heard. */
export const onlyBackgrounds = [
  { id: 'only-rain', need: 'background', recipe: { ...UNHEARD, bed: 'rain' } },
  { id: 'only-a-brook', need: 'background', recipe: { ...UNHEARD, bed: 'brook' } },
  { id: 'only-a-fire', need: 'background', recipe: { ...UNHEARD, bed: 'fire' } },
  { id: 'only-crickets', need: 'background', recipe: { ...UNHEARD, bed: 'crickets' } },
  { id: 'only-a-train', need: 'background', recipe: { ...UNHEARD, bed: 'train' } },
  { id: 'only-a-fan', need: 'background', recipe: { ...UNHEARD, bed: 'fan' } },
  { id: 'only-pink-noise', need: 'compare', recipe: { ...UNHEARD, bed: 'pink', minutes: 30 } }
] as const satisfies readonly Preset[]
