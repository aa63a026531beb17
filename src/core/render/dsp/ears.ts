import type { Frames } from '../../base/units.ts'

/** Left and right. */
export type Ears = readonly [left: Float64Array, right: Float64Array]

/**
 * A quarter of a page. At the same place in two pages, a processor takes a load from one array for the store that went
 * to the other just before, and waits for it: loops over both ears then take twice as long.
 */
const APART = 128

/** Working memory for both ears, apart in a way that loops over both are fast. */
export function createEars(length: Frames): Ears {
  const ear = length * Float64Array.BYTES_PER_ELEMENT
  const room = new ArrayBuffer(2 * ear + APART * Float64Array.BYTES_PER_ELEMENT)
  return [new Float64Array(room, 0, length), new Float64Array(room, room.byteLength - ear, length)]
}

/** Where a sound goes in both ears, and how loud. */
export interface EarPlace {
  readonly left: Float64Array
  readonly right: Float64Array
  /** Indices of its first frame. */
  leftAt: Frames
  rightAt: Frames
  leftGain: number
  rightGain: number
}

/** A value that is there: for loops over as many frames as there are. */
export function at(values: Float64Array, index: number): number {
  return values[index] as number
}
