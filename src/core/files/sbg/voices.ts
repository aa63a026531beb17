import type { Dialect, SbgFile } from './syntax.ts'
import { highest, lowest } from '../../base/extremes.ts'
import type { ImportLossReason } from '../import-losses.ts'
import { yieldedDuty } from '../../score/pulse.ts'
import type { Strike, Voice, VoiceMode, GainCurve, Wave } from '../../score/score.ts'
import {
  CLOSEST_STRIKES,
  MOST_WAVE_SAMPLES,
  SBAGEN_DECAY,
  WIDEST_SPIN
} from '../../score/file-limits.ts'
import { clamp } from '../../base/units.ts'
import { rmsAtPeak, waveRms } from '../../score/wave.ts'
import { type NoiseColour, COLOURS, noiseOf, turningNoiseOf } from './noises.ts'
import { type PulseShape, pulseShape, SWELL } from './pulses.ts'
import type { VoiceRun, RunStretch } from './runs.ts'
import { highestBeat, pitchCurve, topOf, volumeCurve } from './runs.ts'
import { ownSpectrum, shapedNoise } from './shaped-noise.ts'

/** A run as a voice, and how it differs from the file. */
export interface RunVoice {
  readonly voice?: Voice
  readonly reasons: readonly ImportLossReason[]
}

const HIGHEST = 10_000
const FASTEST = 1000
const LOWEST_BELL = 20
/** Of full scale: less than any ear or file can tell from silence. */
const FAINTEST = 1e-9

/** Converts one run of a channel to a voice; noises are merged elsewhere. */
export function runVoice(run: VoiceRun, file: SbgFile, seed: number): RunVoice {
  const { kind, flavour, stretches } = run
  if (kind === 'mix' || kind === 'mixed') return { reasons: ['sound file'] }
  const top = topOf(stretches) / 100
  if (top < FAINTEST) return { reasons: ['silent'] }
  if (kind === 'bell') return bell(stretches, top)
  if (kind === 'spin') return spin(run, top, file, seed)
  if (kind === 'shaped noise') return ownNoise(run, top, file, seed)
  const wave = waveOf(flavour, file)
  if (wave === 'missing') return { reasons: ['no waveform'] }
  return tone(run, wave, file.dialect)
}

/** All channels of one colour, which in these files are the same noise. */
export function noiseVoice(
  colour: NoiseColour,
  run: VoiceRun,
  seed: number,
  dialect: Dialect
): RunVoice {
  const { stretches } = run
  const top = topOf(stretches) / 100
  if (top < FAINTEST) return { reasons: ['silent'] }
  const { bed, rms } = noiseOf(colour, dialect)
  // SBaGenX draws white noise for each ear; its pink is nearly the same in both.
  const apart = colour === 'white' && dialect === 'sbagenx'
  return {
    voice: {
      kind: 'bed',
      bed,
      rms: top * rms,
      seed,
      ...(!apart && { mono: true }),
      ...volume(run)
    },
    reasons: []
  }
}

/** Undefined where it never changes. */
function volume(run: VoiceRun): { volume?: GainCurve } {
  const curve = volumeCurve(run)
  return curve.length === 1 ? {} : { volume: { left: curve, right: curve } }
}

function tone(run: VoiceRun, wave: Wave | undefined, dialect: Dialect): RunVoice {
  const { flavour } = run
  const shape = flavour.includes('orbitbeat+') ? SWELL : pulseShape(dialect, wave)
  const { voice, reasons } = toneVoice(run, wave, shape)
  const drawn = dialect === 'sbagenx' ? /custom|noise|spin|wave/ : /custom|noise|spin/
  return {
    ...(voice && { voice }),
    reasons: [
      ...reasons,
      ...(flavour.includes('orbitbeat') ? (['own motion'] as const) : []),
      ...(drawn.test(flavour) ? (['own envelope'] as const) : [])
    ]
  }
}

/** A run of a tone as a voice. @param shape of its pulses, if it has any */
export function toneVoice(run: VoiceRun, wave: Wave | undefined, shape: PulseShape): RunVoice {
  const { kind, stretches } = run
  const top = topOf(stretches) / 100
  const ends = stretches.flatMap(({ from, to }) => [from, to])
  const rate = Math.min(FASTEST, highestBeat(stretches))
  const mode: VoiceMode =
    rate === 0
      ? 'plain'
      : kind === 'tone'
        ? 'binaural'
        : kind === 'monaural'
          ? 'monaural'
          : 'isochronic'
  const duty = yieldedDuty(shape.duty, rate)
  // A positive beat has the higher tone left in the format, a negative one in a score.
  const side = (carrier: number): number => (mode === 'binaural' && carrier >= 0 ? -1 : 1)
  const reasons: ImportLossReason[] = []
  if (ends.some(each => Math.abs(each.carrier) > HIGHEST || Math.abs(each.beat) > FASTEST))
    reasons.push('too high')
  const softened = shape.hard || duty !== shape.duty
  if (mode === 'isochronic' && softened) reasons.push('soft pulses')
  return {
    voice: {
      kind: 'tone',
      mode,
      carrier: pitchCurve(stretches, each => Math.min(HIGHEST, Math.abs(each.carrier))),
      beat: pitchCurve(
        stretches,
        each => side(each.carrier) * clamp(each.beat, -FASTEST, FASTEST) || 0
      ),
      rms:
        mode === 'isochronic'
          ? top * waveRms(wave) * Math.sqrt(shape.energy)
          : rmsAtPeak(top, { mode, duty, depth: 1, ...(wave && { wave }) }),
      duty,
      depth: 1,
      ...(wave && { wave }),
      ...volume(run)
    },
    reasons
  }
}

/**
 * The waveform of a tone: `waveNN` is drawn from its lowest sample to its highest, then once more upside down. To SBaGenX
 * it is no waveform, but the envelope of a beat.
 */
function waveOf(flavour: string, { dialect, tables }: SbgFile): Wave | undefined | 'missing' {
  const named = flavour.split(':').findLast(part => /^(?:square|triangle|sawtooth)$/.test(part))
  if (named === 'square' || named === 'triangle' || named === 'sawtooth') return named
  const own = flavour.split(':').find(part => part.startsWith('wave'))
  if (own === undefined || dialect === 'sbagenx') return undefined
  const values = tables.get(own)?.values ?? []
  const [low, high] = [lowest(values), highest(values)]
  if (!(high > low) || 2 * values.length > MOST_WAVE_SAMPLES) return 'missing'
  const half = values.map(value => (value - low) / (high - low))
  return [...half, ...half.map(value => 0 - value)]
}

function bell(stretches: readonly RunStretch[], top: number): RunVoice {
  const strikes: Strike[] = []
  let high = false
  for (const { start, from } of stretches) {
    const pitch = Math.abs(from.carrier)
    if (!(from.amplitude > 0) || pitch < LOWEST_BELL) continue
    high ||= pitch > HIGHEST
    const last = strikes.at(-1)
    if (last && start - last.at < CLOSEST_STRIKES) strikes.pop()
    const frequency = Math.min(HIGHEST, pitch)
    strikes.push({ at: start, frequency, strength: from.amplitude / topOf(stretches) })
  }
  if (strikes.length === 0) return { reasons: ['silent'] }
  return {
    voice: { kind: 'bell', strikes, rms: top * Math.SQRT1_2, decay: SBAGEN_DECAY },
    reasons: high ? ['too high'] : []
  }
}

function ownNoise(run: VoiceRun, top: number, file: SbgFile, seed: number): RunVoice {
  const found = shapedNoise(run, file)
  if (!found) return { reasons: ['no waveform'] }
  const { reasons, rms, ...noise } = found
  return { voice: { kind: 'bed', ...noise, rms: top * rms, seed, ...volume(run) }, reasons }
}

function spin(run: VoiceRun, top: number, { tables, dialect }: SbgFile, seed: number): RunVoice {
  const { flavour, stretches } = run
  const own = ownSpectrum(flavour, tables)
  if (own === 'missing') return { reasons: ['no waveform'] }
  const colour = COLOURS.find(each => flavour.endsWith(each)) ?? 'pink'
  const reasons: ImportLossReason[] = own ? ['own spectrum'] : []
  if (/spin\d\d/.test(flavour)) reasons.push('own motion')
  const { bed, rms } = own ?? turningNoiseOf(colour, dialect)
  return {
    voice: {
      kind: 'spin',
      bed,
      rms: top * rms,
      seed,
      width: pitchCurve(stretches, each => clamp(each.carrier, -WIDEST_SPIN, WIDEST_SPIN)),
      rate: pitchCurve(stretches, each => clamp(each.beat, -FASTEST, FASTEST) + 0),
      ...(dialect !== 'sbagen' && { by: 'level' }),
      ...volume(run)
    },
    reasons
  }
}
