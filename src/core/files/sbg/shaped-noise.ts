import type { BedKind } from '../../score/kinds.ts'
import type { ImportLossReason } from '../import-losses.ts'
import { pulseMeanSquare, yieldedDuty } from '../../score/pulse.ts'
import type { BedPulse } from '../../score/score.ts'
import type { Hertz } from '../../base/units.ts'
import { type NoiseColour, noiseAs, turningNoiseOf } from './noises.ts'
import { pulseShape, SWELL } from './pulses.ts'
import { type VoiceRun, highestBeat, pitchCurve } from './runs.ts'
import type { SbgFile } from './syntax.ts'

/**
 * Of a noise with a spectrum of the file's own, amplitude 100, from 63 Hz to 8 kHz: SBaGenX brings all of its bands to the RMS
 * of white noise up to full scale. Measured of a minute; its filter is too short for the lowest bands.
 */
const OWN_HEARD = { white: 0.3465, pink: 0.514, brown: 0.535 }
/** The bands of a spectrum lie evenly on a logarithmic scale between these. */
const LOWEST_BAND: Hertz = 20
const HIGHEST_BAND: Hertz = 20_000
/** The bands between these decide the colour: below them, SBaGenX's filter is too short to follow its bands. */
const FROM: Hertz = 250
const TO: Hertz = 8000
const FASTEST: Hertz = 1000

/** A noise of SBaGenX, as near as a bed can be. */
export interface ShapedNoise {
  readonly bed: BedKind
  /** At amplitude 100, at a pulse's top. */
  readonly rms: number
  /** The same in both ears. */
  readonly mono?: true
  readonly pulse?: BedPulse
  readonly reasons: readonly ImportLossReason[]
}

/**
 * The noise of a run. A beat between the ears would also beat on a loudspeaker; here both ears beat.
 * @returns undefined where its spectrum is not in the file
 */
export function shapedNoise(run: VoiceRun, { tables }: SbgFile): ShapedNoise | undefined {
  const parts = run.flavour.split(':')
  const own = ownSpectrum(run.flavour, tables)
  if (own === 'missing') return undefined
  const { bed, rms } = own ?? turningNoiseOf('pink', 'sbagenx')
  const reasons: ImportLossReason[] = own ? ['own spectrum'] : []
  if (parts.some(part => /^(?:custom|wave)\d\d$/.test(part))) reasons.push('own envelope')
  const rate = pitchCurve(run.stretches, each => Math.min(FASTEST, Math.abs(each.beat)))
  const fastest = Math.min(FASTEST, highestBeat(run.stretches))
  if (fastest === 0) return { bed, rms, reasons }
  if (parts.includes('noisepulse')) {
    const shape = pulseShape('sbagenx', undefined)
    const duty = yieldedDuty(shape.duty, fastest)
    const top = rms * Math.sqrt(shape.energy / pulseMeanSquare(duty, 1))
    if (duty !== shape.duty) reasons.push('soft pulses')
    return { bed, rms: top, mono: true, pulse: { rate, duty, depth: 1 }, reasons }
  }
  if (parts.includes('noisebeat')) {
    // As much energy in each ear as the steady noise has there.
    const top = rms / Math.sqrt(SWELL.energy)
    const pulse = { rate, duty: SWELL.duty, depth: 1 }
    return { bed, rms: top, pulse, reasons: [...reasons, 'noise beat'] }
  }
  return { bed, rms, reasons }
}

/**
 * The colour nearest to the spectrum that a channel names, and the RMS of that noise at amplitude 100.
 * @param flavour of the channel
 * @returns undefined where it does not name one
 */
export function ownSpectrum(
  flavour: string,
  tables: SbgFile['tables']
): { readonly bed: BedKind; readonly rms: number } | 'missing' | undefined {
  const name = flavour.split(':').find(part => /^noise\d\d$/.test(part))
  if (name === undefined) return undefined
  const bands = tables.get(name)?.values
  return bands ? noiseAs(nearestColour(bands), OWN_HEARD) : 'missing'
}

/** White is even, pink falls by 3 dB an octave, brown by 6. */
function nearestColour(bands: readonly number[]): NoiseColour {
  const fall = -slopeOf(bands)
  return fall < 1.5 ? 'white' : fall < 4.5 ? 'pink' : 'brown'
}

/** dB an octave, of the straight line fitted to the bands that decide the colour. */
function slopeOf(bands: readonly number[]): number {
  const octaves = Math.log2(HIGHEST_BAND / LOWEST_BAND) / (bands.length - 1)
  const deciding = bands
    .map((level, index) => ({ level, octave: Math.log2(LOWEST_BAND) + index * octaves }))
    .filter(({ octave }) => octave >= Math.log2(FROM) && octave <= Math.log2(TO))
  const mean = (of: 'level' | 'octave'): number =>
    deciding.reduce((sum, each) => sum + each[of], 0) / deciding.length
  const [level, octave] = [mean('level'), mean('octave')]
  const spread = deciding.reduce((sum, each) => sum + (each.octave - octave) ** 2, 0)
  const rise = deciding.reduce(
    (sum, each) => sum + (each.octave - octave) * (each.level - level),
    0
  )
  return spread > 0 ? rise / spread : 0
}
