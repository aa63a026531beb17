import type { Preset } from '../../../core/recipe/preset.ts'

/** A steady tone that stands out a little more than elsewhere, for it is what was asked for. */
const PITCH = { mode: 'plain', bedLevel: 6 } as const

/** Pitches that people ask for by name. What is known of them is in the evidence: nothing that sets one apart. */
export const namedPitches = [
  { id: 'pitch-174', need: 'named', recipe: { ...PITCH, carrier: 174 } },
  { id: 'pitch-285', need: 'named', recipe: { ...PITCH, carrier: 285 } },
  { id: 'pitch-396', need: 'named', recipe: { ...PITCH, carrier: 396 } },
  { id: 'pitch-417', need: 'named', recipe: { ...PITCH, carrier: 417 } },
  { id: 'pitch-432', need: 'named', known: 'music', recipe: { ...PITCH, carrier: 432 } },
  { id: 'pitch-528', need: 'named', known: 'by day', recipe: { ...PITCH, carrier: 528 } },
  { id: 'pitch-639', need: 'named', recipe: { ...PITCH, carrier: 639 } },
  { id: 'pitch-741', need: 'named', recipe: { ...PITCH, carrier: 741 } },
  { id: 'pitch-852', need: 'named', recipe: { ...PITCH, carrier: 852 } },
  { id: 'pitch-963', need: 'named', recipe: { ...PITCH, carrier: 963 } }
] as const satisfies readonly Preset[]
