import type { Frames } from '../../base/units.ts'
import { type Biquad, EVEN } from './biquad.ts'

/** Sections for one ear, run over a chunk in place; the state stays between calls. */
export interface OneEarChain {
  /** Filters the first frames of an array. The result does not depend on how the frames are divided into calls. */
  process(ear: Float64Array, count: Frames): void
  reset(): void
}

/** As many as fit: while one section waits for its last value, the others run. */
const TOGETHER = 5

/** The bits that `createChain` gives each ear. */
export function createOneEarChain(sections: readonly Biquad[]): OneEarChain {
  const parts: OneEarChain[] = []
  for (let index = 0; index < sections.length; index += TOGETHER)
    parts.push(createFive(sections.slice(index, index + TOGETHER)))
  return {
    process(ear, count) {
      for (const part of parts) part.process(ear, count)
    },
    reset() {
      for (const part of parts) part.reset()
    }
  }
}

/** Up to five sections after one another in one loop, each direct form II transposed. */
function createFive([
  one = EVEN,
  two = EVEN,
  three = EVEN,
  four = EVEN,
  five = EVEN
]: readonly Biquad[]): OneEarChain {
  const state = new Float64Array(2 * TOGETHER)
  return {
    process(ear, count) {
      const { b1: onB1, b2: onB2, a1: onA1, a2: onA2 } = one
      const { b1: twB1, b2: twB2, a1: twA1, a2: twA2 } = two
      const { b1: thB1, b2: thB2, a1: thA1, a2: thA2 } = three
      const { b1: foB1, b2: foB2, a1: foA1, a2: foA2 } = four
      const { b1: fiB1, b2: fiB2, a1: fiA1, a2: fiA2 } = five
      let [s1, t1] = [state[0] as number, state[1] as number]
      let [s2, t2] = [state[2] as number, state[3] as number]
      let [s3, t3] = [state[4] as number, state[5] as number]
      let [s4, t4] = [state[6] as number, state[7] as number]
      let [s5, t5] = [state[8] as number, state[9] as number]
      for (let index = 0; index < count; index++) {
        const v = ear[index] as number
        const w = v + s1
        s1 = onB1 * v + t1 - onA1 * w
        t1 = onB2 * v - onA2 * w
        const x = w + s2
        s2 = twB1 * w + t2 - twA1 * x
        t2 = twB2 * w - twA2 * x
        const y = x + s3
        s3 = thB1 * x + t3 - thA1 * y
        t3 = thB2 * x - thA2 * y
        const z = y + s4
        s4 = foB1 * y + t4 - foA1 * z
        t4 = foB2 * y - foA2 * z
        const out = z + s5
        s5 = fiB1 * z + t5 - fiA1 * out
        t5 = fiB2 * z - fiA2 * out
        ear[index] = out
      }
      state.set([s1, t1, s2, t2, s3, t3, s4, t4, s5, t5])
    },
    reset() {
      state.fill(0)
    }
  }
}
