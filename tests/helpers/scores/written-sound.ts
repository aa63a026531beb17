import type { Curve, PreparedCurve } from '../../../src/core/score/curve.ts'
import { prepareCurve } from '../../../src/core/score/curve.ts'
import { writtenNoise } from '../../../src/core/files/sbg/noises.ts'
import type { BedVoice, Score, SpinVoice, Voice, Wave } from '../../../src/core/score/score.ts'
import type { Seconds } from '../../../src/core/base/units.ts'
import { gainToDecibels } from '../../../src/core/base/units.ts'
import type { ExportLoss } from '../../../src/core/files/export-losses.ts'

/** A sine, a wave, pulses or a noise, in one ear. */
export interface Part {
  readonly ear: 'left' | 'right'
  readonly what: string
  readonly frequency: number
  readonly rate: number
  /** RMS. */
  readonly level: number
}

/** What of a score can be asked at a time, with a session around it or not. */
export type Sounding = Pick<Score, 'voices'> & Partial<Pick<Score, 'envelope' | 'level' | 'repeat'>>

/**
 * What each ear gets of a score at a time; bells and drops not. What nobody hears is not there.
 * @param unwritten what a file is said not to hold of it: then what the file is to sound like
 */
export function partsAt(
  { voices, envelope, level, repeat }: Sounding,
  t: Seconds,
  unwritten: readonly ExportLoss[] = []
): readonly Part[] {
  const own = repeat === undefined ? t : t % repeat
  const session = at(envelope, t) * at(level, t)
  const parts = voices.flatMap((voice, index) => {
    const named = unwritten.filter(each => each.voice === index)
    if (named.some(({ reason }) => reason === 'no such voice' || reason === 'too many')) return []
    const changed = named.reduce((told, { reason }) => changedBy(told, reason), voice)
    const gain = session * at(voice.gain, t)
    const [left, right] = [at(voice.volume?.left, own), at(voice.volume?.right, own)]
    const evened = named.some(({ reason }) => reason === 'ears differ')
    const even = Math.hypot(left, right) * Math.SQRT1_2
    return EARS.flatMap(ear => {
      const volume = evened ? even : ear === 'left' ? left : right
      return sourcesAt(changed, ear, own).map(source => ({
        ...source,
        ear,
        level: source.level * gain * volume
      }))
    })
  })
  return joined(parts.filter(part => part.level > 1e-6))
}

const EARS = ['left', 'right'] as const

const prepared = new WeakMap<Curve, PreparedCurve>()

function at(curve: Curve | undefined, t: Seconds): number {
  if (!curve) return 1
  const known = prepared.get(curve) ?? prepareCurve(curve)
  prepared.set(curve, known)
  return known.value(t)
}

function sourcesAt(voice: Voice, ear: Part['ear'], t: Seconds): readonly Omit<Part, 'ear'>[] {
  const { rms } = voice
  if (voice.kind === 'bed') return [{ what: voice.bed, frequency: 0, rate: 0, level: rms }]
  if (voice.kind === 'spin') {
    const [frequency, rate] = [at(voice.width, t), at(voice.rate, t)]
    return [{ what: `spin by ${voice.by ?? 'delay'} ${voice.bed}`, frequency, rate, level: rms }]
  }
  if (voice.kind !== 'tone') return []
  const what = waveWords(voice.wave)
  const carrier = at(voice.carrier, t)
  const beat = at(voice.beat, t)
  const sine = (frequency: number, level: number) => ({ what, frequency, rate: 0, level })
  switch (voice.mode) {
    case 'plain':
      return [sine(carrier, rms)]
    case 'binaural':
      return [sine(carrier + (ear === 'left' ? -beat : beat) / 2, rms)]
    case 'monaural':
      return [-0.5, 0.5].map(side => sine(carrier + side * beat, rms * Math.SQRT1_2))
    case 'isochronic':
    case 'alternating': {
      return [{ ...sine(carrier, rms), what: `pulses ${what}`, rate: Math.abs(beat) }]
    }
  }
}

function waveWords(wave: Wave | undefined): string {
  return typeof wave === 'object'
    ? wave.map(value => (value + 0).toFixed(4)).join(' ')
    : (wave ?? 'sine')
}

/** Noises of one colour as one: their powers add up. */
function joined(parts: readonly Part[]): readonly Part[] {
  const noises = new Map<string, Part>()
  const others = parts.filter(part => {
    if (part.frequency !== 0 || part.what.startsWith('spin')) return true
    const key = `${part.ear} ${part.what}`
    noises.set(key, { ...part, level: Math.hypot(part.level, noises.get(key)?.level ?? 0) })
    return false
  })
  return [...others, ...noises.values()]
}

function changedBy(voice: Voice, reason: ExportLoss['reason']): Voice {
  switch (reason) {
    case 'one noise':
      return voice.kind === 'bed' ? { ...voice, bed: 'dark' } : voice
    case 'brown noise':
      return voice.kind === 'bed' || voice.kind === 'spin' ? asLeaky(voice) : voice
    case 'turned by level':
      return voice.kind === 'spin' ? { ...voice, by: 'level' } : voice
    case 'sines only': {
      if (voice.kind !== 'tone') return voice
      const { wave: _wave, ...sine } = voice
      return sine
    }
    default:
      return voice
  }
}

/** The brown noise of SBaGen+ that is as loud, from 63 Hz to 8 kHz. */
function asLeaky<V extends BedVoice | SpinVoice>(voice: V): V {
  const share = (writtenNoise(voice.bed)?.amplitude ?? 1) / (writtenNoise('leaky')?.amplitude ?? 1)
  return { ...voice, bed: 'leaky', rms: voice.rms * share }
}

/** What is compared of one sound with another. */
export interface Comparison {
  /** How many parts were found again. */
  readonly found: number
  /** Each part that was not, in words. */
  readonly missing: readonly string[]
}

/**
 * Looks for every part among others: its frequency and rate within 0.01 Hz, its level within 0.1 dB.
 * @param gain what the others' levels are divided by
 */
export function compareParts(
  wanted: readonly Part[],
  others: readonly Part[],
  gain: number
): Comparison {
  const rest = [...others]
  const missing: string[] = []
  for (const part of wanted) {
    const place = rest.findIndex(
      other =>
        other.ear === part.ear &&
        other.what === part.what &&
        Math.abs(other.frequency - part.frequency) < 0.01 &&
        Math.abs(other.rate - part.rate) < 0.01 &&
        Math.abs(gainToDecibels(other.level / gain / part.level)) < 0.1
    )
    if (place < 0) missing.push(partWords(part))
    else rest.splice(place, 1)
  }
  // One that nobody wanted is as wrong as one that is gone.
  const added = rest.map(part => `not wanted: ${partWords(part)}`)
  return { found: wanted.length - missing.length, missing: [...missing, ...added] }
}

function partWords({ ear, what, frequency, rate, level }: Part): string {
  return `${ear} ${what.slice(0, 40)} ${frequency} Hz, ${rate} Hz, ${level}`
}

/** So many are looked at, of a sound that holds often. */
const MOST_TIMES = 40
/** A shorter stretch may be lost in a format of whole seconds. */
const SHORTEST_HOLD: Seconds = 3

/** Times within the first pass around which nothing moves for a while. */
export function steadyTimes(score: Score, shortest: Seconds): readonly Seconds[] {
  const end = Math.min(score.repeat ?? score.duration, score.duration)
  const curves = score.voices.flatMap(voice => [
    ...(voice.volume ? [voice.volume.left, voice.volume.right] : []),
    ...(voice.kind === 'tone' ? [voice.carrier, voice.beat] : []),
    ...(voice.kind === 'spin' ? [voice.width, voice.rate] : [])
  ])
  const turns = [...curves, score.envelope].flat().map(point => point.at)
  const corners = [...new Set([0, ...turns, end])].filter(turn => turn <= end).toSorted(byValue)
  const gaps = corners.flatMap((from, index) => {
    const to = corners[index + 1] ?? from
    return to - from >= Math.max(SHORTEST_HOLD, shortest) ? [{ from, to }] : []
  })
  return sampled(
    sampled(gaps, 10 * MOST_TIMES).filter(({ from, to }) => isStill(score, from, to))
  ).map(({ from, to }) => (from + to) / 2)
}

/** At most so many of them, from the first to the last. */
function sampled<T>(all: readonly T[], most = MOST_TIMES): readonly T[] {
  const step = Math.ceil(all.length / most)
  return all.filter((_, index) => index % step === 0)
}

function isStill(score: Score, from: Seconds, to: Seconds): boolean {
  const [first, last] = [0.1, 0.9].map(share => partsAt(score, from + (to - from) * share))
  return JSON.stringify(first) === JSON.stringify(last)
}

function byValue(one: number, other: number): number {
  return one - other
}
