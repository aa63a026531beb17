import { type Curve, prepareCurve } from '../../score/curve.ts'
import { constant } from '../../score/early/constant-curve.ts'
import type { Score, ToneVoice, Voice } from '../../score/score.ts'
import { fastestOf, yieldedDuty } from '../../score/pulse.ts'
import type { Hertz, Seconds } from '../../base/units.ts'
import { balanceGains } from '../../score/bed/balance.ts'
import { breathLevelOf } from '../../score/bed/breath.ts'
import type { ExportLossReason } from '../export-losses.ts'
import { rmsAtPeak, waveRms } from '../../score/wave.ts'
import { writtenNoise } from './noises.ts'
import { pulseShape } from './pulses.ts'
import { type Channel, type ChannelKind, MOST_CHANNELS } from './syntax.ts'
import { offChannel } from './tone-tokens.ts'

/** A voice of a score as a channel of a file, at any time and just before it. */
export interface ScoreLine {
  at(t: Seconds): Channel
  before(t: Seconds): Channel
}

type Value = (t: Seconds) => number

/** @param most percent, before the level is applied */
type LineMaker = (
  kind: ChannelKind,
  flavour: string,
  most: number,
  carrier: Value,
  beat: Value
) => ScoreLine

/** This long before a corner, nothing of what follows has begun: shorter than any sample. */
const JUST = 1e-6

/** Collected while a voice is written. */
export interface LineNotes {
  lose(what: ExportLossReason): void
  /** The name of a waveform in the file. @returns undefined for one that the format cannot draw */
  nameWave(wave: readonly number[]): string | undefined
}

/** The channels for a voice in a file, with the score's level applied. */
export function scoreLines(voice: Voice, score: Score, notes: LineNotes): readonly ScoreLine[] {
  const { lose } = notes
  const { repeat } = score
  const valueOf = (curve: Curve): Value => {
    const { value } = prepareCurve(curve)
    return repeat === undefined ? value : t => value(t % repeat)
  }
  const gains = [score.envelope, score.level, voice.gain ?? constant(1)].map(
    curve => prepareCurve(curve).value
  )
  const [leftBalance, rightBalance] = balanceGains(score.balance)
  const left = valueOf(voice.volume?.left ?? constant(1))
  const right =
    voice.volume && voice.volume.right !== voice.volume.left ? valueOf(voice.volume.right) : left
  if (left !== right || leftBalance !== rightBalance) lose('ears differ')
  const breath = valueOf(breathLevelOf(voice))
  const loudness: Value = t =>
    gains.reduce(
      (all, gain) => all * gain(t),
      breath(t) * Math.sqrt(((leftBalance * left(t)) ** 2 + (rightBalance * right(t)) ** 2) / 2)
    )

  const line: LineMaker = (kind, flavour, most, carrier, beat) => {
    const at = (t: Seconds): Channel => ({
      kind,
      flavour,
      carrier: rounded(carrier(t), 1e5),
      beat: rounded(beat(t), 1e5),
      amplitude: rounded(most * loudness(t), 1e7),
      line: 0
    })
    return { at, before: t => at(t - JUST) }
  }

  switch (voice.kind) {
    case 'tone':
      return toneLines(voice, line, valueOf, notes)
    case 'bed': {
      const noise = writtenNoise(voice.bed)
      if (!noise || voice.pulse) break
      if (!noise.same) lose('brown noise')
      if (!voice.mono) lose('shared noise')
      if (voice.breath) lose('no breath')
      if (voice.tilt) lose('no tilt')
      return [line('noise', noise.colour, voice.rms * noise.amplitude, nothing, nothing)]
    }
    case 'spin': {
      const noise = writtenNoise(voice.bed)
      if (!noise) break
      if (!noise.same) lose('brown noise')
      const most = voice.rms * noise.amplitude
      return [line('spin', noise.colour, most, valueOf(voice.width), valueOf(voice.rate))]
    }
    case 'bell': {
      // Whole seconds: the positions of the file's lines.
      const struck = new Map(voice.strikes.map(strike => [Math.round(strike.at), strike]))
      return [
        {
          at(t) {
            const strike = struck.get(Math.round(repeat === undefined ? t : t % repeat))
            if (!strike) return offChannel(0)
            const most = 100 * Math.SQRT2 * voice.rms * strike.strength
            return line('bell', '', most, () => strike.frequency, nothing).at(t)
          },
          before: () => offChannel(0)
        }
      ]
    }
    case 'drops':
  }
  lose('no such voice')
  return []
}

/**
 * Adds a voice's channels to the others. In the format all noise of one colour is the same signal: two independent
 * noises of ours become one as loud as both.
 * @returns false, and changes nothing, where there is no room for it
 */
export function addScoreLines(lines: ScoreLine[], found: readonly ScoreLine[]): boolean {
  const [added] = found
  const place = lines.findIndex(line => isSameNoise(line.at(0), added?.at(0)))
  const there = lines[place]
  if (added && there) {
    lines[place] = {
      at: t => asOne(there.at(t), added.at(t)),
      before: t => asOne(there.before(t), added.before(t))
    }
    return true
  }
  if (lines.length + found.length > MOST_CHANNELS) return false
  for (const line of found) lines.push(line)
  return true
}

function isSameNoise(one: Channel, other: Channel | undefined): boolean {
  return one.kind === 'noise' && other?.kind === 'noise' && one.flavour === other.flavour
}

function asOne(one: Channel, other: Channel): Channel {
  return { ...one, amplitude: rounded(Math.hypot(one.amplitude, other.amplitude), 1e7) }
}

function nothing(): number {
  return 0
}

function toneLines(
  { mode, carrier, beat, rms, wave, duty, depth }: ToneVoice,
  line: LineMaker,
  valueOf: (curve: Curve) => Value,
  { lose, nameWave }: LineNotes
): readonly ScoreLine[] {
  const named = typeof wave === 'object' ? nameWave(wave) : wave
  if (wave !== undefined && named === undefined) lose('sines only')
  const flavour = named ?? ''
  const written = named && wave ? wave : undefined
  // The peak of the louder ear, in percent.
  const most = (100 * rms) / rmsAtPeak(1, { mode, duty, depth, ...(written && { wave: written }) })
  const [pitch, rate] = [valueOf(carrier), valueOf(beat)]
  switch (mode) {
    case 'plain':
      return [line('tone', flavour, most, pitch, nothing)]
    case 'binaural':
      // A score has the lower tone on the left, the format the higher one.
      return [line('tone', flavour, most, pitch, t => -rate(t))]
    case 'monaural':
      return [-0.5, 0.5].map(side =>
        // A tone of negative frequency sounds the same as its positive; the format writes only positive ones.
        line('tone', flavour, most / 2, t => Math.abs(pitch(t) + side * rate(t)), nothing)
      )
    case 'isochronic':
    case 'alternating': {
      const shape = pulseShape('sbagen-plus', written)
      const own = yieldedDuty(shape.duty, fastestOf(beat))
      if (duty !== own || depth !== 1 || mode === 'alternating') lose('own pulses')
      // The amplitude at which the format's own pulses are as loud.
      const top = (100 * rms) / (waveRms(written) * Math.sqrt(shape.energy))
      return [line('isochronic', flavour, top, pitch, (t): Hertz => Math.abs(rate(t)))]
    }
  }
}

/** @param grain how many steps there are in 1 */
function rounded(value: number, grain: number): number {
  return Math.round(value * grain) / grain + 0
}
