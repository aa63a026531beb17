import type { Preset } from '../../core/recipe/preset.ts'

const presets = [
  {
    id: 'half-an-hour',
    recipe: {
      version: 1,
      mode: 'binaural',
      carrier: 250,
      from: 8,
      to: 3,
      ramp: 900,
      bed: 'pink',
      bedLevel: 12,
      level: -12,
      minutes: 30,
      fadeIn: 20,
      fadeOut: 300,
      duty: 0.5,
      depth: 0.6
    }
  },
  {
    id: 'settle',
    recipe: {
      version: 1,
      mode: 'binaural',
      carrier: 250,
      from: 10,
      to: 4,
      ramp: 600,
      bed: 'pink',
      bedLevel: 12,
      level: -12,
      minutes: 20,
      fadeIn: 20,
      fadeOut: 300,
      duty: 0.5,
      depth: 0.6
    }
  },
  {
    id: 'low-and-slow',
    recipe: {
      version: 1,
      mode: 'binaural',
      carrier: 200,
      from: 6,
      to: 2,
      ramp: 1200,
      bed: 'brown',
      bedLevel: 12,
      level: -12,
      minutes: 40,
      fadeIn: 30,
      fadeOut: 600,
      duty: 0.5,
      depth: 0.6
    }
  },
  {
    id: 'without-headphones',
    recipe: {
      version: 1,
      mode: 'isochronic',
      carrier: 350,
      from: 8,
      to: 3,
      ramp: 900,
      bed: 'pink',
      bedLevel: 12,
      level: -12,
      minutes: 30,
      fadeIn: 20,
      fadeOut: 300,
      duty: 0.5,
      depth: 0.6
    }
  },
  {
    id: 'mostly-noise',
    recipe: {
      version: 1,
      mode: 'binaural',
      carrier: 250,
      from: 8,
      to: 3,
      ramp: 900,
      bed: 'brown',
      bedLevel: 26,
      level: -12,
      minutes: 45,
      fadeIn: 30,
      fadeOut: 900,
      duty: 0.5,
      depth: 0.6
    }
  },
  {
    id: 'plain',
    recipe: {
      version: 1,
      mode: 'plain',
      carrier: 250,
      from: 8,
      to: 3,
      ramp: 900,
      bed: 'pink',
      bedLevel: 12,
      level: -12,
      minutes: 30,
      fadeIn: 20,
      fadeOut: 300,
      duty: 0.5,
      depth: 0.6
    }
  }
] as const satisfies readonly Preset[]

export type PresetId = (typeof presets)[number]['id']

/** Sounds to start from, the default first; their names are in the catalogue, by id. */
export const PRESETS: readonly Preset<PresetId>[] = presets
