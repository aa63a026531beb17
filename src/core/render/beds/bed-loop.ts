import type { Frames } from '../../base/units.ts'
import type { Bed } from './bed.ts'

/** Both ears of a loop. */
export interface BedLoop {
  readonly left: Float32Array<ArrayBuffer>
  readonly right: Float32Array<ArrayBuffer>
}

/**
 * A seamless loop of a bed: its first `blend` frames are the bed's own, faded in over what follows the loop, faded out,
 * at equal power.
 */
export function renderBedLoop(bed: Bed, length: Frames, blend: Frames): BedLoop {
  const left = new Float32Array(length)
  const right = new Float32Array(length)
  const nextLeft = new Float32Array(blend)
  const nextRight = new Float32Array(blend)
  bed.render(0, left, right)
  bed.render(length, nextLeft, nextRight)
  for (let index = 0; index < blend; index++) {
    const turn = (Math.PI / 2) * (index / blend)
    const [rise, fall] = [Math.sin(turn), Math.cos(turn)]
    left[index] = (left[index] ?? 0) * rise + (nextLeft[index] ?? 0) * fall
    right[index] = (right[index] ?? 0) * rise + (nextRight[index] ?? 0) * fall
  }
  return { left, right }
}
