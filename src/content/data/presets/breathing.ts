import type { Preset } from '../../../core/recipe/preset.ts'

/** Backgrounds that swell with a breath that slows, then let go of it and stay. */
export const breathing = [
  {
    id: 'breathe-with-the-sea',
    need: 'breathe',
    recipe: {
      mode: 'plain',
      bed: 'deep',
      layers: [{ bed: 'surf', level: -4 }],
      bedLevel: 26,
      breath: 6,
      minutes: 25,
      fadeOut: 300
    }
  },
  {
    id: 'breathe-with-brown-noise',
    need: 'breathe',
    recipe: { bed: 'brown', breath: 5, breathFrom: 8, breathMinutes: 15, minutes: 45, fadeOut: 600 }
  },
  {
    id: 'breathe-with-the-leaves',
    need: 'breathe',
    recipe: { mode: 'plain', bed: 'leaves', bedLevel: 26, breath: 6, breathFrom: 10, minutes: 30 }
  }
] as const satisfies readonly Preset[]
