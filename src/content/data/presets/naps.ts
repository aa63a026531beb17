import type { Preset } from '../../../core/recipe/preset.ts'
import { stages } from './stages.ts'

const NAP = { mode: 'monaural', bedLevel: 20, to: 4, ramp: 300, fadeOut: 30 } as const

/** Naps that sink, then rise gently to where they began: softest for longest, back in two steps of a minute each. */
export const naps = [
  {
    id: 'nap-by-a-brook',
    need: 'nap',
    recipe: {
      ...NAP,
      bed: 'brook',
      minutes: 25,
      ...stages(
        '5_13in120at-6x60_4to6in120at-3x60,brook,birds-8_3to8in120x60,brook,birds-4',
        NAP.to
      )
    }
  },
  {
    id: 'nap-by-the-sea',
    need: 'nap',
    recipe: {
      ...NAP,
      bed: 'surf',
      minutes: 40,
      ...stages('8_22to3in120at-6x60_6to6in120at-3x60_4to8in120x60', NAP.to)
    }
  },
  {
    id: 'long-nap-in-the-rain',
    need: 'nap',
    recipe: {
      ...NAP,
      bed: 'rain',
      minutes: 90,
      ...stages('10_66to2.5in120at-6x60_8to5in120at-3x60_6to8in120x60,rain,birds-4', NAP.to)
    }
  }
] as const satisfies readonly Preset[]
