import { type BedKind, type BedTraits, BEDS } from './kinds.ts'
import { type Decibels, type Hertz, clamp } from '../base/units.ts'

/** dB SPL that sound as loud as 30 dB at 1 kHz (ISO 226:2003), by frequency. */
const THIRTY_PHON: readonly (readonly [Hertz, Decibels])[] = [
  [100, 56.8],
  [125, 52.6],
  [160, 48.4],
  [200, 44.8],
  [250, 41.5],
  [315, 38.4],
  [400, 35.5],
  [1000, 30]
]

/** The carrier the others are matched to. */
const REFERENCE: Hertz = 250
/** Full compensation would give 100 Hz 15.3 dB over 250 Hz; it is held to 9, so that a weak speaker is never chased. */
const SOFTNESS = 9 / 15.3
const MOST: Decibels = 9

/**
 * How much a tone of this frequency is raised over one of 250 Hz to sound about as loud: softened equal-loudness (ISO
 * 226:2003 at 30 phon), from +9 dB at 100 Hz and below to −6.8 dB at 1 kHz and above.
 */
export function carrierCompensation(carrier: Hertz): Decibels {
  return clamp((contour(carrier) - contour(REFERENCE)) * SOFTNESS, -MOST, MOST)
}

function contour(frequency: Hertz): Decibels {
  const upper = THIRTY_PHON.findIndex(([each]) => each >= frequency)
  const [high, highLevel] = THIRTY_PHON[upper < 0 ? THIRTY_PHON.length - 1 : upper] ?? [1000, 30]
  const [low, lowLevel] = THIRTY_PHON[
    upper <= 0 ? (upper < 0 ? THIRTY_PHON.length - 1 : 0) : upper - 1
  ] ?? [100, 56.8]
  if (low === high) return highLevel
  return lowLevel + ((highLevel - lowLevel) * Math.log(frequency / low)) / Math.log(high / low)
}

/** How much a bed is raised over pink to be about as loud: dB, −5.3 to 4.4. */
export function bedCompensation(bed: BedKind): Decibels {
  return BEDS[bed].compensation
}

/** Peak over RMS that no bed passes. */
const BED_CREST: Decibels = 16

/** Peak over RMS that a bed never passes, in dB. */
export function bedCrest(bed: BedKind): Decibels {
  const { crest }: BedTraits = BEDS[bed]
  return crest ?? BED_CREST
}
