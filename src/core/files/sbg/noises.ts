import type { BedKind, OwnBed } from '../../score/kinds.ts'
import type { Dialect } from './syntax.ts'

/** The colours of noise that the format has. */
export const COLOURS = ['pink', 'white', 'brown'] as const
export type NoiseColour = (typeof COLOURS)[number]

/** The equivalent of a noise of the format. */
export interface NoiseStandIn {
  readonly bed: BedKind
  /** RMS of the bed as loud, from 63 Hz to 8 kHz, as the noise at amplitude 100. */
  readonly rms: number
}

/** RMS from 63 Hz to 8 kHz of a bed at RMS 1, whose own limit lies at 10 kHz: measured at 24 kHz. */
const BAND = { pink: 0.8926, white: 0.9695, brown: 0.9024, leaky: 0.9687, dark: 0.9039 } as const

/**
 * RMS from 63 Hz to 8 kHz of noise of amplitude 100, measured of ten minutes at 44.1 kHz. What lies above 10 kHz, more than
 * half of the power of white noise, no bed has.
 */
const HEARD = {
  pink: { sbagen: 0.1216, 'sbagen-plus': 0.1216, sbagenx: 0.1427 },
  white: { sbagen: 0.3464, 'sbagen-plus': 0.3464, sbagenx: 0.3464 },
  brown: { sbagen: 0.0702, 'sbagen-plus': 0.0702, sbagenx: 0.0944 }
} as const

/** SBaGenX takes half as many steps of its brown noise where it turns. */
const TURNING_BROWN = Math.SQRT1_2

/** The bed equivalent to a colour in a program: the brown of SBaGen+ is even up to 740 Hz. */
export function noiseOf(colour: NoiseColour, dialect: Dialect): NoiseStandIn {
  const bed = colour === 'brown' && dialect !== 'sbagenx' ? 'leaky' : colour
  return { bed, rms: HEARD[colour][dialect] / BAND[bed] }
}

/** A bed as loud as a noise of its colour. @param heard its RMS from 63 Hz to 8 kHz, by its colour */
export function noiseAs(
  colour: NoiseColour,
  heard: Readonly<Record<NoiseColour, number>>
): NoiseStandIn {
  return noiseAt(colour, heard[colour])
}

/** A bed as loud as a noise. @param heard the noise's RMS from 63 Hz to 8 kHz */
export function noiseAt(bed: keyof typeof BAND, heard: number): NoiseStandIn {
  return { bed, rms: heard / BAND[bed] }
}

/** The same for noise that turns. */
export function turningNoiseOf(colour: NoiseColour, dialect: Dialect): NoiseStandIn {
  const { bed, rms } = noiseOf(colour, dialect)
  return { bed, rms: bed === 'brown' ? rms * TURNING_BROWN : rms }
}

/** A bed as a noise of the format. */
export interface WrittenNoise {
  readonly colour: NoiseColour
  /** The percentage for a bed of RMS 1, in SBaGen+: as loud from 63 Hz to 8 kHz. */
  readonly amplitude: number
  /** Whether it is exactly that noise. */
  readonly same: boolean
}

/** @returns undefined where the format has nothing like the bed */
export function writtenNoise(bed: BedKind | OwnBed): WrittenNoise | undefined {
  switch (bed) {
    case 'pink':
    case 'white':
      return { colour: bed, amplitude: (100 * BAND[bed]) / HEARD[bed]['sbagen-plus'], same: true }
    case 'brown':
    case 'leaky':
    case 'dark':
      return {
        colour: 'brown',
        amplitude: (100 * BAND[bed]) / HEARD.brown['sbagen-plus'],
        same: bed === 'leaky'
      }
    default:
      return undefined
  }
}
