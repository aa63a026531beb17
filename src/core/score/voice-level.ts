import type { Curve } from './curve.ts'
import { constant } from './early/constant-curve.ts'
import { breathLevel } from './bed/breath.ts'
import { pulseMeanSquare } from './pulse.ts'
import type { BellVoice, DropsVoice, SpinVoice, Voice } from './score.ts'
import { LEVEL_PER_MICROSECOND } from './file-limits.ts'
import type { Seconds } from '../base/units.ts'
import { gainProfileOf } from './gain-profile.ts'

/** How loud a voice is over intervals of equal length. */
export interface VoiceLevel {
  /** Mean square in each ear. */
  readonly left: Float64Array
  readonly right: Float64Array
  /** The peak of the louder ear. */
  readonly peak: Float64Array
}

/** Peak over RMS that noise never exceeds: 16 dB. */
const NOISE_CREST = 10 ** (16 / 20)
/**
 * Of a drop a second, whole in one ear, with an amplitude of 1: its mean square, after what its pitch takes off. From
 * the spread of pitches and lengths that Gnaural draws, each of these as likely as the next.
 */
export const DROP_POWER = { water: 1.65e-5, rain: 2.5e-7 }
/** Each at its own position between the ears, drops give a third of that to either. */
export const SPREAD = 1 / 3

/** The levels of voices; for spins that share one noise, whose amplitudes add up, the first one's includes them all. */
export function voiceLevels(
  voices: readonly Voice[],
  span: Seconds,
  stretches: number
): readonly VoiceLevel[] {
  const spins = new Map<string, VoiceLevel>()
  return voices.map(voice => {
    const level = voiceLevel(voice, span, stretches)
    if (voice.kind !== 'spin') return level
    const name = `${voice.bed} ${voice.seed}`
    const before = spins.get(name)
    spins.set(name, before ?? level)
    if (!before) return level
    addAmplitudes(before.left, level.left)
    addAmplitudes(before.right, level.right)
    const none = new Float64Array(stretches)
    return { left: none, right: none, peak: level.peak }
  })
}

function addAmplitudes(squares: Float64Array, others: Float64Array): void {
  for (let index = 0; index < squares.length; index++)
    squares[index] = (Math.sqrt(squares[index] ?? 0) + Math.sqrt(others[index] ?? 0)) ** 2
}

/** A voice's own level, its `gain` not counted, from 0 to `span` in equal intervals. */
export function voiceLevel(voice: Voice, span: Seconds, stretches: number): VoiceLevel {
  const left = gainProfileOf(voice.volume?.left, span, stretches)
  const same = !voice.volume || voice.volume.left === voice.volume.right
  const right = same ? left : gainProfileOf(voice.volume?.right, span, stretches)
  const power = voicePower(voice, span, stretches)
  return {
    left: power.map((each, index) => each * (left.squares[index] ?? 0)),
    right: power.map((each, index) => each * (right.squares[index] ?? 0)),
    peak: power.map(
      (each, index) => peakOf(voice, each) * Math.max(left.tops[index] ?? 0, right.tops[index] ?? 0)
    )
  }
}

/** Mean square at volume 1. */
function voicePower(voice: Voice, span: Seconds, stretches: number): Float64Array {
  const square = voice.rms ** 2
  switch (voice.kind) {
    case 'tone':
      return new Float64Array(stretches).fill(square)
    case 'spin':
      return new Float64Array(stretches).fill(square * (1 + widest(voice) ** 2 / 2))
    case 'bed': {
      const { pulse, breath } = voice
      const whole = square * (pulse ? pulseMeanSquare(pulse.duty, pulse.depth) : 1)
      return gainProfileOf(breath && breathLevel(breath), span, stretches).squares.map(
        each => each * whole
      )
    }
    case 'bell':
      return bellPower(voice, span, stretches)
    case 'drops':
      return dropsPower(voice, span, stretches)
  }
}

/** The largest share of a spin's noise that moves between the ears. */
function widest({ by, width }: SpinVoice): number {
  if (by !== 'level') return 0
  const most = width.reduce((top, { value }) => Math.max(top, Math.abs(value)), 0)
  return Math.min(1, most * LEVEL_PER_MICROSECOND)
}

/** A stroke is a sine that dies away: its energy is that of its loudest moment over half of its decay. */
function bellPower(
  { strikes, rms, decay }: BellVoice,
  span: Seconds,
  stretches: number
): Float64Array {
  const power = new Float64Array(stretches)
  const width = span / stretches
  for (const { at, strength } of strikes) {
    const index = Math.floor(at / width)
    if (index < stretches)
      power[index] = (power[index] ?? 0) + ((rms * strength) ** 2 * decay) / (2 * width)
  }
  return power
}

function dropsPower(voice: DropsVoice, span: Seconds, stretches: number): Float64Array {
  const each = 2 * voice.rms ** 2 * DROP_POWER[voice.drops] * (voice.mono ? 1 : SPREAD)
  return meanOf(voice.perSecond, span, stretches).map(count => count * each)
}

/** Mean of a curve over each stretch, from its squares: close enough for a number of drops. */
function meanOf(curve: Curve, span: Seconds, stretches: number): Float64Array {
  return gainProfileOf(curve.length > 0 ? curve : constant(0), span, stretches).squares.map(
    Math.sqrt
  )
}

/** @param power mean square at volume 1 */
function peakOf(voice: Voice, power: number): number {
  switch (voice.kind) {
    case 'tone': {
      // A wave that is no sine may be all peak: twice its RMS is that of a narrow one.
      const crest = voice.wave || voice.mode === 'monaural' ? 2 : Math.SQRT2
      const pulses = voice.mode === 'isochronic' || voice.mode === 'alternating'
      return (
        voice.rms * crest * (pulses ? 1 / Math.sqrt(pulseMeanSquare(voice.duty, voice.depth)) : 1)
      )
    }
    case 'bed':
      return voice.rms * NOISE_CREST
    case 'spin':
      return voice.rms * (1 + widest(voice)) * NOISE_CREST
    case 'bell':
      return power > 0 ? voice.rms * Math.SQRT2 : 0
    case 'drops':
      // Where they are few, each counts by itself: the softest filter leaves two fifths of the deepest.
      return Math.max(0.4 * voice.rms * Math.SQRT2, Math.sqrt(power) * NOISE_CREST)
  }
}
