import { transform } from './fourier.ts'

/** Blackman and Harris, seven terms: side lobes under −160 dB, so that nothing hides behind a tone's. */
const TERMS = [
  0.27105140069342, 0.43329793923448, 0.21812299954311, 0.06592544638803, 0.01081174209837,
  0.00077658482522, 0.00001388721735
]
/** Half of the main lobe, in bins, and one for a tone that lies between two of them. */
const LOBE = 8

/** Amplitudes of what a stretch of sound is made of. */
export interface Spectrum {
  /** Between two bins; everything nearer than this to a tone is taken for the tone. */
  readonly resolution: number
  /** Amplitude of the tone at this frequency: all of its main lobe, so that its place between two bins is no matter. */
  at(frequency: number): number
  /** The highest line elsewhere: no tone lower than this can be there. */
  apartFrom(frequencies: readonly number[]): number
}

/** Length: a power of two. */
export function spectrumOf(samples: ArrayLike<number>, sampleRate: number): Spectrum {
  const size = samples.length
  const window = windowOf(size)
  const real = window.map((weight, index) => weight * samples[index]!)
  const imaginary = new Float64Array(size)
  transform(real, imaginary)
  const heights = Float64Array.from(
    { length: size / 2 },
    (_, bin) => (2 * Math.hypot(real[bin]!, imaginary[bin]!)) / (size * TERMS[0]!)
  )
  const width = sampleRate / size
  // What a tone's power comes to when all bins of its lobe are summed up.
  const spread = TERMS.reduce((sum, term, order) => sum + (order === 0 ? 1 : 0.5) * term ** 2, 0)
  const lobe = (frequency: number): readonly [number, number] => [
    Math.max(0, Math.round(frequency / width) - LOBE),
    Math.round(frequency / width) + LOBE + 1
  ]
  return {
    resolution: LOBE * width,
    at(frequency) {
      const power = heights.subarray(...lobe(frequency)).reduce((sum, each) => sum + each ** 2, 0)
      return Math.sqrt((power * TERMS[0]! ** 2) / spread)
    },
    apartFrom(frequencies) {
      const rest = heights.slice()
      for (const frequency of frequencies) rest.fill(0, ...lobe(frequency))
      return rest.reduce((highest, each) => Math.max(highest, each), 0)
    }
  }
}

const windows = new Map<number, Float64Array>()

function windowOf(size: number): Float64Array {
  const known = windows.get(size)
  if (known) return known
  const window = Float64Array.from({ length: size }, (_, index) => {
    const turn = 2 * Math.PI * (index / size + 0.5)
    return TERMS.reduce((sum, term, order) => sum + term * Math.cos(order * turn), 0)
  })
  windows.set(size, window)
  return window
}
