import { type BedKind, type OwnBed, BEDS, isOwnBed } from './kinds.ts'
import { type Decibels, type Hertz, clamp } from '../base/units.ts'

/** dB SPL that sound as loud as 30 dB at 1 kHz (ISO 226:2003), by frequency. */
const LOWEST: Place = [100, 56.8]
const OTHERS: readonly Place[] = [
  [125, 52.6],
  [160, 48.4],
  [200, 44.8],
  [250, 41.5],
  [315, 38.4],
  [400, 35.5],
  [1000, 30]
]
type Place = readonly [frequency: Hertz, level: Decibels]

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
  const sought = clamp(frequency, LOWEST[0], 1000)
  let [low, lowLevel] = LOWEST
  for (const [high, level] of OTHERS) {
    if (sought <= high)
      return lowLevel + ((level - lowLevel) * Math.log(sought / low)) / Math.log(high / low)
    low = high
    lowLevel = level
  }
  return lowLevel
}

/** How much a bed is raised over pink to be about as loud: dB, −5.3 to 4.4. Own sounds are as loud as pink already. */
export function bedCompensation(bed: BedKind | OwnBed): Decibels {
  return isOwnBed(bed) ? 0 : BEDS[bed][0]
}

/** Peak over RMS that no bed passes. */
const BED_CREST: Decibels = 16

/** Peak over RMS that a bed never passes, in dB. */
export function bedCrest(bed: BedKind | OwnBed): Decibels {
  return isOwnBed(bed) ? BED_CREST : (BEDS[bed][1] ?? BED_CREST)
}
