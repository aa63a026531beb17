import type { Hertz, Seconds } from '../../base/units.ts'
import { type BedSource, CHUNK } from './bed-source.ts'
import { createChain, gainAtZero, realBiquad } from '../dsp/biquad.ts'
import type { Drop } from './drops.ts'
import {
  addDrop,
  CELL,
  CELL_SOUNDS,
  drawDrop,
  dropCount,
  dropPower,
  DROPS_PER_SECOND
} from './drops.ts'
import { createEars } from '../dsp/ears.ts'
import { lowPass } from '../dsp/low-pass.ts'
import { createNoiseSource, unitGain } from './noise-source.ts'

/** How much later a sound from the side reaches the far ear. */
const HEAD: Seconds = 0.0006

/** Rain: the hiss of the many drops far away, from 1 kHz up, and single drops of random pitch and place. */
export function createRain(seed: number, sampleRate: Hertz): BedSource {
  const limit = lowPass(sampleRate)
  // Falls by 12 dB per octave under 1 kHz, and above leans by about 3.
  const sections = [
    ...limit,
    realBiquad([1000, 1000], [0, 0], sampleRate),
    realBiquad([2500, 30_000], [7000, 30_000], sampleRate)
  ]
  const hissGain = Math.sqrt(1 - dropPower()) * unitGain(sections, sampleRate)
  const hiss = createNoiseSource(seed, sections, hissGain)
  const dropGain = 1 / gainAtZero(limit)
  const filter = createChain(limit)
  const room = CHUNK + Math.ceil((CELL_SOUNDS + HEAD) * sampleRate) + 1
  const ears = createEars(room)
  const drop: Drop = { at: 0, pitch: 0, swell: 0, amplitude: 0, place: 0 }

  /** Adds a cell's drops to the pending output, which starts at frame `first`. */
  function addCell(cell: number, first: number): void {
    const count = dropCount(seed, cell, DROPS_PER_SECOND * CELL)
    for (let number = 0; number < count; number++) {
      drawDrop(seed, cell, number, drop)
      const { at, place } = drop
      const index = at * sampleRate - first
      const head = HEAD * sampleRate
      addDrop(drop, index + head * place, Math.cos((Math.PI / 2) * place), sampleRate, ears[0])
      addDrop(
        drop,
        index + head * (1 - place),
        Math.sin((Math.PI / 2) * place),
        sampleRate,
        ears[1]
      )
    }
  }

  return {
    reset() {
      hiss.reset()
      filter.reset()
      for (const ear of ears) ear.fill(0)
    },
    fill(first, left, right) {
      const end = (first + CHUNK) / sampleRate
      for (let cell = Math.ceil(first / sampleRate / CELL); cell * CELL < end; cell++)
        addCell(cell, first)
      filter.process(ears[0], ears[1], CHUNK)
      hiss.fill(first, left, right)
      for (let index = 0; index < CHUNK; index++) {
        left[index] = (left[index] as number) + (ears[0][index] as number) * dropGain
        right[index] = (right[index] as number) + (ears[1][index] as number) * dropGain
      }
      for (const ear of ears) {
        ear.copyWithin(0, CHUNK)
        ear.fill(0, room - CHUNK)
      }
    }
  }
}
