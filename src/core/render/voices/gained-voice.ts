import type { GainedVoice, VoiceRenderer } from './voice-renderer.ts'
import { createBreaks } from '../../score/repeating-curve.ts'
import type { ToneVoice, Voice } from '../../score/score.ts'
import type { Hertz, Seconds } from '../../base/units.ts'
import { createBellRenderer } from './bell.ts'
import { createDropsRenderer } from './drops-renderer.ts'
import { createEars } from '../dsp/ears.ts'
import type { Gains } from './gains.ts'
import { createNoiseRenderer } from './noise-renderer.ts'
import { createVoiceGain } from './voice-gain.ts'
import type { OwnSounds } from '../own/own-sound.ts'
import type { SpinNoises } from './spin-noise.ts'
import { createSpinRenderer } from './spin.ts'
import { CHUNK, forChunks } from '../dsp/chunk-grid.ts'
import { createToneRenderer } from './tone-renderer.ts'
import { createVolume } from './volume.ts'

/** What the voices of a score have in common. */
export interface SharedByVoices {
  readonly gains: Gains
  readonly spinNoises: SpinNoises
  readonly sounds: OwnSounds
}

/**
 * Any voice, with its gain and its volume. It is rendered separately, and skipped where it is silent.
 * @param repeat period after which its curves repeat
 */
export function createGainedVoice(
  voice: Voice,
  repeat: Seconds | undefined,
  { gains, spinNoises, sounds }: SharedByVoices,
  sampleRate: Hertz
): GainedVoice {
  const own = voice.gain && createVoiceGain(voice.gain, gains, sampleRate)
  const volume = voice.volume && createVolume(voice.volume, repeat, sampleRate)
  const source = createSource(voice, repeat, { spinNoises, sounds }, sampleRate)
  const [ownLeft, ownRight] = createEars(CHUNK)

  return {
    add(first, left, right, factor) {
      if (voice.rms === 0 || factor === 0) return
      const gain = own ? factor * own.held(first) : factor
      const leftGain = gain * (volume ? volume.heldLeft(first) : 1)
      const rightGain = gain * (volume ? volume.heldRight(first) : 1)
      if (leftGain === 0 && rightGain === 0) return
      if (!Number.isNaN(leftGain) && !Number.isNaN(rightGain)) {
        source.add(first, left, right, leftGain, rightGain)
        return
      }
      if (own?.silent(first) || volume?.silent(first)) return
      ownLeft.fill(0)
      ownRight.fill(0)
      source.add(first, ownLeft, ownRight, factor, factor)
      volume?.apply(first, ownLeft, ownRight)
      own?.apply(first, ownLeft, ownRight)
      for (let index = 0; index < CHUNK; index++) {
        left[index] = (left[index] as number) + (ownLeft[index] as number)
        right[index] = (right[index] as number) + (ownRight[index] as number)
      }
    }
  }
}

function createSource(
  voice: Voice,
  repeat: Seconds | undefined,
  { spinNoises, sounds }: Pick<SharedByVoices, 'spinNoises' | 'sounds'>,
  sampleRate: Hertz
): VoiceRenderer {
  switch (voice.kind) {
    case 'tone':
      return inStretches(voice, repeat, sampleRate)
    case 'bed':
      return createNoiseRenderer(voice, repeat, sounds, sampleRate)
    case 'spin':
      return createSpinRenderer(voice, spinNoises(voice.bed, voice.seed), repeat, sampleRate)
    case 'bell':
      return createBellRenderer(voice, repeat, sampleRate)
    case 'drops':
      return createDropsRenderer(voice, repeat, sampleRate)
  }
}

/** A tone that is divided only at its own breaks. */
function inStretches(
  voice: ToneVoice,
  repeat: Seconds | undefined,
  sampleRate: Hertz
): VoiceRenderer {
  const tone = createToneRenderer(voice, sampleRate, repeat)
  const breaks = createBreaks([voice.carrier, voice.beat], repeat, sampleRate)
  const found = new Float64Array(CHUNK)
  return {
    add(first, left, right, leftGain, rightGain) {
      const known = breaks.between(first, first + CHUNK, found)
      const longest = tone.longest(first, known)
      forChunks(first, longest, found, known, (start, count) =>
        tone.add(start, count, left, right, start - first, leftGain, rightGain)
      )
    }
  }
}
