import { ImportError } from '../import-error.ts'
import { type ImportedFile, seedOf } from '../imported-file.ts'
import { type ImportLoss, type ImportLossReason, lossOf } from '../import-losses.ts'
import type { Curve } from '../../score/curve.ts'
import { fastestOf, yieldedDuty } from '../../score/pulse.ts'
import type { GainCurve, Voice } from '../../score/score.ts'
import { SHORTEST_REPEAT } from '../../score/file-limits.ts'
import { hasRoom, isCrowded, MOST_POINTS, mostPoints } from '../../score/score-limits.ts'
import { voiceWithin } from '../within-score.ts'
import { highest } from '../../base/extremes.ts'
import { noiseAt } from '../sbg/noises.ts'
import type { Envelope, SinDocument, SinTrack } from './document.ts'
import { readSin } from './read.ts'
import { type Rounds, roundsOf, writtenPoints } from './rounds.ts'

/**
 * A pulse of SINE is a bell curve over a stretched period, from a tenth of its height to all of it: the share of the
 * period above the middle between the two, and the mean square over a period. Computed of the curve.
 */
const PULSE = { duty: 0.373, depth: 0.9, energy: 0.3082 }
/** The peak of all tracks together at full volume. */
const TONE_PEAK = 0.5
/** RMS from 63 Hz to 8 kHz of the noise at volume 1, measured of the sample that the program plays. */
const NOISE_HEARD = 0.0808
const HIGHEST = 10_000
const FASTEST = 1000
const FAINTEST = 1e-9
const START = { line: 1, column: 1 }

/**
 * Reads a `.sin` file and converts it.
 * @throws ImportError where it cannot be read, or holds nothing playable.
 */
export function importSin(text: string): ImportedFile {
  return convertSin(readSin(text))
}

/**
 * Converts a preset to the voices of a score.
 * @throws ImportError where it holds nothing playable, or more than a score can hold.
 */
export function convertSin(preset: SinDocument): ImportedFile {
  const { tracks, length, loop } = preset
  const crowded = (count: number): ImportError =>
    new ImportError(START, '<Preset>', { kind: 'at most', count, of: 'entries' })
  if (writtenPoints(preset) > MOST_POINTS) throw crowded(MOST_POINTS)
  const rounds = roundsOf(preset)
  const voices: Voice[] = []
  const leftOut: ImportLoss[] = []
  const add = (
    line: number,
    name: string,
    voice: Voice | undefined,
    reasons: readonly ImportLossReason[]
  ): void => {
    const full = voice && !hasRoom(voices, voice)
    if (voice && !full) voices.push(voiceWithin(voice))
    for (const reason of full ? (['too many'] as const) : reasons)
      leftOut.push(lossOf(line, name, reason, voice))
  }
  const total = Math.max(
    1,
    tracks.reduce((sum, { trackVolume }) => sum + trackVolume, 0)
  )
  for (const track of tracks) {
    const { voice, reasons } = pulses(track, total, rounds)
    add(track.line, 'EntrainmentTrack', voice, reasons)
  }
  const noise = noiseOf(preset, rounds)
  // Presets without noise have it at 0.
  if (noise) add(preset.noiseLine, 'noise', noise, [])
  if (voices.length === 0) throw new ImportError(START, '<Preset>', { kind: 'sound' })
  const { repeat } = rounds
  const fits = repeat !== undefined && repeat >= SHORTEST_REPEAT
  const score = { voices, ...(fits && { repeat }) }
  if (isCrowded(score)) throw crowded(Math.floor(mostPoints(score)))
  return {
    format: 'sin',
    title: preset.title,
    description: preset.description,
    author: preset.author,
    ...score,
    length: loop === undefined ? length : Number.POSITIVE_INFINITY,
    leftOut
  }
}

/** One track; SINE counts its own volume twice. */
function pulses(
  { carrier, rate, volume, trackVolume }: SinTrack,
  total: number,
  rounds: Rounds
): { readonly voice?: Voice; readonly reasons: readonly ImportLossReason[] } {
  const peak = (TONE_PEAK * trackVolume ** 2 * topOf(volume)) / total
  if (peak < FAINTEST) return { reasons: ['silent'] }
  const beat = rounds.curve(rate, value => Math.min(FASTEST, value))
  const duty = yieldedDuty(PULSE.duty, fastestOf(beat))
  const reasons: ImportLossReason[] = duty === PULSE.duty ? [] : ['soft pulses']
  if (topOf(carrier) > HIGHEST || topOf(rate) > FASTEST) reasons.push('too high')
  return {
    voice: {
      kind: 'tone',
      mode: 'isochronic',
      carrier: rounds.curve(carrier, value => Math.min(HIGHEST, value)),
      beat,
      rms: peak * Math.SQRT1_2 * Math.sqrt(PULSE.energy),
      duty,
      depth: PULSE.depth,
      ...volumeOf(volume, rounds)
    },
    reasons
  }
}

/** The noise: pink up to 1 kHz, the same in both ears. */
function noiseOf({ noise }: SinDocument, rounds: Rounds): Voice | undefined {
  const top = topOf(noise)
  if (top < FAINTEST) return undefined
  const { bed, rms } = noiseAt('pink', NOISE_HEARD)
  return {
    kind: 'bed',
    bed,
    rms: rms * top,
    seed: seedOf(0),
    mono: true,
    ...volumeOf(noise, rounds)
  }
}

function topOf(envelope: Envelope): number {
  return highest(envelope.map(({ value }) => value))
}

/** Shares of the loudest; nothing where it never changes. */
function volumeOf(envelope: Envelope, rounds: Rounds): { readonly volume?: GainCurve } {
  const top = topOf(envelope)
  const curve: Curve = rounds.curve(envelope, value => value / top)
  return curve.length === 1 ? {} : { volume: { left: curve, right: curve } }
}
