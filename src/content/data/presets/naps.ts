import type { Preset } from '../../../core/recipe/preset.ts'

const NAP = { mode: 'monaural', bedLevel: 20, to: 4, ramp: 300, fadeOut: 30 } as const
/** A minute for each change, so that nothing startles. */
const GENTLY = { ramp: 120, crossfade: 60 } as const

/** Naps that sink, then rise gently to where they began: softest for longest, back in two steps of a minute each. */
export const naps = [
  {
    id: 'nap-by-a-brook',
    need: 'nap',
    recipe: {
      ...NAP,
      bed: 'brook',
      minutes: 25,
      firstMinutes: 5,
      stages: [
        { ...GENTLY, minutes: 13, to: 4, level: -6 },
        {
          ...GENTLY,
          minutes: 4,
          to: 6,
          level: -3,
          beds: [
            { bed: 'brook', level: 0 },
            { bed: 'birds', level: -8 }
          ]
        },
        {
          ...GENTLY,
          minutes: 3,
          to: 8,
          level: 0,
          beds: [
            { bed: 'brook', level: 0 },
            { bed: 'birds', level: -4 }
          ]
        }
      ]
    }
  },
  {
    id: 'nap-by-the-sea',
    need: 'nap',
    recipe: {
      ...NAP,
      bed: 'surf',
      minutes: 40,
      firstMinutes: 8,
      stages: [
        { ...GENTLY, minutes: 22, to: 3, level: -6 },
        { ...GENTLY, minutes: 6, to: 6, level: -3 },
        { ...GENTLY, minutes: 4, to: 8, level: 0 }
      ]
    }
  },
  {
    id: 'long-nap-in-the-rain',
    need: 'nap',
    recipe: {
      ...NAP,
      bed: 'rain',
      minutes: 90,
      firstMinutes: 10,
      stages: [
        { ...GENTLY, minutes: 66, to: 2.5, level: -6 },
        { ...GENTLY, minutes: 8, to: 5, level: -3 },
        {
          ...GENTLY,
          minutes: 6,
          to: 8,
          level: 0,
          beds: [
            { bed: 'rain', level: 0 },
            { bed: 'birds', level: -4 }
          ]
        }
      ]
    }
  }
] as const satisfies readonly Preset[]
