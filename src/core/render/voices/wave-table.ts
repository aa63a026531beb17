import type { Curve } from '../../score/curve.ts'
import type { ToneVoice, Wave } from '../../score/score.ts'
import type { Hertz } from '../../base/units.ts'
import { waveHarmonics, waveRms } from '../../score/wave.ts'
import type { Track } from '../dsp/sine.ts'

/** One period of a wave at RMS 1 with all its harmonics, its first sample again at the end. */
export type WaveTable = Float32Array

/** No harmonic lies above: the same sound at every sample rate, as with beds. */
const HIGHEST: Hertz = 10_000
/** For low tones, harmonics above this number lie 54 dB below them. */
const MOST = 512
/** Straight lines between so many samples of the highest harmonic's period leave it by −60 dB of its own level. */
const PER_PERIOD = 32
const SHORTEST = 1024

/** A wave with the harmonics that stay under 10 kHz over the tone's whole range, so that none is ever switched. */
export function createWaveTable(wave: Wave, highest: Hertz): WaveTable {
  const room = Math.max(1, Math.min(MOST, Math.floor(HIGHEST / highest)))
  const { cosines, sines } = waveHarmonics(wave, room)
  const rms = waveRms(wave)
  const least = Math.max(SHORTEST, PER_PERIOD * sines.length)
  const length = 2 ** Math.ceil(Math.log2(least))
  const sum = new Float64Array(length + 1)
  for (let index = 0; index < sines.length; index++) {
    const [cosine, sine] = [cosines[index] as number, sines[index] as number]
    if (cosine !== 0 || sine !== 0) addHarmonic(sum, index + 1, cosine, sine)
  }
  return Float32Array.from(sum, value => (rms > 0 ? value / rms : 0))
}

/** The highest frequency that either ear's tone comes to. Between two points no curve leaves their values. */
export function highestFrequency({ carrier, beat }: ToneVoice): Hertz {
  return highest(carrier) + highest(beat) / 2
}

function highest(curve: Curve): Hertz {
  return curve.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0)
}

/** As `addSine`, for another wave. The track's phase is exact at every frame; nothing is carried over. */
export function addWave(
  table: WaveTable,
  track: Track,
  amplitude: number,
  count: number,
  ear: Float64Array,
  other: Float64Array | undefined,
  at: number
): void {
  const length = table.length - 1
  const { start, step, bend } = track
  for (let index = 0; index < count; index++) {
    const cycles = start + index * (step + index * bend)
    const place = (cycles - Math.floor(cycles)) * length
    const before = Math.floor(place)
    const low = table[before] as number
    const value = amplitude * (low + (place - before) * ((table[before + 1] as number) - low))
    ear[at + index] = (ear[at + index] as number) + value
    if (other) other[at + index] = (other[at + index] as number) + value
  }
}

function addHarmonic(sum: Float64Array, number: number, cosine: number, sine: number): void {
  const omega = (2 * Math.PI * number) / (sum.length - 1)
  const twice = 2 * Math.cos(omega)
  let y = cosine
  let next = cosine * Math.cos(omega) + sine * Math.sin(omega)
  for (let index = 0; index < sum.length; index++) {
    sum[index] = (sum[index] as number) + y
    const after = twice * next - y
    y = next
    next = after
  }
}
