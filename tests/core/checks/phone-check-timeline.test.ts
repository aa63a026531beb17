import type { CheckSample } from '../../../src/core/checks/phone-check-timeline.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  hiddenStretches,
  piecesServed,
  soundStretches
} from '../../../src/core/checks/phone-check-timeline.ts'
import { STREAM_RATE } from '../../../src/core/stream/score-wav.ts'
import type { RangeServed } from '../../../src/core/stream/served-ranges.ts'
import { FRAME_BYTES, WAV_HEADER_BYTES } from '../../../src/core/stream/wav.ts'

const START = Date.UTC(2026, 2, 14, 22, 30)
const SECOND = STREAM_RATE * FRAME_BYTES

function sample(
  clock: number,
  position: number,
  sound: CheckSample['sound'] = 'sounding',
  visible = true
): CheckSample {
  return { at: START + clock * 1000, position, visible, sound }
}

function served(clock: number, firstByte: number, lastByte: number): RangeServed {
  return { name: 'W', at: START + clock * 1000, firstByte, lastByte, took: 8 }
}

describe('the way of the sound', () => {
  it('is one stretch where it ran, whatever a clock read a little late says', () => {
    const samples = [sample(0, 0), sample(1, 1.2), sample(2.1, 2), sample(60, 60.1)]
    expect(soundStretches(samples, START)).toEqual([{ from: 0, to: 60, kind: 'ran' }])
  })

  it('shows where it was paused, and where it did not keep up or leapt', () => {
    const samples = [
      sample(0, 0),
      sample(10, 10, 'paused'),
      sample(20, 10),
      sample(30, 20),
      sample(70, 55),
      sample(75, 60),
      sample(76, 70)
    ]
    expect(soundStretches(samples, START)).toEqual([
      { from: 0, to: 10, kind: 'ran' },
      { from: 10, to: 20, kind: 'paused' },
      { from: 20, to: 30, kind: 'ran' },
      { from: 30, to: 70, kind: 'stood' },
      { from: 70, to: 75, kind: 'ran' },
      { from: 75, to: 76, kind: 'stood' }
    ])
  })

  it('is without gaps from the first look to the last', () => {
    const step = fc.tuple(fc.integer({ min: 1, max: 90_000 }), fc.integer({ max: 90 }))
    fc.assert(
      fc.property(fc.array(step, { minLength: 1 }), steps => {
        let at = 0
        const samples = [sample(0, 0)]
        for (const [later, position] of steps) samples.push(sample((at += later) / 1000, position))
        const stretches = soundStretches(samples, START)
        expect(stretches[0]?.from).toBe(0)
        expect(stretches.at(-1)?.to).toBe(at / 1000)
        stretches.slice(1).forEach((each, index) => {
          expect(each.from).toBe(stretches[index]?.to)
          expect(each.kind).not.toBe(stretches[index]?.kind)
        })
      })
    )
  })
})

describe('the pieces that were served', () => {
  it('hold the seconds of the sound that their bytes are', () => {
    const whole = WAV_HEADER_BYTES + 2 * SECOND
    const [head, second] = piecesServed(
      [served(0, 0, 1), served(1, whole - SECOND, whole - 1)],
      [],
      START
    )
    expect(head?.sound).toEqual({ from: 0, to: 0 })
    expect(second?.sound).toEqual({ from: 1, to: 2 })
  })

  it('are in order of their own time, also when they were heard of late', () => {
    const pieces = piecesServed(
      [served(50, 200, 300), served(-0.2, 0, 99), served(3, 100, 199)],
      [],
      START
    )
    expect(pieces.map(({ at }) => at)).toEqual([-0.2, 3, 50])
  })

  it('say whether the page was hidden then', () => {
    const samples = [sample(0, 0), sample(5, 5, 'sounding', false), sample(40, 40)]
    const hidden = hiddenStretches(samples, START)
    expect(hidden).toEqual([{ from: 5, to: 40 }])
    const pieces = piecesServed(
      [4.9, 5, 39, 40].map(at => served(at, 0, 99)),
      hidden,
      START
    )
    expect(pieces.map(piece => piece.hidden)).toEqual([false, true, true, false])
  })
})
