/** What kinds of tone a score knows: how its two frequencies reach the ears. */
export const TONE_MODES = ['binaural', 'monaural', 'isochronic', 'plain'] as const
export type ToneMode = (typeof TONE_MODES)[number]

/** The beds a recipe may hold; `none` is the tone alone. */
export const BED_CHOICES = [
  'none',
  'white',
  'pink',
  'brown',
  'rain',
  'surf',
  'wind',
  'fan'
] as const
export type BedChoice = (typeof BED_CHOICES)[number]
