import { type BedKind, BED_CHOICES } from '../../../src/core/score/kinds.ts'
import { describe, expect, it, vi } from 'vitest'
import { createBed } from '../../../src/core/render/beds/bed.ts'
import { rendered } from '../../helpers/signal/bed-questions.ts'
import { highestLikeness } from '../../helpers/signal/noise-questions.ts'

vi.setConfig({ testTimeout: 30_000 })

const RATE = 24_000
const HOUR = 3600 * RATE
const KINDS: readonly BedKind[] = BED_CHOICES.filter(bed => bed !== 'none')
const LOW: ReadonlySet<BedKind> = new Set(['brown', 'fan', 'train', 'heartbeat', 'deep'])
/** Eleven seconds; twice that where a bed is so low that it has fewer turns a second to be told by. */
function lengthFor(kind: BedKind): number {
  return LOW.has(kind) ? 2 ** 19 : 2 ** 18
}

describe('twelve hours of a bed', () => {
  it.each(KINDS)('hold no stretch twice, whatever the distance: %s', kind => {
    const bed = createBed(kind, 23, RATE)
    const count = lengthFor(kind)
    const [early] = rendered(bed, HOUR / 2, count)
    const likenesses = [1, 11.9].map(hour => {
      const [late] = rendered(bed, Math.round(hour * HOUR), count)
      return highestLikeness(early, late)
    })
    console.log(
      `${kind}: later hours resemble an earlier one by ${Math.max(...likenesses).toFixed(3)} at most`
    )
    expect(Math.max(...likenesses)).toBeLessThan(0.1)
  })

  it('would be caught repeating: a stretch that comes back later, however shifted', () => {
    const bed = createBed('pink', 23, RATE)
    const [early] = rendered(bed, 0, 2 ** 18)
    const [late] = rendered(bed, 50_000, 2 ** 18)
    expect(highestLikeness(early, late)).toBeGreaterThan(0.9)
  })
})
