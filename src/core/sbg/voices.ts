import { highest, lowest } from '../extremes.ts'
import type { LeftOutReason } from '../left-out.ts'
import { yieldedDuty } from '../pulse.ts'
import type { BedKind, Strike, Voice, VoiceMode, Volume, Wave } from '../score.ts'
import { CLOSEST_STRIKES, MOST_WAVE_SAMPLES, SBAGEN_DECAY, WIDEST_SPIN } from '../score.ts'
import { clamp } from '../units.ts'
import { rmsAtPeak } from '../wave.ts'
import type { Dialect } from './dialect.ts'
import type { Run, Stretch } from './runs.ts'
import { highestBeat, pitchCurve, topOf, volumeCurve } from './runs.ts'
import { ownSpectrum, shapedNoise } from './shaped-noise.ts'
import type { SbgFile } from './syntax.ts'

/** What a run came to: a voice, and what of it is not as written. */
export interface RunVoice {
  readonly voice?: Voice
  readonly reasons: readonly LeftOutReason[]
}

/**
 * RMS of noise of amplitude 100. Pink is a sum of nine lines between random heights, each an octave slower than the one
 * before, that together just reach full scale: √(9 · (1/9)² · 1/3 · 2/3). Brown is taken to be as loud.
 */
const NOISE_RMS = Math.sqrt(2 / 81)
/** White is spread evenly up to full scale. */
const WHITE_RMS = 1 / Math.sqrt(3)
/** Share of a pulse's period that lies above half of its height: 27.5 % in what SBaGen+ makes, 20 % in SBaGenX. */
export const PULSE_DUTY = { sbagen: 0.275, 'sbagen-plus': 0.275, sbagenx: 0.2 }
/** Of what swells and sinks as a sine does. */
const SWELL_DUTY = 0.5
const HIGHEST = 10_000
const FASTEST = 1000
const LOWEST_BELL = 20
/** Of full scale: less than any ear or file can tell from nothing. */
const FAINTEST = 1e-9

/** One run of a channel as a voice; noises are put together elsewhere. */
export function runVoice(run: Run, file: SbgFile, seed: number): RunVoice {
  const { kind, flavour, stretches } = run
  if (kind === 'mix' || kind === 'mixed') return { reasons: ['sound file'] }
  const top = topOf(stretches) / 100
  if (top < FAINTEST) return { reasons: ['silent'] }
  if (kind === 'bell') return bell(stretches, top)
  if (kind === 'spin') return spin(run, top, file, seed)
  if (kind === 'shaped noise') return ownNoise(run, top, file, seed)
  const wave = waveOf(flavour, file)
  if (wave === 'missing') return { reasons: ['no waveform'] }
  return tone(run, top, wave, file.dialect)
}

/** All channels of one colour, which in these files are one and the same noise. */
export function noiseVoice(colour: BedKind, run: Run, seed: number): RunVoice {
  const { stretches } = run
  const top = topOf(stretches) / 100
  if (top < FAINTEST) return { reasons: ['silent'] }
  const rms = top * noiseRms(colour)
  return {
    voice: { kind: 'bed', bed: colour, rms, seed, mono: true, ...volume(run) },
    reasons: []
  }
}

/** RMS of a noise of amplitude 100. */
export function noiseRms(colour: BedKind): number {
  return colour === 'white' ? WHITE_RMS : NOISE_RMS
}

/** Nothing where it never changes. */
function volume(run: Run): { volume?: Volume } {
  const curve = volumeCurve(run)
  return curve.length === 1 ? {} : { volume: { left: curve, right: curve } }
}

function tone(run: Run, top: number, wave: Wave | undefined, dialect: Dialect): RunVoice {
  const { kind, flavour, stretches } = run
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
  const wanted = flavour.includes('orbitbeat+') ? SWELL_DUTY : PULSE_DUTY[dialect]
  const duty = yieldedDuty(wanted, rate)
  // The format has the higher tone left where it writes +, a score where its beat is negative.
  const side = (carrier: number): number => (mode === 'binaural' && carrier >= 0 ? -1 : 1)
  const reasons: LeftOutReason[] = []
  if (ends.some(each => Math.abs(each.carrier) > HIGHEST || Math.abs(each.beat) > FASTEST))
    reasons.push('too high')
  if (mode === 'isochronic') reasons.push('soft pulses')
  if (flavour.includes('orbitbeat')) reasons.push('own motion')
  const drawn = dialect === 'sbagenx' ? /custom|noise|spin|wave/ : /custom|noise|spin/
  if (drawn.test(flavour)) reasons.push('own envelope')
  return {
    voice: {
      kind: 'tone',
      mode,
      carrier: pitchCurve(stretches, each => Math.min(HIGHEST, Math.abs(each.carrier))),
      beat: pitchCurve(
        stretches,
        each => side(each.carrier) * clamp(each.beat, -FASTEST, FASTEST) || 0
      ),
      rms: rmsAtPeak(top, { mode, duty, depth: 1, ...(wave && { wave }) }),
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

function bell(stretches: readonly Stretch[], top: number): RunVoice {
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

function ownNoise(run: Run, top: number, file: SbgFile, seed: number): RunVoice {
  const found = shapedNoise(run, file)
  if (!found) return { reasons: ['no waveform'] }
  const { reasons, rms, ...noise } = found
  return { voice: { kind: 'bed', ...noise, rms: top * rms, seed, ...volume(run) }, reasons }
}

function spin(run: Run, top: number, { tables }: SbgFile, seed: number): RunVoice {
  const { flavour, stretches } = run
  const own = ownSpectrum(flavour, tables)
  if (own === 'missing') return { reasons: ['no waveform'] }
  const colour = flavour.split(':').at(-1)
  const reasons: LeftOutReason[] = own ? ['own spectrum'] : []
  if (/spin\d\d/.test(flavour)) reasons.push('own motion')
  const bed = own?.bed ?? (colour === 'white' || colour === 'brown' ? colour : 'pink')
  return {
    voice: {
      kind: 'spin',
      bed,
      rms: top * (own?.rms ?? noiseRms(bed)),
      seed,
      width: pitchCurve(stretches, each => clamp(each.carrier, -WIDEST_SPIN, WIDEST_SPIN)),
      rate: pitchCurve(stretches, each => clamp(each.beat, -FASTEST, FASTEST) + 0),
      ...volume(run)
    },
    reasons
  }
}
