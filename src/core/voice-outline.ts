import type { Curve } from './curve.ts'
import { prepareCurve } from './curve.ts'
import type { BedKind, Voice, VoiceMode } from './score.ts'
import type { Hertz, Seconds } from './units.ts'

/** What a voice is, in a word. */
export type VoiceWord = VoiceMode | BedKind | 'spin' | 'bell' | 'water' | 'drizzle'

/** A voice as a picture of it needs it: what moves in it, and how loud it is, over the time of its file. */
export interface VoiceOutline {
  readonly word: VoiceWord
  /** What its pitch goes from and to; missing where it has none. */
  readonly pitch: readonly [Hertz, Hertz] | undefined
  /** Its rate at first and at last: of a beat, of pulses, of turns. Missing where nothing recurs. */
  readonly rate: readonly [Hertz, Hertz] | undefined
  readonly points: readonly {
    readonly at: Seconds
    /** 0 where there is none. */
    readonly rate: Hertz
    /** Of the louder ear, against its own loudest: 0–1. */
    readonly loudness: number
  }[]
}

/** Evenly spaced moments of a picture; it is a few hundred pixels wide. */
const MOMENTS = 193

/**
 * Samples a voice for drawing.
 * @param span the time the picture shows
 */
export function outlineVoice(voice: Voice, span: Seconds): VoiceOutline {
  const rate = rateOf(voice)
  const rates = rate && prepareCurve(rate)
  const carriers = voice.kind === 'tone' ? prepareCurve(voice.carrier) : undefined
  const [left, right] = [voice.volume?.left, voice.volume?.right].map(
    curve => curve && prepareCurve(curve)
  )
  const points = Array.from({ length: MOMENTS }, (_, index) => {
    // Not the end itself, where a file that repeats begins anew.
    const at = (span * Math.min(index, MOMENTS - 1 - 1e-9)) / (MOMENTS - 1)
    return {
      at,
      rate: Math.abs(rates?.value(at) ?? 0),
      loudness: Math.max(left?.value(at) ?? 1, right?.value(at) ?? 1)
    }
  })
  const loudest = Math.max(...points.map(({ loudness }) => loudness))
  const last = points.at(-1)?.at ?? 0
  return {
    word: voiceWord(voice),
    pitch: carriers
      ? [carriers.value(0), carriers.value(last)]
      : voice.kind === 'bell'
        ? [voice.strikes[0]?.frequency ?? 0, voice.strikes.at(-1)?.frequency ?? 0]
        : undefined,
    rate: rates && [Math.abs(rates.value(0)), Math.abs(rates.value(last))],
    points:
      loudest > 0 ? points.map(point => ({ ...point, loudness: point.loudness / loudest })) : points
  }
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
      return voice.bed
    case 'spin':
    case 'bell':
      return voice.kind
    case 'drops':
      return voice.drops === 'water' ? 'water' : 'drizzle'
  }
}

/** The picture of a voice in a box of 100 × 100: its rate as a line, and how loud it is as an area along the foot. */
export interface VoicePicture {
  /** SVG path; missing where nothing recurs. */
  readonly line: string | undefined
  /** SVG path. */
  readonly area: string
}

/** @param top the rate at the upper edge: the same for all voices of a file, so that they can be compared */
export function voicePicture(
  { points, rate }: VoiceOutline,
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
  return {
    line: rate && path(index => 96 - (90 * (points[index]?.rate ?? 0)) / Math.max(top, 1e-6)),
    area: `${loudness}L100 100L0 100Z`
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
