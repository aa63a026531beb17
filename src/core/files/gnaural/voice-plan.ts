import type { Curve } from '../../score/curve.ts'
import { constant } from '../../score/early/constant-curve.ts'
import { highest } from '../../base/extremes.ts'
import type { BedVoice, DropsVoice, ToneVoice, Voice } from '../../score/score.ts'
import type { ExportLossReason } from '../export-losses.ts'
import type { GnauralType } from './document.ts'
import { placesFor, probabilityOf } from './drops.ts'
import { NOISE_RMS, PULSE_RMS, TONE_PEAK } from './voice.ts'

/** A voice as Gnaural's numbers over time. */
export interface VoicePlan {
  readonly type: GnauralType
  readonly mono: boolean
  /** The volume equal to the voice's `rms`. */
  readonly volume: number
  readonly beat: Curve
  readonly base: Curve
}

export interface PlannedVoice {
  /** Missing: it cannot be written. */
  readonly plan?: VoicePlan
  readonly reasons: readonly ExportLossReason[]
}

const STILL = constant(0)

/** Converts a voice of a score for a `.gnaural` file, without its volume, gain and session. */
export function planVoice(voice: Voice): PlannedVoice {
  switch (voice.kind) {
    case 'tone':
      return {
        plan: planTone(voice),
        reasons: [
          ...(voice.wave ? (['sines only'] as const) : []),
          // Half on, half off, with hard edges.
          ...(isPulsed(voice) ? (['own pulses'] as const) : [])
        ]
      }
    case 'bed':
      return planBed(voice)
    case 'drops':
      return { plan: planDrops(voice), reasons: [] }
    case 'spin':
    case 'bell':
      return { reasons: ['no such voice'] }
  }
}

function isPulsed({ mode }: ToneVoice): boolean {
  return mode === 'isochronic' || mode === 'alternating'
}

function planTone({ mode, carrier, beat, rms }: ToneVoice): VoicePlan {
  const sine = { mono: false, base: carrier, beat, volume: (rms * Math.SQRT2) / TONE_PEAK }
  const pulses = { ...sine, volume: sine.volume / PULSE_RMS }
  switch (mode) {
    case 'plain':
      return { ...sine, type: 'binaural', beat: STILL }
    case 'binaural':
      return { ...sine, type: 'binaural', beat: negated(beat) }
    case 'monaural':
      // The mean of both ears' sines: each half as high, and both in either ear.
      return {
        ...sine,
        type: 'binaural',
        mono: true,
        beat: negated(beat),
        volume: (2 * rms) / TONE_PEAK
      }
    case 'isochronic':
      return { ...pulses, type: 'pulses' }
    case 'alternating':
      return { ...pulses, type: 'alternating pulses' }
  }
}

function planBed({ bed, mono, rms, pulse, breath, tilt }: BedVoice): PlannedVoice {
  // What both ears share is the mean of two noises, and 3 dB softer.
  const volume = (rms / NOISE_RMS) * (mono ? Math.SQRT2 : 1)
  return {
    plan: { type: 'noise', mono: mono === true, volume, beat: STILL, base: STILL },
    reasons: [
      ...(bed === 'dark' ? [] : (['one noise'] as const)),
      ...(pulse ? (['own pulses'] as const) : []),
      ...(breath ? (['no breath'] as const) : []),
      ...(tilt ? (['no tilt'] as const) : [])
    ]
  }
}

function planDrops({ drops, mono, rms, perSecond }: DropsVoice): VoicePlan {
  const places = placesFor(drops, highest(perSecond.map(({ value }) => value)))
  return {
    type: drops === 'rain' ? 'rain' : 'drops',
    mono: mono === true,
    volume: rms * Math.SQRT2,
    beat: constant(places),
    base: perSecond.map(point => ({ ...point, value: probabilityOf(drops, places, point.value) }))
  }
}

/** In the format the higher tone is on the left. */
function negated(curve: Curve): Curve {
  return curve.map(point => ({ ...point, value: -point.value || 0 }))
}
