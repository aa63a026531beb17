import { describe, expect, it, vi } from 'vitest'
import { createBed } from '../../../src/core/render/beds/bed.ts'
import { tiltCompensation, tiltedCrest } from '../../../src/core/score/bed/tilt.ts'
import { bedCompensation } from '../../../src/core/score/loudness.ts'
import { type BedKind, BEDS } from '../../../src/core/score/kinds.ts'
import { gainFor, levelsAt, sone, thirdOctavePowers } from '../../helpers/signal/loudness.ts'
import { peakOf, rmsOf } from '../../helpers/signal/noise-questions.ts'

vi.setConfig({ testTimeout: 120_000 })

const RATE = 24_000
const MOVING: ReadonlySet<BedKind> = new Set(['surf', 'wind', 'leaves', 'birds'])
/** Those of the table, and two between them, where it is interpolated. */
const TILTS = [-6, -5, -2, 1, 4, 6]
/** What makes a bed of RMS 1 as loud as it is to be heard: pink at 40 dB SPL. */
const LISTENING = 40

function soundOf(bed: BedKind, tilt: number): Float64Array {
  const left = new Float64Array((MOVING.has(bed) ? 240 : 60) * RATE)
  createBed(bed, 3, RATE, tilt).render(0, left, new Float64Array(left.length))
  return left
}

function powersAt(sound: Float64Array, raised: number): readonly number[] {
  return thirdOctavePowers(sound, RATE).map(power => power * 10 ** (raised / 10))
}

describe('a bed at any tilt', () => {
  it.each(Object.keys(BEDS) as BedKind[])(
    'has RMS 1, its crest, and with its compensation the loudness that it had: %s',
    bed => {
      const own = bedCompensation(bed)
      const loudness = sone(levelsAt(powersAt(soundOf(bed, 0), own), LISTENING))
      const found = TILTS.map(tilt => {
        const sound = soundOf(bed, tilt)
        const raised = own + tiltCompensation(bed, tilt)
        return {
          missing: gainFor(powersAt(sound, raised), loudness) - LISTENING,
          level: 20 * Math.log10(rmsOf(sound)),
          room: tiltedCrest(bed) - 20 * Math.log10(peakOf(sound))
        }
      })
      console.log(
        `${bed}: ${found.map(({ missing, level }) => `${missing.toFixed(2)} dB missing at RMS ${level.toFixed(2)} dB`).join(', ')}`
      )
      for (const { missing, level, room } of found) {
        expect(Math.abs(missing)).toBeLessThan(0.3)
        // What its own softest peaks and the bending of others leave.
        expect(Math.abs(level)).toBeLessThan(0.5)
        expect(room).toBeGreaterThan(0)
      }
    }
  )
})
