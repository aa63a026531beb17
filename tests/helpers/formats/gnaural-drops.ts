import type { Seconds } from '../../../src/core/base/units.ts'

/** What Gnaural's drops are made of: a table, its period, and the slowest speed it is played at. */
interface Table {
  readonly length: number
  readonly period: number
  readonly slowest: number
}

const TABLES: Readonly<Record<'water' | 'rain', Table>> = {
  water: { length: 8192, period: 600, slowest: 8 },
  rain: { length: 44, period: 3.4, slowest: 0.15 }
}
const SPEEDS = 126
const RATE = 44_100

/**
 * The RMS of one ear of drops as the format means them, at volume 1, without what is steady: a table that swells in a line
 * is played backwards at a random speed by each of so many places, and all of it goes through y += (x − y) / 32.
 */
export function gnauralDropsRms(
  drops: 'water' | 'rain',
  places: number,
  probability: number,
  seconds: Seconds,
  random: () => number
): number {
  const { length, period, slowest } = TABLES[drops]
  const at = new Float64Array(places).fill(-1)
  const speed = new Float64Array(places)
  const share = new Float64Array(places)
  let [y, sum, squares] = [0, 0, 0]
  const count = seconds * RATE
  for (let sample = 0; sample < count; sample++) {
    let x = 0
    for (let place = 0; place < places; place++) {
      const index = at[place] ?? -1
      if (index >= 0) {
        const whole = Math.floor(index)
        x += (whole / length) * Math.sin((2 * Math.PI * whole) / period) * (share[place] ?? 0)
        at[place] = index - (speed[place] ?? 0)
      } else if (random() < probability) {
        at[place] = length - 1
        speed[place] = slowest + SPEEDS * random()
        share[place] = random()
      }
    }
    y += (x - y) / 32
    sum += y
    squares += y * y
  }
  return Math.sqrt(squares / count - (sum / count) ** 2)
}
