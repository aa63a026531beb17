import { isOscillatorVoice } from './oscillator-score.ts'
import { type BedKind, isOwnBed } from './kinds.ts'
import type { BedVoice, DropsVoice, ToneVoice, Voice } from './score.ts'

/**
 * Processor time for a second of a bed, in plain tones: 0.06 to 0.12 ms at 24 kHz. Measured as medians of six runs of
 * four by turns, rounded up.
 */
const BED_COSTS: Readonly<Record<BedKind, number>> = {
  white: 4,
  pink: 5.5,
  brown: 6.5,
  rain: 21,
  surf: 19.5,
  wind: 22,
  fan: 18.5,
  brook: 18,
  fire: 17,
  thunder: 23,
  crickets: 16,
  birds: 19,
  leaves: 21,
  train: 14,
  heartbeat: 14,
  deep: 11,
  dark: 4,
  leaky: 5
}
/** In plain tones too. */
const MODES: Readonly<Record<ToneVoice['mode'], number>> = {
  plain: 1,
  binaural: 2,
  monaural: 2,
  isochronic: 2.5,
  alternating: 4.5
}
/** Of a sound of the listener's own, which is read rather than made. */
const OWN_BED = 7
/** For each ear of pulses that are not sines. */
const SHAPED_PULSE = 1.5
const WAVE = 2.5
/** For anything that a recipe does not have: it is rendered separately, and multiplied by its volume. */
const APART = 1.5
const BED_PULSE = 3.5
const BED_BREATH = 1
const BED_TILT = 5
const TURNING = { delay: 9, level: 5 }
const BELL = 5
const DROPS = 3
/** More drops in a second are noise. */
const MOST_SINGLE = 300

/**
 * What a second of a voice costs, in plain tones.
 * @returns 1 (a plain tone) to 34 (thunder that turns by delay)
 */
export function voiceCost(voice: Voice): number {
  return sourceCost(voice) + (isOscillatorVoice(voice) ? 0 : APART)
}

function sourceCost(voice: Voice): number {
  switch (voice.kind) {
    case 'tone':
      return toneCost(voice)
    case 'bed':
      return (isOwnBed(voice.bed) ? OWN_BED : BED_COSTS[voice.bed]) + shapingCost(voice)
    case 'spin':
      return BED_COSTS[voice.bed] + TURNING[voice.by ?? 'delay']
    case 'bell':
      return BELL
    case 'drops':
      return dropsCost(voice)
  }
}

function shapingCost({ pulse, breath, tilt }: BedVoice): number {
  return (pulse ? BED_PULSE : 0) + (breath ? BED_BREATH : 0) + (tilt ? BED_TILT : 0)
}

function toneCost({ mode, duty, wave }: ToneVoice): number {
  const ears = mode === 'alternating' ? 2 : mode === 'isochronic' ? 1 : 0
  return MODES[mode] + (duty === 0.5 ? 0 : ears * SHAPED_PULSE) + (wave === undefined ? 0 : WAVE)
}

function dropsCost({ drops, perSecond }: DropsVoice): number {
  const most = perSecond.reduce((top, { value }) => Math.max(top, value), 0)
  const rest = most > MOST_SINGLE ? BED_COSTS[drops === 'rain' ? 'dark' : 'pink'] : 0
  return DROPS + Math.min(1, most / MOST_SINGLE) * DROPS + rest
}
