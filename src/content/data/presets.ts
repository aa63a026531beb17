import type { Preset } from '../../core/recipe/preset.ts'

const presets = [
  {
    id: 'half-an-hour',
    need: 'sleep',
    recipe: {
      version: 1,
      mode: 'binaural',
      carrier: 250,
      from: 8,
      to: 3,
      ramp: 900,
      bed: 'pink',
      bedLevel: 12,
      minutes: 30,
      fadeIn: 20,
      fadeOut: 300,
      duty: 0.5,
      depth: 0.6
    }
  },
  {
    id: 'settle',
    need: 'sleep',
    recipe: {
      version: 1,
      mode: 'binaural',
      carrier: 250,
      from: 10,
      to: 4,
      ramp: 600,
      bed: 'pink',
      bedLevel: 12,
      minutes: 20,
      fadeIn: 20,
      fadeOut: 300,
      duty: 0.5,
      depth: 0.6
    }
  },
  {
    id: 'low-and-slow',
    need: 'sleep',
    recipe: {
      version: 1,
      mode: 'binaural',
      carrier: 200,
      from: 6,
      to: 2,
      ramp: 1200,
      bed: 'brown',
      bedLevel: 12,
      minutes: 40,
      fadeIn: 30,
      fadeOut: 600,
      duty: 0.5,
      depth: 0.6
    }
  },
  {
    id: 'without-headphones',
    need: 'speaker',
    recipe: {
      version: 1,
      mode: 'isochronic',
      carrier: 350,
      from: 8,
      to: 3,
      ramp: 900,
      bed: 'pink',
      bedLevel: 12,
      minutes: 30,
      fadeIn: 20,
      fadeOut: 300,
      duty: 0.5,
      depth: 0.6
    }
  },
  {
    id: 'mostly-noise',
    need: 'sleep',
    recipe: {
      version: 1,
      mode: 'binaural',
      carrier: 250,
      from: 8,
      to: 3,
      ramp: 900,
      bed: 'brown',
      bedLevel: 26,
      minutes: 45,
      fadeIn: 30,
      fadeOut: 900,
      duty: 0.5,
      depth: 0.6
    }
  },
  {
    id: 'plain',
    need: 'sleep',
    recipe: {
      version: 1,
      mode: 'plain',
      carrier: 250,
      from: 8,
      to: 3,
      ramp: 900,
      bed: 'pink',
      bedLevel: 12,
      minutes: 30,
      fadeIn: 20,
      fadeOut: 300,
      duty: 0.5,
      depth: 0.6
    }
  },
  {
    id: 'surf-on-a-speaker',
    need: 'speaker',
    recipe: {
      version: 1,
      mode: 'monaural',
      carrier: 300,
      from: 8,
      to: 3,
      ramp: 900,
      bed: 'surf',
      bedLevel: 18,
      minutes: 40,
      fadeIn: 20,
      fadeOut: 600,
      duty: 0.5,
      depth: 0.6
    }
  },
  {
    id: 'wind-on-a-speaker',
    need: 'speaker',
    recipe: {
      version: 1,
      mode: 'plain',
      carrier: 250,
      from: 8,
      to: 3,
      ramp: 900,
      bed: 'wind',
      bedLevel: 26,
      minutes: 30,
      fadeIn: 20,
      fadeOut: 600,
      duty: 0.5,
      depth: 0.6
    }
  },
  {
    id: 'rain-till-morning',
    need: 'night',
    recipe: {
      version: 1,
      mode: 'monaural',
      carrier: 250,
      from: 8,
      to: 3,
      ramp: 900,
      bed: 'rain',
      bedLevel: 18,
      minutes: 30,
      fadeIn: 30,
      fadeOut: 600,
      after: 'bed',
      afterMinutes: 480,
      duty: 0.5,
      depth: 0.6
    }
  },
  {
    id: 'surf-till-morning',
    need: 'night',
    recipe: {
      version: 1,
      mode: 'monaural',
      carrier: 250,
      from: 6,
      to: 2,
      ramp: 1200,
      bed: 'surf',
      bedLevel: 20,
      minutes: 40,
      fadeIn: 30,
      fadeOut: 900,
      after: 'bed',
      afterMinutes: 480,
      duty: 0.5,
      depth: 0.6
    }
  },
  {
    id: 'brown-till-morning',
    need: 'night',
    recipe: {
      version: 1,
      mode: 'plain',
      carrier: 200,
      from: 6,
      to: 2,
      ramp: 900,
      bed: 'brown',
      bedLevel: 26,
      minutes: 30,
      fadeIn: 30,
      fadeOut: 900,
      after: 'bed',
      afterMinutes: 480,
      duty: 0.5,
      depth: 0.6
    }
  }
] as const satisfies readonly Preset[]

export type PresetId = (typeof presets)[number]['id']

/** Sounds to begin with, the default first; their names are in the catalogue, by id. */
export const PRESETS: readonly Preset<PresetId>[] = presets
