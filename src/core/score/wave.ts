import { pulseMeanSquare } from './pulse.ts'
import type { ToneVoice, Wave } from './score.ts'

/** A periodic wave as a sum: cosines and sines of the 1st, 2nd … multiple of its frequency. */
export interface Harmonics {
  readonly cosines: Float64Array
  readonly sines: Float64Array
}

/** Harmonics above this have no effect on a wave's level. */
const ENOUGH = 4096

/**
 * The first harmonics of a wave of peak 1: Fourier's series of the three, of a list the discrete transform, without
 * what does not swing. A wave of n samples has n/2 at most.
 */
export function waveHarmonics(wave: Wave, most: number): Harmonics {
  if (typeof wave !== 'string') return transformed(wave, most)
  const sines = Float64Array.from({ length: most }, (_, index) => {
    const number = index + 1
    const odd = number % 2 === 1
    switch (wave) {
      case 'square':
        return odd ? 4 / (Math.PI * number) : 0
      case 'triangle':
        return odd ? (number % 4 === 1 ? 8 : -8) / (Math.PI * number) / (Math.PI * number) : 0
      case 'sawtooth':
        return ((odd ? 1 : -1) * 2) / (Math.PI * number)
    }
  })
  return { cosines: new Float64Array(most), sines }
}

/** RMS of a wave whose peak is 1, with all of its harmonics; of a sine without one. */
export function waveRms(wave: Wave | undefined): number {
  switch (wave) {
    case undefined:
      return Math.SQRT1_2
    case 'square':
      return 1
    case 'triangle':
    case 'sawtooth':
      return 1 / Math.sqrt(3)
    default: {
      const { cosines, sines } = waveHarmonics(wave, ENOUGH)
      return Math.hypot(...cosines, ...sines) * Math.SQRT1_2
    }
  }
}

/**
 * The `rms` of a tone that peaks, in the ear that is louder, at `peak` of full scale: how files give amplitudes (SBaGen's
 * 20 is a peak of 0.2, Gnaural's volume 1 one of 0.5). A monaural tone's two sines take half of it each.
 */
export function rmsAtPeak(
  peak: number,
  { mode, duty, depth, wave }: Pick<ToneVoice, 'mode' | 'duty' | 'depth' | 'wave'>
): number {
  const rms = peak * waveRms(wave)
  switch (mode) {
    case 'isochronic':
    case 'alternating':
      return rms * Math.sqrt(pulseMeanSquare(duty, depth))
    case 'monaural':
      return rms * Math.SQRT1_2
    default:
      return rms
  }
}

function transformed(samples: readonly number[], most: number): Harmonics {
  const { length } = samples
  const count = Math.min(most, Math.floor(length / 2))
  const turns = Float64Array.from(samples, (_, index) => (2 * Math.PI * index) / length)
  const [cosine, sine] = [turns.map(Math.cos), turns.map(Math.sin)]
  const cosines = new Float64Array(count)
  const sines = new Float64Array(count)
  for (let number = 1; number <= count; number++) {
    let [even, odd] = [0, 0]
    samples.forEach((sample, index) => {
      const place = (number * index) % length
      even += sample * (cosine[place] as number)
      odd += sample * (sine[place] as number)
    })
    // The highest of an even number of samples is all there is at its frequency; the others are there twice.
    const share = 2 * number === length ? 1 : 2
    cosines[number - 1] = (share * even) / length
    sines[number - 1] = 2 * number === length ? 0 : (share * odd) / length
  }
  return { cosines, sines }
}
