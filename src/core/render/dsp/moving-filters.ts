import type { Hertz } from '../../base/units.ts'

/** A filter of one ear whose place and gain glide from one value to the next over a stretch. */
export interface MovingFilter {
  /** Filters `input` to frequency and gain at its end; at its start they are those of the last call's end. */
  glide(input: Float64Array, frequency: Hertz, gain: number, out: Float64Array): void
  /** Resets the filter; the next stretch starts with these values. */
  reset(frequency: Hertz, gain: number): void
}

/** Sets `out` to a one-pole low-pass of the input: −6 dB per octave above its frequency. */
export function createMovingLowPass(sampleRate: Hertz): MovingFilter {
  const place = (frequency: Hertz): number => Math.exp((-2 * Math.PI * frequency) / sampleRate)
  let y = 0
  let pole = 0
  let gain = 0
  return {
    glide(input, toFrequency, toGain, out) {
      const count = input.length
      const poleStep = (place(toFrequency) - pole) / count
      const gainStep = (toGain - gain) / count
      // Used before the loop, the steps stay out of it (see sine.ts).
      let p = pole + poleStep
      let g = gain + gainStep
      let last = y
      for (let index = 0; index < count; index++) {
        const x = input[index] as number
        last = x + (last - x) * p
        out[index] = last * g
        p += poleStep
        g += gainStep
      }
      y = last
      pole = place(toFrequency)
      gain = toGain
    },
    reset(frequency, toGain) {
      y = 0
      pole = place(frequency)
      gain = toGain
    }
  }
}

/**
 * Adds to `out` a band-pass of the input (a state-variable filter by the trapezoidal rule, whose coefficients may move).
 * White noise of variance 1 comes out at RMS `gain`, wherever the band is.
 * @param quality centre over width
 */
export function createMovingBandPass(sampleRate: Hertz, quality: number): MovingFilter {
  const k = 1 / quality
  const warped = (frequency: Hertz): number => Math.tan((Math.PI * frequency) / sampleRate)
  // Of white noise's power, (1 − a2)/2 passes; a2 is the product of the poles.
  const share = (g: number): number => (k * g) / (1 + k * g + g * g)
  let one = 0
  let two = 0
  let place = 0
  let factor = 0
  return {
    glide(input, toFrequency, toGain, out) {
      const count = input.length
      const toPlace = warped(toFrequency)
      const toFactor = (k * toGain) / Math.sqrt(share(toPlace))
      const placeStep = (toPlace - place) / count
      const factorStep = (toFactor - factor) / count
      let g = place + placeStep
      let f = factor + factorStep
      let s1 = one
      let s2 = two
      for (let index = 0; index < count; index++) {
        const band = (s1 + g * ((input[index] as number) - s2)) / (1 + g * (g + k))
        const low = s2 + g * band
        s1 = 2 * band - s1
        s2 = 2 * low - s2
        out[index] = (out[index] as number) + band * f
        g += placeStep
        f += factorStep
      }
      one = s1
      two = s2
      place = toPlace
      factor = toFactor
    },
    reset(frequency, toGain) {
      one = 0
      two = 0
      place = warped(frequency)
      factor = (k * toGain) / Math.sqrt(share(place))
    }
  }
}
