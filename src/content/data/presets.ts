import type { Preset } from '../../core/recipe/preset.ts'
import { breathing } from './presets/breathing.ts'
import { namedPitches } from './presets/named-pitches.ts'
import { naps } from './presets/naps.ts'
import { onlyBackgrounds } from './presets/only-backgrounds.ts'
import { stagedNights } from './presets/staged-nights.ts'
import { stages } from './presets/stages.ts'

/** Its bed plays on for eight hours. */
const UNTIL_MORNING = { fadeIn: 30, after: 'bed', afterMinutes: 480 } as const

const presets = [
  { id: 'half-an-hour', need: 'sleep', recipe: {} },
  { id: 'settle', need: 'sleep', recipe: { from: 10, to: 4, ramp: 600, minutes: 20 } },
  {
    id: 'low-and-slow',
    need: 'sleep',
    recipe: {
      carrier: 200,
      from: 6,
      to: 2,
      ramp: 1200,
      bed: 'brown',
      minutes: 40,
      fadeIn: 30,
      fadeOut: 600
    }
  },
  { id: 'without-headphones', need: 'speaker', recipe: { mode: 'isochronic', carrier: 350 } },
  {
    id: 'mostly-noise',
    need: 'sleep',
    recipe: { bed: 'brown', bedLevel: 26, minutes: 45, fadeIn: 30, fadeOut: 900 }
  },
  {
    id: 'four-steps-down',
    need: 'sleep',
    recipe: {
      to: 6,
      ramp: 300,
      minutes: 45,
      ...stages('10_10to4.5in300_10to3in300at-2x60_15to2in300at-4x60', 6)
    }
  },
  { id: 'plain', need: 'compare', recipe: { mode: 'plain' } },
  { id: 'only-the-tone', need: 'compare', recipe: { bed: 'none' } },
  {
    id: 'surf-on-a-speaker',
    need: 'speaker',
    recipe: { mode: 'monaural', carrier: 300, bed: 'surf', bedLevel: 18, minutes: 40, fadeOut: 600 }
  },
  {
    id: 'wind-on-a-speaker',
    need: 'speaker',
    recipe: { mode: 'plain', bed: 'wind', bedLevel: 26, fadeOut: 600 }
  },
  {
    id: 'rain-till-morning',
    need: 'night',
    recipe: { ...UNTIL_MORNING, mode: 'monaural', bed: 'rain', bedLevel: 18, fadeOut: 600 }
  },
  {
    id: 'surf-till-morning',
    need: 'night',
    recipe: {
      ...UNTIL_MORNING,
      mode: 'monaural',
      from: 6,
      to: 2,
      ramp: 1200,
      bed: 'surf',
      bedLevel: 20,
      minutes: 40,
      fadeOut: 900
    }
  },
  {
    id: 'brown-till-morning',
    need: 'night',
    recipe: {
      ...UNTIL_MORNING,
      mode: 'plain',
      carrier: 200,
      from: 6,
      to: 2,
      bed: 'brown',
      bedLevel: 26,
      fadeOut: 900
    }
  },
  {
    id: 'swelling-noise',
    need: 'speaker',
    recipe: { mode: 'noise', bed: 'brown', from: 4, to: 2, depth: 0.5, minutes: 40, fadeOut: 600 }
  },
  ...stagedNights,
  ...naps,
  ...breathing,
  ...onlyBackgrounds,
  ...namedPitches
] as const satisfies readonly Preset[]

export type PresetId = (typeof presets)[number]['id']

/** Sounds to begin with, the default first; their names are in the catalogue, by id. */
export const PRESETS: readonly Preset<PresetId>[] = presets
