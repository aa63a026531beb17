import type { BedKind } from '../../score/kinds.ts'
import { tiltedCrest, tiltPower } from '../../score/bed/tilt.ts'
import { type Decibels, type Hertz, decibelsToGain } from '../../base/units.ts'
import { createChain } from '../dsp/biquad.ts'
import { fitShelves } from '../dsp/shelves.ts'
import { type BedSource, CHUNK } from './bed-source.ts'
import { kneeWithin, softened } from './soft-peak.ts'

/** The middle of the slope: what is as strong after it as before. */
const MIDDLE: Hertz = 1000
/** A slope has no bends that neighbouring shelves could fight over: next to nothing keeps it within 0.4 dB. */
const DAMPING = 0.01

/**
 * A bed of RMS 1, darker or brighter by an even slope from 60 Hz to 8 kHz within 0.4 dB, at RMS 1 again, its peaks bent
 * over once more.
 * @param source the bed as it is, of RMS 1
 * @param tilt dB an octave
 */
export function tilted(
  source: BedSource,
  bed: BedKind,
  tilt: Decibels,
  sampleRate: Hertz
): BedSource {
  const { sections, gain } = tiltShelves(tilt, sampleRate)
  const chain = createChain(sections)
  const unit = gain * decibelsToGain(-tiltPower(bed, tilt))
  const turned: BedSource = {
    reset() {
      source.reset()
      chain.reset()
    },
    fill(first, left, right) {
      source.fill(first, left, right)
      chain.process(left, right, CHUNK)
      for (let index = 0; index < CHUNK; index++) {
        left[index] = (left[index] as number) * unit
        right[index] = (right[index] as number) * unit
      }
    }
  }
  return softened(turned, kneeWithin(tiltedCrest(bed)))
}

/** The sections and the gain of a slope of so many dB an octave about 1 kHz: level below 30 Hz. */
export function tiltShelves(tilt: Decibels, sampleRate: Hertz): ReturnType<typeof fitShelves> {
  return fitShelves(frequency => tilt * Math.log2(frequency / MIDDLE), sampleRate, DAMPING)
}
