import type { ImportLossReason } from '../import-losses.ts'
import type { ToneVoice, Voice, GainCurve } from '../../score/score.ts'
import { clamp } from '../../base/units.ts'
import { type Pass, passCurve } from './pass.ts'
import type { GnauralDocument, GnauralVoice } from './document.ts'
import { dropPlaces, dropsPerSecond } from './drops.ts'
import type { GnauralEntry } from './entry.ts'

/** The peak of a tone at volume 1, of full scale. */
export const TONE_PEAK = 0.5
/**
 * RMS of noise at volume 1: white noise of twice full scale, evenly spread, through y += (x − y) / 32, which leaves a
 * 63rd of its power.
 */
export const NOISE_RMS = 2 / Math.sqrt(3 * 63)
/** A pulse is on for half of its time, and off for the other: softened, it keeps its energy. */
const DUTY = 0.5
export const PULSE_RMS = Math.SQRT1_2
const HIGHEST = 10_000
const FASTEST = 1000

/** A playable voice, and how it differs from the file. */
export interface ConvertedVoice {
  readonly voice: Voice
  readonly altered: readonly ImportLossReason[]
}

type Sounding = Exclude<GnauralVoice['type'], 'sound file' | undefined>

/**
 * Converts one voice of a file to one of a score.
 * @returns undefined where it is silent
 */
export function convertVoice(
  schedule: GnauralDocument,
  { mono, entries }: GnauralVoice,
  type: Sounding,
  course: Pass,
  seed: number
): ConvertedVoice | undefined {
  const loudness = loudnessOf(schedule, course)
  if (!loudness) return undefined
  const { top, volume } = loudness
  const scaled = (rms: number): number => rms * top
  const shape = { ...(volume && { volume }) }

  switch (type) {
    case 'binaural':
    case 'pulses':
    case 'alternating pulses': {
      const { voice, altered } = convertTone(schedule, mono, type, course)
      return { voice: { ...voice, rms: scaled(voice.rms), ...shape }, altered }
    }
    case 'noise': {
      const rms = scaled(mono ? NOISE_RMS / Math.SQRT2 : NOISE_RMS)
      return {
        voice: { kind: 'bed', bed: 'dark', rms, seed, ...(mono && { mono }), ...shape },
        altered: []
      }
    }
    case 'drops':
    case 'rain': {
      const drops = type === 'rain' ? 'rain' : 'water'
      const places = dropPlaces(entries[0]?.beat ?? 0)
      const perSecond = passCurve(course, ({ base }) => dropsPerSecond(drops, places, base))
      if (perSecond.every(({ value }) => value === 0)) return undefined
      const rms = scaled(Math.SQRT1_2)
      return {
        voice: { kind: 'drops', drops, perSecond, rms, seed, ...(mono && { mono }), ...shape },
        altered: []
      }
    }
  }
}

/** A tone at volume 1. */
function convertTone(
  { swapped }: GnauralDocument,
  mono: boolean,
  type: 'binaural' | 'pulses' | 'alternating pulses',
  course: Pass
): { readonly voice: ToneVoice; readonly altered: readonly ImportLossReason[] } {
  const { entries } = course
  const high = entries.some(({ base, beat }) => base > HIGHEST || Math.abs(beat) > FASTEST)
  const altered: readonly ImportLossReason[] = high ? ['too high'] : []
  const still = entries.every(({ beat }) => beat === 0)
  // The format has the higher tone on the left, a score the lower one: swapping the ears converts one to the other.
  const sign = swapped ? 1 : -1
  const beatOf = ({ beat }: GnauralEntry): number =>
    type === 'binaural' ? sign * clamp(beat, -FASTEST, FASTEST) || 0 : clamp(beat, 0, FASTEST)
  const tone = {
    kind: 'tone',
    carrier: passCurve(course, entry => clamp(entry.base, 0, HIGHEST)),
    beat: passCurve(course, beatOf),
    duty: DUTY,
    depth: 1
  } as const
  const sine = TONE_PEAK / Math.SQRT2
  // What goes from ear to ear is always the same in the mean of both.
  if (type === 'alternating pulses' && mono)
    return { voice: { ...tone, mode: 'plain', rms: sine / 2 }, altered }
  if (still) return { voice: { ...tone, mode: 'plain', rms: sine }, altered }
  if (type === 'binaural') {
    // In the mean of both ears each sine is half as high, and there are two: √2 of one in power.
    const voice: ToneVoice = mono
      ? { ...tone, mode: 'monaural', rms: TONE_PEAK / 2 }
      : { ...tone, mode: 'binaural', rms: sine }
    return { voice, altered }
  }
  const mode = type === 'pulses' ? 'isochronic' : 'alternating'
  const rms = sine * PULSE_RMS
  return { voice: { ...tone, mode, rms }, altered: [...altered, 'soft pulses'] }
}

/** The highest volume of a voice in either ear, and its curve as shares of that. */
function loudnessOf(
  { volumeLeft, volumeRight, swapped }: GnauralDocument,
  course: Pass
): { readonly top: number; readonly volume: GainCurve | undefined } | undefined {
  let top = 0
  let even = true
  const { times, entries, end } = course
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index]
    // An entry after the end still sets the slope of the line before it.
    if (!entry || (times[index - 1] ?? 0) > end) break
    const left = entry.volumeLeft * volumeLeft
    const right = entry.volumeRight * volumeRight
    top = Math.max(top, left, right)
    if (left !== right) even = false
  }
  // Less than any ear or file can tell from silence.
  if (top < 1e-9) return undefined
  const left = passCurve(course, entry => Math.min(1, (entry.volumeLeft * volumeLeft) / top))
  const right = even
    ? left
    : passCurve(course, entry => Math.min(1, (entry.volumeRight * volumeRight) / top))
  const full = even && left.every(({ value }) => value === 1)
  return {
    top,
    volume: full ? undefined : swapped ? { left: right, right: left } : { left, right }
  }
}
