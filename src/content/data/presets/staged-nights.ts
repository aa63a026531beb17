import type { Preset } from '../../../core/recipe/preset.ts'
import { stages } from './stages.ts'

/** Seven and a half hours; the tone can be heard without headphones, and lies well under the background. */
const NIGHT = { mode: 'monaural', bedLevel: 20, fadeIn: 30, fadeOut: 900, minutes: 450 } as const
/** The same without a beat, the tone further below. */
const PLAIN = { ...NIGHT, mode: 'plain', bedLevel: 26 } as const

/** Nights in stages: each begins with what one falls asleep to, none gets louder, and all change in a minute. */
export const stagedNights = [
  {
    id: 'train-to-the-sea',
    need: 'night',
    recipe: {
      ...NIGHT,
      bed: 'train',
      ...stages(
        '45_150to2.5in900at-2x60,surf,wind-8_195to2in900at-5x60,surf_60to4in900at-5x60,surf,birds-6'
      )
    }
  },
  {
    id: 'storm-moves-on',
    need: 'night',
    recipe: {
      ...NIGHT,
      bed: 'thunder',
      ...stages(
        '40_110to2.5in900at-2x60,rain_150to2in900at-4x60,rain,leaves-6_150to2.5in900at-6x60,leaves'
      )
    }
  },
  {
    id: 'fire-burns-low',
    need: 'night',
    recipe: {
      ...NIGHT,
      bed: 'fire',
      ...stages('60_60to2.5in900at-3x60,fire,deep-3_330to2in900at-6x60,deep')
    }
  },
  {
    id: 'brook-in-the-woods',
    need: 'night',
    recipe: {
      ...NIGHT,
      bed: 'brook',
      ...stages(
        '60_60to2.5in900at-3x60,brook,leaves-4_240to2in900at-5x60,leaves,crickets-8_90to4in900at-5x60,brook,birds-8'
      )
    }
  },
  {
    id: 'summer-night',
    need: 'night',
    recipe: {
      ...NIGHT,
      bed: 'crickets',
      ...stages(
        '60_150to2.5in900at-3x60,crickets,leaves-4_180to2in900at-5x60,leaves_60to4in900at-5x60,leaves,birds-6'
      )
    }
  },
  {
    id: 'by-the-coast',
    need: 'night',
    recipe: {
      ...NIGHT,
      bed: 'surf',
      ...stages('90_120to2.5in900at-3x60,surf,wind-6_90to2in900at-5x60,wind_150in900at-5x60,surf')
    }
  },
  {
    id: 'heartbeat-to-rain',
    need: 'night',
    recipe: {
      ...NIGHT,
      bed: 'heartbeat',
      layers: [{ bed: 'deep', level: -6 }],
      ...stages('30_30to2.5in900at-2x60,rain,heartbeat-6_390to2in900at-5x60,rain')
    }
  },
  {
    id: 'fan-to-brown',
    need: 'night',
    recipe: {
      ...PLAIN,
      bed: 'fan',
      ...stages('60_60in900at-2x60,fan,brown_330in900at-5x60,brown')
    }
  },
  {
    id: 'softer-and-softer',
    need: 'night',
    recipe: {
      ...PLAIN,
      bed: 'brown',
      ...stages('30_30in900at-4x60_60in900at-8x60_330in900at-12x60')
    }
  },
  {
    id: 'train-through-the-rain',
    need: 'night',
    recipe: {
      ...NIGHT,
      bed: 'train',
      layers: [{ bed: 'rain', level: -6 }],
      ...stages('90_120to2.5in900at-3x60,rain,train-6_240to2in900at-5x60,rain')
    }
  },
  {
    id: 'white-pink-brown',
    need: 'night',
    recipe: {
      ...PLAIN,
      bed: 'white',
      ...stages('20_40in900at-2x60,pink_390in900at-5x60,brown')
    }
  }
] as const satisfies readonly Preset[]
