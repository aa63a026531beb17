import type { Hertz } from '../../../base/units.ts'

/** A low-pass of one ear, 6 dB per octave, whose corner and gain glide from one value to the next over a stretch. */
export interface MovingLowPass {
  /** Filters in place, to a corner and a gain at the end; at the start they are those of the last call's end. */
  glide(ear: Float64Array, corner: Hertz, gain: number): void
  /** Forgets all that came before; the next stretch starts with these values. */
  reset(corner: Hertz, gain: number): void
}

export function createMovingLowPass(sampleRate: Hertz): MovingLowPass {
  const place = (corner: Hertz): number => Math.exp((-2 * Math.PI * corner) / sampleRate)
  let y = 0
  let pole = 0
  let gain = 0
  return {
    glide(ear, toCorner, toGain) {
      const count = ear.length
      const poleStep = (place(toCorner) - pole) / count
      const gainStep = (toGain - gain) / count
      // Used before the loop, the steps stay out of it (see sine.ts).
      let p = pole + poleStep
      let g = gain + gainStep
      let last = y
      for (let index = 0; index < count; index++) {
        const x = ear[index] as number
        last = x + (last - x) * p
        ear[index] = last * g
        p += poleStep
        g += gainStep
      }
      y = last
      pole = place(toCorner)
      gain = toGain
    },
    reset(toCorner, toGain) {
      y = 0
      pole = place(toCorner)
      gain = toGain
    }
  }
}
