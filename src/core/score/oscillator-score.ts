import { isRecord } from '../base/parse.ts'
import { isOwnBed } from './kinds.ts'
import type { BedVoice, PlainScore, PlainVoice, Score, Voice } from './score.ts'

/** Curve points that can be scheduled at start, at once. */
const MOST_PLAIN_POINTS = 64

/** Whether oscillators and plain beds can play a score. Any other plays live through the renderer. */
export function isOscillatorScore(score: Score): score is PlainScore {
  return (
    score.repeat === undefined &&
    !score.balance &&
    score.voices.every(isOscillatorVoice) &&
    filePoints(score) <= MOST_PLAIN_POINTS
  )
}

/** Whether an oscillator or a plain bed can play a voice, in a score that never repeats. */
export function isOscillatorVoice(voice: Voice): voice is PlainVoice {
  if (voice.volume) return false
  if (voice.kind === 'tone') return voice.mode !== 'alternating' && voice.wave === undefined
  if (voice.kind !== 'bed' || isOwnBed(voice.bed) || voice.breath || voice.tilt) return false
  return !voice.mono && !voice.pulse && !voice.gain
}

/** The number of points, strokes included, of all curves that repeat with the score. */
export function filePoints({ voices }: Pick<Score, 'voices'>): number {
  return voices.reduce((sum, voice) => sum + ownPoints(voice) + volumePoints(voice), 0)
}

function volumePoints({ volume }: Voice): number {
  if (!volume) return 0
  return volume.left.length + (volume.right === volume.left ? 0 : volume.right.length)
}

function breathPoints({ breath }: BedVoice): number {
  return breath ? breath.rate.length + breath.depth.length : 0
}

function ownPoints(voice: Voice): number {
  switch (voice.kind) {
    case 'tone':
      return voice.carrier.length + voice.beat.length
    case 'bed':
      return (voice.pulse?.rate.length ?? 0) + breathPoints(voice)
    case 'spin':
      return voice.width.length + voice.rate.length
    case 'bell':
      return voice.strikes.length
    case 'drops':
      return voice.perSecond.length
  }
}

/** Whether two scores have the same voices and balance, whatever their length, fades and level. */
export function soundsAlike(one: Score, other: Score): boolean {
  return (
    one.repeat === other.repeat &&
    (one.balance ?? 0) === (other.balance ?? 0) &&
    alike(one.voices, other.voices)
  )
}

/** Equality of plain data. Shared objects are not compared. */
export function alike(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, index) => alike(each, other[index]))
  if (!isRecord(one) || !isRecord(other)) return false
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length && names.every(name => alike(one[name], other[name]))
  )
}
