import { transform } from './fourier.ts'

/** Samples of one ear, at any precision. */
export type Samples = Float32Array | Float64Array

export function rmsOf(samples: Samples): number {
  let sum = 0
  for (let index = 0; index < samples.length; index++) sum += samples[index]! * samples[index]!
  return Math.sqrt(sum / samples.length)
}

export function peakOf(samples: Samples): number {
  let peak = 0
  for (let index = 0; index < samples.length; index++) {
    const size = Math.abs(samples[index]!)
    if (size > peak) peak = size
  }
  return peak
}

/** Correlation coefficient of two stretches of equal length, means not removed. */
export function correlation(one: Samples, other: Samples): number {
  let sum = 0
  for (let index = 0; index < one.length; index++) sum += one[index]! * other[index]!
  return sum / one.length / (rmsOf(one) * rmsOf(other))
}

/** Power per hertz by Welch's method: Hann windows of `size` (a power of two), half overlapping. Bin k is k·rate/size. */
export function powerDensity(samples: Samples, sampleRate: number, size = 16_384): Float64Array {
  const density = new Float64Array(size / 2)
  const window = Float64Array.from(
    { length: size },
    (_, index) => Math.sin((Math.PI * index) / size) ** 2
  )
  const real = new Float64Array(size)
  const imaginary = new Float64Array(size)
  const fill = (part: Float64Array, start: number): boolean => {
    const fits = start + size <= samples.length
    for (let index = 0; index < size; index++)
      part[index] = fits ? window[index]! * samples[start + index]! : 0
    return fits
  }
  let windows = 0
  // Two at once: of a + ib the powers of a bin and of its mirror are together twice those of a and b.
  for (let start = 0; fill(real, start); start += size) {
    windows += fill(imaginary, start + size / 2) ? 2 : 1
    transform(real, imaginary)
    for (let bin = 0; bin < density.length; bin++) {
      const mirror = (size - bin) % size
      density[bin]! +=
        (real[bin]! ** 2 + imaginary[bin]! ** 2 + real[mirror]! ** 2 + imaginary[mirror]! ** 2) / 2
    }
  }
  const energy = window.reduce((sum, weight) => sum + weight * weight, 0)
  return density.map(power => (2 * power) / (windows * energy * sampleRate))
}

/** Mean power per hertz between two frequencies, in dB. */
export function bandDensity(
  density: Float64Array,
  sampleRate: number,
  low: number,
  high: number
): number {
  const width = sampleRate / (2 * density.length)
  const bins = density.subarray(Math.ceil(low / width), Math.floor(high / width) + 1)
  return 10 * Math.log10(bins.reduce((sum, power) => sum + power, 0) / bins.length)
}

/** Centres of the third-octave bands from 62.5 Hz to 8 kHz. */
export const THIRD_OCTAVES = Array.from({ length: 22 }, (_, index) => 62.5 * 2 ** (index / 3))

/**
 * How far the third-octave bands depart from a slope: the largest distance in dB from the best line of that slope.
 * @param slope dB per octave of power per hertz
 */
export function slopeError(samples: Samples, sampleRate: number, slope: number): number {
  const density = powerDensity(samples, sampleRate)
  const levels = THIRD_OCTAVES.map(centre => {
    const half = 2 ** (1 / 6)
    const level = bandDensity(density, sampleRate, centre / half, Math.min(centre * half, 8300))
    return level - slope * Math.log2(centre)
  })
  return (Math.max(...levels) - Math.min(...levels)) / 2
}

/** The largest autocorrelation coefficient at lags from `shortest` to half the stretch. Length: a power of two. */
export function autocorrelationPeak(samples: Samples, shortest: number): number {
  const size = samples.length * 2
  const real = new Float64Array(size)
  real.set(samples)
  const imaginary = new Float64Array(size)
  transform(real, imaginary)
  for (let bin = 0; bin < size; bin++) {
    real[bin] = real[bin]! ** 2 + imaginary[bin]! ** 2
    imaginary[bin] = 0
  }
  transform(real, imaginary)
  const pairs = (lag: number): number => samples.length - lag
  let peak = 0
  for (let lag = shortest; lag < samples.length / 2; lag++)
    peak = Math.max(peak, Math.abs(real[lag]! / pairs(lag)))
  return peak / (real[0]! / pairs(0))
}

/**
 * The largest correlation coefficient of two stretches of equal length, one shifted against the other by up to half of
 * it either way. Length: a power of two.
 */
export function highestLikeness(one: Samples, other: Samples): number {
  const size = one.length * 2
  // Both at once: one is the real part, the other the imaginary.
  const real = new Float64Array(size)
  const imaginary = new Float64Array(size)
  real.set(one)
  imaginary.set(other)
  transform(real, imaginary)
  const crossReal = new Float64Array(size)
  const crossImaginary = new Float64Array(size)
  for (let bin = 0; bin < size; bin++) {
    const mirror = (size - bin) % size
    const [a, b] = [real[bin]! + real[mirror]!, imaginary[bin]! - imaginary[mirror]!]
    const [c, d] = [imaginary[bin]! + imaginary[mirror]!, real[mirror]! - real[bin]!]
    crossReal[bin] = (a * c + b * d) / 4
    crossImaginary[bin] = (b * c - a * d) / 4
  }
  transform(crossReal, crossImaginary)
  let peak = 0
  for (let shift = -one.length / 2; shift <= one.length / 2; shift++) {
    const sum = crossReal[(shift + size) % size]! / size
    peak = Math.max(peak, Math.abs(sum / (one.length - Math.abs(shift))))
  }
  return peak / (rmsOf(one) * rmsOf(other))
}

/** Probability that two samples this different come from one distribution (Kolmogorov and Smirnov, two-sided). */
export function sameDistribution(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [one.toSorted((x, y) => x - y), other.toSorted((x, y) => x - y)]
  let distance = 0
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i]! <= b[j]!) i++
    else j++
    distance = Math.max(distance, Math.abs(i / a.length - j / b.length))
  }
  const size = Math.sqrt((a.length * b.length) / (a.length + b.length))
  const lambda = (size + 0.12 + 0.11 / size) * distance
  let probability = 0
  for (let term = 1; term <= 100; term++)
    probability += 2 * (-1) ** (term - 1) * Math.exp(-2 * (term * lambda) ** 2)
  return Math.min(1, Math.max(0, probability))
}
