import type { Hertz } from '../../base/units.ts'

/** How the frames of one rate lie between those of another. */
export interface PhaseSteps {
  /** Places between two of them. */
  readonly phases: number
  /** So many of those places lie from one read frame to the next. */
  readonly step: number
}

/** The weights by which a sound at one rate is read at another. */
export interface Phases extends PhaseSteps {
  /** For every place as many as there are taps, in order: from half of them before it on. */
  readonly weights: Float64Array
}

/** Side lobes of −80 dB (Kaiser 1974). */
const KAISER = 7.9
/** More places between two frames no ear can tell apart. */
const MOST_PHASES = 1024

/** Where frames at one rate lie between those at another. */
export function phasesBetween(from: Hertz, to: Hertz): PhaseSteps {
  const common = divisor(from, to)
  return to / common <= MOST_PHASES
    ? { phases: to / common, step: from / common }
    : { phases: MOST_PHASES, step: (from / to) * MOST_PHASES }
}

/**
 * A sinc under a Kaiser window. A steady value stays exactly as high at every place.
 * @param edge where it is 6 dB down: cycles a frame of the rate that is read
 */
export function phaseWeights(steps: PhaseSteps, edge: number, taps: number): Phases {
  const { phases } = steps
  const weights = new Float64Array(phases * taps)
  for (let phase = 0; phase < phases; phase++) {
    let sum = 0
    for (let tap = 0; tap < taps; tap++) {
      const at = tap - taps / 2 + 1 - phase / phases
      const weight = sinc(2 * edge * at) * kaiser((2 * at) / taps)
      weights[phase * taps + tap] = weight
      sum += weight
    }
    for (let tap = 0; tap < taps; tap++)
      weights[phase * taps + tap] = (weights[phase * taps + tap] as number) / sum
  }
  return { ...steps, weights }
}

function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other)
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x)
}

function kaiser(x: number): number {
  return Math.abs(x) >= 1 ? 0 : bessel(KAISER * Math.sqrt(1 - x * x)) / bessel(KAISER)
}

/** The modified Bessel function of the first kind, of order 0, by its series. */
function bessel(x: number): number {
  let [sum, term] = [1, 1]
  for (let index = 1; index < 40; index++) {
    term *= (x / (2 * index)) ** 2
    sum += term
  }
  return sum
}
