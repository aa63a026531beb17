import type { ImportLossReason } from '../import-losses.ts'
import type { BedVoice, Voice } from '../../score/score.ts'
import { LEVEL_PER_MICROSECOND } from '../../score/file-limits.ts'
import { yieldedDuty } from '../../score/pulse.ts'
import { waveRms } from '../../score/wave.ts'
import { noiseAt } from '../sbg/noises.ts'
import { pulseShape } from '../sbg/pulses.ts'
import { type VoiceRun, highestBeat, pitchCurve, topOf, volumeCurve } from '../sbg/runs.ts'
import type { ChannelKind } from '../sbg/syntax.ts'
import { type RunVoice, toneVoice } from '../sbg/voices.ts'
import type { ChannelRun, Sample } from './channel-runs.ts'
import { HEARD, smoothGain } from './noise-levels.ts'
import { WAVEFORMS } from './syntax.ts'

/** Of full scale: less than any ear or file can tell from silence. */
const FAINTEST = 1e-9
/** How deep a modulation of intensity 1 is. */
const DEEPEST = 0.7
/** Of the pulses of a modulation, which are those of an isochronic sine: their mean, and that of their squares. */
const SWELL = { mean: 0.2676, energy: 0.2275 }
/** Hz: as fast as anything of a score. */
const FASTEST = 1000

/** A run of a channel as voices, and how each differs from the file: a tone is one for each waveform that it takes. */
export function channelVoices(
  run: ChannelRun,
  over: number,
  volume: number,
  seed: number
): readonly RunVoice[] {
  if (run.kind === 'sound file') return [{ reasons: ['sound file'] }]
  if (run.stretches.every(({ from, to }) => from.amplitude + to.amplitude === 0))
    return [{ reasons: ['silent'] }]
  if (run.kind === 'noise') return [noiseVoice(run, over, volume, seed)]
  const waves = WAVEFORMS.filter(wave =>
    run.stretches.some(({ from, to }) => shareOf(from, wave) + shareOf(to, wave) > 0)
  )
  return waves.map(wave => oneTone(run, wave, over, volume))
}

function shareOf({ waves, amplitude }: Sample, wave: keyof Sample['waves']): number {
  return amplitude * (waves[wave] ?? 0)
}

const TONE_KINDS = {
  tone: 'tone',
  binaural: 'tone',
  monaural: 'monaural',
  isochronic: 'isochronic'
} as const satisfies Readonly<Record<string, ChannelKind>>

function oneTone(
  run: ChannelRun,
  wave: keyof Sample['waves'],
  over: number,
  volume: number
): RunVoice {
  const { kind, effect } = run
  if (kind === 'noise' || kind === 'sound file') return { reasons: [] }
  // What has no beat of its own can take that of its effect.
  const swells = kind === 'tone' && effect === 'modulation'
  const lane = laneOf(run, over, swells ? 'isochronic' : TONE_KINDS[kind], sample => ({
    carrier: sample.carrier,
    beat: swells ? sample.rate : sample.beat,
    amplitude: volume * shareOf(sample, wave) * levelWith(run, sample)
  }))
  if (topOf(lane.stretches) / 100 < FAINTEST) return { reasons: ['silent'] }
  const shape = wave === 'sine' ? undefined : wave
  const tone = toneVoice(lane, shape, pulseShape('sbagen-plus', shape))
  const { voice } = tone
  const reasons = [...tone.reasons, ...lossesOf(run, swells)]
  if (!swells || voice?.kind !== 'tone') return { ...tone, reasons }
  const depth = depthOf(run)
  const rms = (topOf(lane.stretches) / 100) * waveRms(shape) * Math.sqrt(meanSquare(depth))
  return { voice: { ...voice, depth, rms }, reasons }
}

/** The mean square of a swell, its top 1. */
function meanSquare(depth: number): number {
  const rest = 1 - depth
  return rest ** 2 + 2 * rest * depth * SWELL.mean + depth ** 2 * SWELL.energy
}

function depthOf({ stretches }: ChannelRun): number {
  return (
    DEEPEST *
    stretches.reduce((most, { from, to }) => Math.max(most, from.intensity, to.intensity), 0)
  )
}

/** The level of a track with its effect, where the voice has none of it. */
function levelWith({ kind, effect }: ChannelRun, { intensity, effect: share }: Sample): number {
  // Between the ears, a track is half as loud in each; where it moves, its power is that of its path.
  if (effect === 'pan') {
    const middle = kind === 'noise' ? 0.5 : 0.5 * Math.sqrt(1 + intensity ** 2 / 2)
    return 1 + (middle - 1) * share
  }
  const swelling = effect === 'modulation' && kind !== 'noise' && kind !== 'tone'
  return swelling ? Math.sqrt(meanSquare(DEEPEST * intensity)) : 1
}

/** What of a tone's effect is lost. */
function lossesOf({ effect, stretches }: ChannelRun, swells: boolean): readonly ImportLossReason[] {
  switch (effect) {
    case 'none':
      return []
    case 'pan':
    case 'doppler':
      return ['own motion']
    case 'modulation':
      return swells && isEven(stretches) ? [] : ['own envelope']
  }
}

/** Whether an effect is as strong throughout: a voice has one depth. */
function isEven(stretches: ChannelRun['stretches']): boolean {
  const first = stretches[0]?.from.intensity
  return stretches.every(({ from, to }) => from.intensity === first && to.intensity === first)
}

function noiseVoice(run: ChannelRun, over: number, volume: number, seed: number): RunVoice {
  const { effect, stretches } = run
  const { colour } = stretches[0]?.from.track ?? { colour: 'pink' as const }
  const turns = effect === 'pan'
  const lane = laneOf(run, over, turns ? 'spin' : 'noise', sample => ({
    carrier: turns ? sample.intensity / LEVEL_PER_MICROSECOND : 0,
    beat: sample.rate,
    amplitude:
      volume * sample.amplitude * smoothGain(colour, sample.smooth) * levelWith(run, sample)
  }))
  const top = topOf(lane.stretches) / 100
  if (top < FAINTEST) return { reasons: ['silent'] }
  const { bed, rms } = noiseAt(colour === 'brown' ? 'leaky' : colour, HEARD[colour])
  const smoothed = stretches.some(({ from, to }) => from.smooth + to.smooth > 0)
  const reasons: ImportLossReason[] = smoothed ? ['own spectrum'] : []
  const fast = highestBeat(lane.stretches) > FASTEST
  if (effect !== 'none' && fast) reasons.push('too high')
  const curve = volumeCurve(lane)
  const shared = {
    bed,
    rms: top * rms,
    seed,
    ...(curve.length > 1 && { volume: { left: curve, right: curve } })
  }
  const rate = pitchCurve(lane.stretches, ({ beat }) => Math.min(FASTEST, beat))
  if (turns) {
    const width = pitchCurve(lane.stretches, ({ carrier }) => carrier)
    return { voice: { kind: 'spin', ...shared, width, rate, by: 'level' }, reasons }
  }
  const voice: BedVoice = { kind: 'bed', ...shared, mono: true }
  if (effect !== 'modulation') return { voice, reasons }
  const { duty } = pulseShape('sbagen-plus', undefined)
  const yielded = yieldedDuty(duty, Math.min(FASTEST, highestBeat(lane.stretches)))
  if (yielded !== duty) reasons.push('soft pulses')
  if (!isEven(stretches)) reasons.push('own envelope')
  return { voice: pulsing(voice, rate, yielded, depthOf(run)), reasons }
}

function pulsing(
  voice: BedVoice,
  rate: NonNullable<BedVoice['pulse']>['rate'],
  duty: number,
  depth: number
): Voice {
  return { ...voice, pulse: { rate, duty, depth } }
}

/** A run as one of SBaGen's, whose voices it shares. */
function laneOf(
  { stretches }: ChannelRun,
  over: number,
  kind: ChannelKind,
  values: (sample: Sample) => { carrier: number; beat: number; amplitude: number }
): VoiceRun {
  const channel = (sample: Sample): VoiceRun['stretches'][number]['from'] => ({
    kind,
    flavour: '',
    line: sample.track.line,
    ...values(sample)
  })
  return {
    index: 0,
    kind,
    flavour: '',
    over,
    stretches: stretches.map(({ start, end, from, to }) => ({
      start,
      end,
      from: channel(from),
      to: channel(to)
    }))
  }
}
