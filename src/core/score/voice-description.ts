import { type BedKind, isOwnBed } from './kinds.ts'
import { type Curve, type Point, prepareCurve } from './curve.ts'
import { highest } from '../base/extremes.ts'
import type { BellVoice, Voice, VoiceMode } from './score.ts'
import type { Decibels, Hertz, Seconds } from '../base/units.ts'

/** What a voice is, in a word. */
export type VoiceWord = VoiceMode | BedKind | 'own' | 'spin' | 'bell' | 'water' | 'drizzle'

/** A value's start and end; for one that returns to its start, its lowest and highest. */
export interface ValueRange {
  readonly kind: 'from to' | 'between'
  readonly ends: readonly [Hertz, Hertz]
}

/** A voice reduced to a picture: what moves in it, and how loud it is, over the time of its file. */
export interface VoiceDescription {
  readonly word: VoiceWord
  /** Missing where it has none. */
  readonly pitch: ValueRange | undefined
  /** Of a beat, of pulses, of turns. Missing where nothing repeats. */
  readonly rate: ValueRange | undefined
  /** Breaths a second. Missing where it does not breathe. */
  readonly breath: ValueRange | undefined
  /** How much brighter it is than by itself: dB an octave, 0 where it is as it is. */
  readonly tilt: Decibels
  readonly points: readonly {
    readonly at: Seconds
    /** 0 where there is none. */
    readonly rate: Hertz
    /** Of the louder ear, against its own loudest: 0–1. For a bell, how hard it is struck about then. */
    readonly loudness: number
  }[]
}

/** Evenly spaced moments of a picture, which is a few hundred pixels wide. */
const MOMENTS = 193

/**
 * Samples a voice for drawing.
 * @param span the time the picture shows
 */
export function describeVoice(voice: Voice, span: Seconds): VoiceDescription {
  const rate = rateOf(voice)
  const rates = rate && prepareCurve(rate)
  const strikes = voice.kind === 'bell' ? strikesOf(voice, span) : undefined
  const [left, right] = [voice.volume?.left, voice.volume?.right].map(
    curve => curve && prepareCurve(curve)
  )
  const points = Array.from({ length: MOMENTS }, (_, index) => {
    // Not the end itself, where a file that repeats has restarted.
    const at = (span * Math.min(index, MOMENTS - 1 - 1e-9)) / (MOMENTS - 1)
    return {
      at,
      rate: Math.abs(rates?.value(at) ?? 0),
      loudness: strikes?.[index] ?? Math.max(left?.value(at) ?? 1, right?.value(at) ?? 1)
    }
  })
  const loudest = highest(points.map(({ loudness }) => loudness))
  return {
    word: voiceWord(voice),
    pitch: pitchOf(voice, span),
    rate: rate && rangeOf(rate, span),
    ...bedWays(voice, span),
    points:
      loudest > 0 ? points.map(point => ({ ...point, loudness: point.loudness / loudest })) : points
  }
}

function bedWays(voice: Voice, span: Seconds): Pick<VoiceDescription, 'breath' | 'tilt'> {
  if (voice.kind !== 'bed') return { breath: undefined, tilt: 0 }
  const { breath, tilt = 0 } = voice
  return { breath: breath && rangeOf(breath.rate, span), tilt }
}

/** How hard a bell is struck about every moment of a picture. */
function strikesOf({ strikes }: BellVoice, span: Seconds): readonly number[] {
  const struck = Array.from({ length: MOMENTS }, () => 0)
  for (const { at, strength } of strikes) {
    const index = Math.min(MOMENTS - 1, Math.round((at / span) * (MOMENTS - 1)))
    struck[index] = Math.max(struck[index] ?? 0, strength)
  }
  return struck
}

function pitchOf(voice: Voice, span: Seconds): ValueRange | undefined {
  if (voice.kind === 'tone') return rangeOf(voice.carrier, span)
  if (voice.kind !== 'bell') return undefined
  const pitches = voice.strikes.map(({ at, frequency }): Point => ({
    at,
    value: frequency,
    shape: 'step'
  }))
  return rangeOf(pitches, span)
}

/** Values closer than this are shown as one. */
const ALIKE: Hertz = 0.005

function rangeOf(curve: Curve, span: Seconds): ValueRange {
  const { value } = prepareCurve(curve)
  // Not the end itself, as above.
  const last = span * (1 - 1e-9)
  const ends = [Math.abs(value(0)), Math.abs(value(last))] as const
  if (Math.abs(ends[0] - ends[1]) >= ALIKE) return { kind: 'from to', ends }
  let [low, high] = [Math.min(...ends), Math.max(...ends)]
  for (const point of curve) {
    if (point.at > span) break
    low = Math.min(low, Math.abs(point.value))
    high = Math.max(high, Math.abs(point.value))
  }
  return high - low < ALIKE ? { kind: 'from to', ends } : { kind: 'between', ends: [low, high] }
}

function rateOf(voice: Voice): Curve | undefined {
  switch (voice.kind) {
    case 'tone':
      return voice.mode === 'plain' ? undefined : voice.beat
    case 'bed':
      return voice.pulse?.rate
    case 'spin':
      return voice.rate
    case 'bell':
    case 'drops':
      return undefined
  }
}

/** What a voice is, in a word. */
export function voiceWord(voice: Voice): VoiceWord {
  switch (voice.kind) {
    case 'tone':
      return voice.mode
    case 'bed':
      return isOwnBed(voice.bed) ? 'own' : voice.bed
    case 'spin':
    case 'bell':
      return voice.kind
    case 'drops':
      return voice.drops === 'water' ? 'water' : 'drizzle'
  }
}

/**
 * The picture of a voice in a box of 100 × 100: its rate, or the strokes of a bell, as a line, and how loud it is as an
 * area along the bottom.
 */
export interface VoicePicture {
  /** SVG path; missing where nothing repeats. */
  readonly line: string | undefined
  /** SVG path. */
  readonly area: string
}

/** @param top the rate at the upper edge: the same for all voices of a file, so that they can be compared */
export function voicePicture(
  { points, rate, word }: VoiceDescription,
  span: Seconds,
  top: Hertz
): VoicePicture {
  const path = (y: (index: number) => number): string =>
    points
      .map(
        ({ at }, index) =>
          `${index === 0 ? 'M' : 'L'}${round((100 * at) / span)} ${round(y(index))}`
      )
      .join('')
  const loudness = path(index => 100 - 92 * (points[index]?.loudness ?? 0))
  const moving = rate && path(index => 96 - (90 * (points[index]?.rate ?? 0)) / Math.max(top, 1e-6))
  return {
    // The strokes of a bell are too thin to be seen as an area.
    line: word === 'bell' ? loudness : moving,
    area: `${loudness}L100 100L0 100Z`
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
