/** How many values on either side of a place go into its own. */
export const REACH = 12
/** Places between two values that the weights are known of; between those, a line. */
const STEPS = 128
/** Kaiser's window: all above 0.92 of half the sample rate may suffer, and noise ends at 0.84. */
const SHAPE = 8

/** Reads a band-limited sound between its samples. */
export type Delay = (sound: Float64Array, place: number) => number

/** A sum of 24 values, weighed by a windowed sinc. The place must lie {@link REACH} inside of the sound. */
export function createDelay(): Delay {
  const taps = 2 * REACH
  const weights = new Float64Array((STEPS + 1) * taps)
  for (let step = 0; step <= STEPS; step++)
    for (let tap = 0; tap < taps; tap++)
      weights[step * taps + tap] = weight(tap + 1 - REACH - step / STEPS)

  return (sound, place) => {
    const whole = Math.floor(place)
    const between = (place - whole) * STEPS
    const step = Math.floor(between)
    const share = between - step
    const row = step * taps
    const from = whole + 1 - REACH
    let low = 0
    let high = 0
    for (let tap = 0; tap < taps; tap++) {
      const value = sound[from + tap] as number
      low += value * (weights[row + tap] as number)
      high += value * (weights[row + taps + tap] as number)
    }
    return low + share * (high - low)
  }
}

function weight(distance: number): number {
  const edge = distance / REACH
  if (Math.abs(edge) >= 1) return 0
  const sinc = distance === 0 ? 1 : Math.sin(Math.PI * distance) / (Math.PI * distance)
  return (sinc * bessel(SHAPE * Math.sqrt(1 - edge * edge))) / bessel(SHAPE)
}

/** Modified Bessel function of the first kind, order 0, by its series. */
function bessel(x: number): number {
  let term = 1
  let sum = 1
  for (let number = 1; term > 1e-12 * sum; number++) {
    term *= (x / (2 * number)) ** 2
    sum += term
  }
  return sum
}
