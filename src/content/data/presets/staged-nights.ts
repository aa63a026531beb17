import type { Preset } from '../../../core/recipe/preset.ts'

/** Seven and a half hours; the tone can be heard without headphones, and lies well under the background. */
const NIGHT = { mode: 'monaural', bedLevel: 20, fadeIn: 30, fadeOut: 900, minutes: 450 } as const
/** How a part of the night follows another: in a minute. */
const SLOWLY = { ramp: 900, crossfade: 60 } as const

/** Nights in stages: each begins with what one falls asleep to, and none gets louder. */
export const stagedNights = [
  {
    id: 'train-to-the-sea',
    need: 'night',
    recipe: {
      ...NIGHT,
      bed: 'train',
      firstMinutes: 45,
      stages: [
        {
          ...SLOWLY,
          minutes: 150,
          to: 2.5,
          level: -2,
          beds: [
            { bed: 'surf', level: 0 },
            { bed: 'wind', level: -8 }
          ]
        },
        { ...SLOWLY, minutes: 195, to: 2, level: -5, beds: [{ bed: 'surf', level: 0 }] },
        {
          ...SLOWLY,
          minutes: 60,
          to: 4,
          level: -5,
          beds: [
            { bed: 'surf', level: 0 },
            { bed: 'birds', level: -6 }
          ]
        }
      ]
    }
  },
  {
    id: 'storm-moves-on',
    need: 'night',
    recipe: {
      ...NIGHT,
      bed: 'thunder',
      firstMinutes: 40,
      stages: [
        { ...SLOWLY, minutes: 110, to: 2.5, level: -2, beds: [{ bed: 'rain', level: 0 }] },
        {
          ...SLOWLY,
          minutes: 150,
          to: 2,
          level: -4,
          beds: [
            { bed: 'rain', level: 0 },
            { bed: 'leaves', level: -6 }
          ]
        },
        { ...SLOWLY, minutes: 150, to: 2.5, level: -6, beds: [{ bed: 'leaves', level: 0 }] }
      ]
    }
  },
  {
    id: 'fire-burns-low',
    need: 'night',
    recipe: {
      ...NIGHT,
      bed: 'fire',
      firstMinutes: 60,
      stages: [
        {
          ...SLOWLY,
          minutes: 60,
          to: 2.5,
          level: -3,
          beds: [
            { bed: 'fire', level: 0 },
            { bed: 'deep', level: -3 }
          ]
        },
        { ...SLOWLY, minutes: 330, to: 2, level: -6, beds: [{ bed: 'deep', level: 0 }] }
      ]
    }
  },
  {
    id: 'brook-in-the-woods',
    need: 'night',
    recipe: {
      ...NIGHT,
      bed: 'brook',
      firstMinutes: 60,
      stages: [
        {
          ...SLOWLY,
          minutes: 60,
          to: 2.5,
          level: -3,
          beds: [
            { bed: 'brook', level: 0 },
            { bed: 'leaves', level: -4 }
          ]
        },
        {
          ...SLOWLY,
          minutes: 240,
          to: 2,
          level: -5,
          beds: [
            { bed: 'leaves', level: 0 },
            { bed: 'crickets', level: -8 }
          ]
        },
        {
          ...SLOWLY,
          minutes: 90,
          to: 4,
          level: -5,
          beds: [
            { bed: 'brook', level: 0 },
            { bed: 'birds', level: -8 }
          ]
        }
      ]
    }
  },
  {
    id: 'summer-night',
    need: 'night',
    recipe: {
      ...NIGHT,
      bed: 'crickets',
      firstMinutes: 60,
      stages: [
        {
          ...SLOWLY,
          minutes: 150,
          to: 2.5,
          level: -3,
          beds: [
            { bed: 'crickets', level: 0 },
            { bed: 'leaves', level: -4 }
          ]
        },
        { ...SLOWLY, minutes: 180, to: 2, level: -5, beds: [{ bed: 'leaves', level: 0 }] },
        {
          ...SLOWLY,
          minutes: 60,
          to: 4,
          level: -5,
          beds: [
            { bed: 'leaves', level: 0 },
            { bed: 'birds', level: -6 }
          ]
        }
      ]
    }
  },
  {
    id: 'by-the-coast',
    need: 'night',
    recipe: {
      ...NIGHT,
      bed: 'surf',
      firstMinutes: 90,
      stages: [
        {
          ...SLOWLY,
          minutes: 120,
          to: 2.5,
          level: -3,
          beds: [
            { bed: 'surf', level: 0 },
            { bed: 'wind', level: -6 }
          ]
        },
        { ...SLOWLY, minutes: 90, to: 2, level: -5, beds: [{ bed: 'wind', level: 0 }] },
        { ...SLOWLY, minutes: 150, to: 2, level: -5, beds: [{ bed: 'surf', level: 0 }] }
      ]
    }
  },
  {
    id: 'heartbeat-to-rain',
    need: 'night',
    recipe: {
      ...NIGHT,
      bed: 'heartbeat',
      layers: [{ bed: 'deep', level: -6 }],
      firstMinutes: 30,
      stages: [
        {
          ...SLOWLY,
          minutes: 30,
          to: 2.5,
          level: -2,
          beds: [
            { bed: 'rain', level: 0 },
            { bed: 'heartbeat', level: -6 }
          ]
        },
        { ...SLOWLY, minutes: 390, to: 2, level: -5, beds: [{ bed: 'rain', level: 0 }] }
      ]
    }
  },
  {
    id: 'fan-to-brown',
    need: 'night',
    recipe: {
      ...NIGHT,
      mode: 'plain',
      bed: 'fan',
      bedLevel: 26,
      firstMinutes: 60,
      stages: [
        {
          ...SLOWLY,
          minutes: 60,
          to: 3,
          level: -2,
          beds: [
            { bed: 'fan', level: 0 },
            { bed: 'brown', level: 0 }
          ]
        },
        { ...SLOWLY, minutes: 330, to: 3, level: -5, beds: [{ bed: 'brown', level: 0 }] }
      ]
    }
  },
  {
    id: 'softer-and-softer',
    need: 'night',
    recipe: {
      ...NIGHT,
      mode: 'plain',
      bed: 'brown',
      bedLevel: 26,
      firstMinutes: 30,
      stages: [
        { ...SLOWLY, minutes: 30, to: 3, level: -4 },
        { ...SLOWLY, minutes: 60, to: 3, level: -8 },
        { ...SLOWLY, minutes: 330, to: 3, level: -12 }
      ]
    }
  },
  {
    id: 'train-through-the-rain',
    need: 'night',
    recipe: {
      ...NIGHT,
      bed: 'train',
      layers: [{ bed: 'rain', level: -6 }],
      firstMinutes: 90,
      stages: [
        {
          ...SLOWLY,
          minutes: 120,
          to: 2.5,
          level: -3,
          beds: [
            { bed: 'rain', level: 0 },
            { bed: 'train', level: -6 }
          ]
        },
        { ...SLOWLY, minutes: 240, to: 2, level: -5, beds: [{ bed: 'rain', level: 0 }] }
      ]
    }
  },
  {
    id: 'white-pink-brown',
    need: 'night',
    recipe: {
      ...NIGHT,
      mode: 'plain',
      bed: 'white',
      bedLevel: 26,
      firstMinutes: 20,
      stages: [
        { ...SLOWLY, minutes: 40, to: 3, level: -2, beds: [{ bed: 'pink', level: 0 }] },
        { ...SLOWLY, minutes: 390, to: 3, level: -5, beds: [{ bed: 'brown', level: 0 }] }
      ]
    }
  }
] as const satisfies readonly Preset[]
