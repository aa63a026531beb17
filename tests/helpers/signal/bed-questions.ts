import type { Bed } from '../../../src/core/render/beds/bed.ts'
import { transform } from './fourier.ts'
import type { Samples } from './noise-questions.ts'
import { bandDensity, powerDensity } from './noise-questions.ts'

/** Both ears of a stretch of a bed. */
export function rendered(
  bed: Bed,
  first: number,
  count: number
): readonly [Float64Array, Float64Array] {
  const ears = [new Float64Array(count), new Float64Array(count)] as const
  bed.render(first, ...ears)
  return ears
}

/** Mean power of each stretch of `step` samples. */
export function powerEnvelope(samples: Samples, step: number): Float64Array {
  return Float64Array.from({ length: Math.floor(samples.length / step) }, (_, index) => {
    let sum = 0
    for (let at = index * step; at < (index + 1) * step; at++) sum += samples[at]! ** 2
    return sum / step
  })
}

/** Samples with all but a band taken out, exactly. Length: a power of two. */
export function bandOf(
  samples: Samples,
  sampleRate: number,
  low: number,
  high: number
): Float64Array {
  const size = samples.length
  const real = Float64Array.from(samples)
  const imaginary = new Float64Array(size)
  transform(real, imaginary)
  for (let bin = 0; bin < size; bin++) {
    const frequency = (Math.min(bin, size - bin) * sampleRate) / size
    if (frequency >= low && frequency < high) continue
    real[bin] = 0
    imaginary[bin] = 0
  }
  // Backward is forward with the parts exchanged.
  transform(imaginary, real)
  return real.map(value => value / size)
}

/**
 * The correlation coefficient of what two ears have between two frequencies, band by band from one transform: that of
 * {@link bandOf} of each, as products of samples have the same sum as those of their spectra. Length: a power of two.
 */
export function bandLikeness(
  one: Samples,
  other: Samples,
  sampleRate: number
): (low: number, high: number) => number {
  const size = one.length
  // Both at once: one is the real part, the other the imaginary.
  const real = Float64Array.from(one)
  const imaginary = Float64Array.from(other)
  transform(real, imaginary)
  return (low, high) => {
    let [shared, ofOne, ofOther] = [0, 0, 0]
    for (let bin = 1; bin < size / 2; bin++) {
      const frequency = (bin * sampleRate) / size
      if (frequency < low || frequency >= high) continue
      const mirror = size - bin
      const [a, b] = [real[bin]! + real[mirror]!, imaginary[bin]! - imaginary[mirror]!]
      const [c, d] = [imaginary[bin]! + imaginary[mirror]!, real[mirror]! - real[bin]!]
      shared += a * c + b * d
      ofOne += a * a + b * b
      ofOther += c * c + d * d
    }
    return shared / Math.sqrt(ofOne * ofOther)
  }
}

/** Mean power per hertz of how an envelope moves about its mean, between two rates. Length: a power of two. */
export function modulation(
  envelope: Float64Array,
  step: number,
  low: number,
  high: number
): number {
  const mean = envelope.reduce((sum, each) => sum + each, 0) / envelope.length
  const size = envelope.length
  const real = envelope.map(
    (each, index) => (each / mean - 1) * Math.sin((Math.PI * index) / size) ** 2
  )
  const imaginary = new Float64Array(size)
  transform(real, imaginary)
  const width = 1 / (size * step)
  let sum = 0
  let count = 0
  for (let bin = Math.max(1, Math.ceil(low / width)); bin <= high / width; bin++, count++)
    sum += real[bin]! ** 2 + imaginary[bin]! ** 2
  return sum / count / size
}

/** Level of each third octave from 125 Hz to 6.3 kHz, in dB. */
export function thirdOctaves(samples: Samples, sampleRate: number): readonly number[] {
  const density = powerDensity(samples, sampleRate)
  return Array.from({ length: 18 }, (_, index) => {
    const centre = 125 * 2 ** (index / 3)
    return bandDensity(density, sampleRate, centre / 2 ** (1 / 6), centre * 2 ** (1 / 6))
  })
}

/** Share of the power between two frequencies. */
export function powerShare(
  samples: Samples,
  sampleRate: number,
  low: number,
  high: number
): number {
  const density = powerDensity(samples, sampleRate)
  const width = sampleRate / (2 * density.length)
  const within = density.filter((_, bin) => bin * width >= low && bin * width < high)
  const sum = (all: Float64Array): number => all.reduce((total, each) => total + each, 0)
  return sum(within) / sum(density)
}
