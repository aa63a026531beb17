import { expect, it } from 'vitest'
import type { Decibels } from '../../../src/core/base/units.ts'
import { createLevelDrag } from '../../../src/state/session/level-drag.ts'

/** A press that visits these heights. */
function follow(heights: readonly number[]) {
  const moves: Decibels[] = []
  const drag = createLevelDrag(400, by => moves.push(by))
  return { drags: heights.map(y => drag.to(y)), moves }
}

it('is no drag before it has gone 12 pixels, either way', () => {
  expect(follow([405, 389, 411])).toEqual({ drags: [false, false, false], moves: [] })
  expect(follow([388])).toEqual({ drags: [true], moves: [] })
  expect(follow([412])).toEqual({ drags: [true], moves: [] })
})

it('goes 2 dB softer for 24 pixels down, and needs twice as far to get louder', () => {
  expect(follow([412, 436]).moves).toEqual([-2])
  expect(follow([388, 364]).moves).toEqual([1])
  expect(follow([388, 340, 364]).moves).toEqual([2, -2])
})

it('loses nothing of a slow drag', () => {
  const slow = Array.from({ length: 120 }, (_, index) => 388 - index - 1)
  expect(follow([388, ...slow]).moves).toEqual(Array.from({ length: 5 }, () => 1))
})

it('stays a drag when it comes back to where it began', () => {
  expect(follow([380, 400]).drags).toEqual([true, true])
})
