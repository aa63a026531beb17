import type { Curve } from '../curve.ts'
import type { LeftOutReason } from '../left-out.ts'
import { pulseMeanSquare } from '../pulse.ts'
import type { Voice, Volume } from '../score.ts'
import { clamp } from '../units.ts'
import type { Course } from './course.ts'
import { courseCurve } from './course.ts'
import type { GnauralDocument, GnauralVoice } from './document.ts'
import { dropPlaces, dropsPerSecond } from './drops.ts'

/** The peak of a tone at volume 1, of full scale. */
export const TONE_PEAK = 0.5
/**
 * RMS of noise at volume 1: white noise of twice full scale, evenly spread, through y += (x − y) / 32, which leaves a
 * 63rd of its power.
 */
export const NOISE_RMS = 2 / Math.sqrt(3 * 63)
/** A pulse is on for half of its time. */
const DUTY = 0.5
const HIGHEST = 10_000
const FASTEST = 1000

/** A voice that can be played, and what of it is not quite as written. */
export interface ConvertedVoice {
  readonly voice: Voice
  readonly altered: readonly LeftOutReason[]
}

type Sounding = Exclude<GnauralVoice['type'], 'sound file' | undefined>

/**
 * One voice of a file as one of a score, by itself.
 * @returns undefined where there is nothing of it to be heard
 */
export function convertVoice(
  schedule: GnauralDocument,
  { mono, entries }: GnauralVoice,
  type: Sounding,
  course: Course,
  seed: number
): ConvertedVoice | undefined {
  const loudness = loudnessOf(schedule, course)
  if (!loudness) return undefined
  const { top, volume } = loudness
  const scaled = (rms: number): number => rms * top
  const shape = { ...(volume && { volume }) }
  const carrier = courseCurve(course, entry => clamp(entry.base, 0, HIGHEST))
  const high = entries.some(({ base, beat }) => base > HIGHEST || Math.abs(beat) > FASTEST)
  const altered: LeftOutReason[] = high ? ['too high'] : []
  const still = entries.every(({ beat }) => beat === 0)

  const tone = (mode: 'binaural' | 'monaural' | 'plain', peak: number, beat: Curve): Voice => ({
    kind: 'tone',
    mode,
    carrier,
    beat,
    // Monaural is two sines, whose powers add up to that of one √2 as high.
    rms: scaled(mode === 'monaural' ? peak : peak / Math.SQRT2),
    duty: DUTY,
    depth: 1,
    ...shape
  })

  switch (type) {
    case 'binaural': {
      // The format has the higher tone left, a score the lower one, which is the format's with its ears changed over.
      const sign = schedule.swapped ? 1 : -1
      const beat = courseCurve(course, entry => sign * clamp(entry.beat, -FASTEST, FASTEST) || 0)
      if (still) return { voice: tone('plain', TONE_PEAK, beat), altered }
      if (mono) return { voice: tone('monaural', TONE_PEAK / 2, beat), altered }
      return { voice: tone('binaural', TONE_PEAK, beat), altered }
    }
    case 'pulses':
    case 'alternating pulses': {
      const beat = courseCurve(course, entry => clamp(entry.beat, 0, FASTEST))
      // What goes from ear to ear is always the same in the mean of both.
      if (type === 'alternating pulses' && mono)
        return { voice: tone('plain', TONE_PEAK / 2, beat), altered }
      if (still) return { voice: tone('plain', TONE_PEAK, beat), altered }
      const mode = type === 'pulses' ? 'isochronic' : 'alternating'
      const rms = scaled((TONE_PEAK / Math.SQRT2) * Math.sqrt(pulseMeanSquare(DUTY, 1)))
      return {
        voice: { kind: 'tone', mode, carrier, beat, rms, duty: DUTY, depth: 1, ...shape },
        altered: [...altered, 'soft pulses']
      }
    }
    case 'noise': {
      const rms = scaled(mono ? NOISE_RMS / Math.SQRT2 : NOISE_RMS)
      return {
        voice: { kind: 'bed', bed: 'brown', rms, seed, ...(mono && { mono }), ...shape },
        altered: []
      }
    }
    case 'drops':
    case 'rain': {
      const drops = type === 'rain' ? 'rain' : 'water'
      const places = dropPlaces(entries[0]?.beat ?? 0)
      const perSecond = courseCurve(course, ({ base }) => dropsPerSecond(drops, places, base))
      if (perSecond.every(({ value }) => value === 0)) return undefined
      const rms = scaled(Math.SQRT1_2)
      return {
        voice: { kind: 'drops', drops, perSecond, rms, seed, ...(mono && { mono }), ...shape },
        altered: []
      }
    }
  }
}

/** The highest volume of a voice in either ear, and its course as shares of that. */
function loudnessOf(
  { volumeLeft, volumeRight, swapped }: GnauralDocument,
  course: Course
): { readonly top: number; readonly volume: Volume | undefined } | undefined {
  let top = 0
  let even = true
  for (const [index, entry] of course.entries.entries()) {
    if ((course.times[index] ?? 0) > course.end) break
    const left = entry.volumeLeft * volumeLeft
    const right = entry.volumeRight * volumeRight
    top = Math.max(top, left, right)
    even &&= left === right
  }
  // Less than any ear or file can tell from nothing.
  if (top < 1e-9) return undefined
  const left = courseCurve(course, entry => Math.min(1, (entry.volumeLeft * volumeLeft) / top))
  const right = even
    ? left
    : courseCurve(course, entry => Math.min(1, (entry.volumeRight * volumeRight) / top))
  const full = even && left.every(({ value }) => value === 1)
  return {
    top,
    volume: full ? undefined : swapped ? { left: right, right: left } : { left, right }
  }
}
