import { type BedKind, type OwnBed, BEDS, isOwnBed, TONE_MODES } from '../kinds.ts'
import {
  choice,
  decodeCurve,
  encodeCurve,
  fields,
  found,
  isNothing,
  list,
  NOTHING,
  number,
  ScoreCodeError
} from './values.ts'
import type { Curve } from '../curve.ts'
import type {
  BedBreath,
  BedPulse,
  BellVoice,
  DropsVoice,
  Strike,
  Voice,
  VoiceMode,
  GainCurve,
  Wave
} from '../score.ts'
import { LONGEST_SCORE } from '../score.ts'
import {
  DEEPEST_BREATH,
  FASTEST_BREATH,
  LONGEST_INHALE,
  SHORTEST_INHALE,
  SLOWEST_BREATH,
  STEEPEST_TILT
} from '../bed/bed-limits.ts'
import {
  CLOSEST_STRIKES,
  LONGEST_DECAY,
  MOST_DROPS,
  MOST_WAVE_SAMPLES,
  SHORTEST_DECAY,
  WIDEST_SPIN
} from '../file-limits.ts'

const MODES: readonly VoiceMode[] = [...TONE_MODES, 'alternating']
const BED_KINDS = Object.keys(BEDS) as readonly BedKind[]
const WAVES = ['square', 'triangle', 'sawtooth'] as const
const DROPS: readonly DropsVoice['drops'][] = ['water', 'rain']
const LARGEST_WORD = 2 ** 32 - 1

/** A voice as a list: its kind in one letter, then every field in its position; empty ones at the end are left out. */
export function encodeVoice(voice: Voice): readonly unknown[] {
  const gain = voice.gain ? encodeCurve(voice.gain) : NOTHING
  const volume = voice.volume ? encodeVolume(voice.volume) : NOTHING
  switch (voice.kind) {
    case 'tone': {
      const { mode, carrier, beat, rms, duty, depth, wave } = voice
      const curves = [encodeCurve(carrier), encodeCurve(beat)]
      return fields(
        ['t', MODES.indexOf(mode), ...curves, rms, duty, depth],
        [gain, volume, encodeWave(wave)]
      )
    }
    case 'bed': {
      const { bed, rms, seed, mono, pulse, breath, tilt } = voice
      const ears = mono ? 1 : NOTHING
      return fields(
        ['b', isOwnBed(bed) ? bed : BED_KINDS.indexOf(bed), rms, seed],
        [ears, gain, volume, encodePulse(pulse), encodeBreath(breath), tilt ?? NOTHING]
      )
    }
    case 'spin': {
      const { bed, rms, seed, width, rate, by } = voice
      const curves = [encodeCurve(width), encodeCurve(rate)]
      const means = by === 'level' ? 1 : NOTHING
      return fields(['s', BED_KINDS.indexOf(bed), rms, seed, ...curves], [gain, volume, means])
    }
    case 'bell': {
      const { strikes, rms, decay } = voice
      const each = strikes.flatMap(({ at, frequency, strength }) => [at, frequency, strength])
      return fields(['g', each, rms, decay], [gain, volume])
    }
    case 'drops': {
      const { drops, perSecond, rms, seed, mono } = voice
      const ears = mono ? 1 : NOTHING
      return fields(
        ['d', DROPS.indexOf(drops), encodeCurve(perSecond), rms, seed],
        [ears, gain, volume]
      )
    }
  }
}

/**
 * Decodes the output of {@link encodeVoice}.
 * @throws ScoreCodeError naming the place.
 */
export function decodeVoice(given: unknown, index: number): Voice {
  const where = `Voice ${index}`
  const [kind, ...rest] = list(given, where)
  switch (kind) {
    case 't': {
      const [mode, carrier, beat, rms, duty, depth, gain, volume, wave] = rest
      return {
        kind: 'tone',
        mode: choice(MODES, mode, `${where}’s mode`),
        carrier: decodeCurve(carrier, `${where}’s carrier`, 0, 10_000),
        beat: decodeCurve(beat, `${where}’s beat`, -1000, 1000),
        rms: rmsOf(rms, where),
        duty: number(duty, `${where}’s duty`, 0.01, 0.99),
        depth: number(depth, `${where}’s depth`, 0, 1),
        ...decodeGains(gain, volume, where),
        ...(!isNothing(wave) && { wave: decodeWave(wave, `${where}’s wave`) })
      }
    }
    case 'b': {
      const [bed, rms, seed, mono, gain, volume, pulse, breath, tilt] = rest
      return {
        kind: 'bed',
        bed: bedOf(bed, `${where}’s bed`),
        rms: rmsOf(rms, where),
        seed: seedOf(seed, where),
        ...decodeMono(mono, where),
        ...decodeGains(gain, volume, where),
        ...(!isNothing(pulse) && { pulse: decodePulse(pulse, `${where}’s pulse`) }),
        ...(!isNothing(breath) && { breath: decodeBreath(breath, `${where}’s breath`) }),
        ...(!isNothing(tilt) && {
          tilt: number(tilt, `${where}’s tilt`, -STEEPEST_TILT, STEEPEST_TILT)
        })
      }
    }
    case 's': {
      const [bed, rms, seed, width, rate, gain, volume, means] = rest
      if (!isNothing(means)) number(means, `${where}’s means`, 1, 1)
      return {
        kind: 'spin',
        bed: choice(BED_KINDS, bed, `${where}’s bed`),
        rms: rmsOf(rms, where),
        seed: seedOf(seed, where),
        width: decodeCurve(width, `${where}’s width`, -WIDEST_SPIN, WIDEST_SPIN),
        rate: decodeCurve(rate, `${where}’s rate`, -1000, 1000),
        ...decodeGains(gain, volume, where),
        ...(!isNothing(means) && { by: 'level' })
      }
    }
    case 'g':
      return decodeBell(rest, where)
    case 'd': {
      const [drops, perSecond, rms, seed, mono, gain, volume] = rest
      return {
        kind: 'drops',
        drops: choice(DROPS, drops, `${where}’s drops`),
        perSecond: decodeCurve(perSecond, `${where}’s drops a second`, 0, MOST_DROPS),
        rms: rmsOf(rms, where),
        seed: seedOf(seed, where),
        ...decodeMono(mono, where),
        ...decodeGains(gain, volume, where)
      }
    }
    default:
      throw new ScoreCodeError(
        `${where} must be a tone, a bed, a spin, a bell or drops; it was ${found(kind)}.`
      )
  }
}

function decodeBell([given, rms, decay, gain, volume]: readonly unknown[], where: string) {
  const values = list(given, `${where}’s strokes`)
  const strikes = Array.from({ length: Math.ceil(values.length / 3) }, (_, index): Strike => {
    const stroke = `${where}, stroke ${index},`
    return {
      at: number(values[3 * index], `The time of ${stroke}`, 0, LONGEST_SCORE),
      frequency: number(values[3 * index + 1], `The frequency of ${stroke}`, 20, 10_000),
      strength: number(values[3 * index + 2], `The strength of ${stroke}`, 0, 1)
    }
  })
  strikes.forEach(({ at }, index) => {
    const before = strikes[index - 1]
    if (before && at - before.at < CLOSEST_STRIKES)
      throw new ScoreCodeError(
        `${where}’s strokes must be at least ${CLOSEST_STRIKES} s apart; stroke ${index} was at ${at} s, the one before at ${before.at} s.`
      )
  })
  const bell: BellVoice = {
    kind: 'bell',
    strikes,
    rms: rmsOf(rms, where),
    decay: number(decay, `${where}’s decay`, SHORTEST_DECAY, LONGEST_DECAY),
    ...decodeGains(gain, volume, where)
  }
  return bell
}

/** One curve stands for both ears. */
function encodeVolume({ left, right }: GainCurve): unknown {
  return left === right ? [encodeCurve(left)] : [encodeCurve(left), encodeCurve(right)]
}

function decodeGains(
  gain: unknown,
  volume: unknown,
  where: string
): { readonly gain?: Curve; readonly volume?: GainCurve } {
  return {
    ...(!isNothing(gain) && { gain: decodeCurve(gain, `${where}’s gain`, 0, 1) }),
    ...(!isNothing(volume) && { volume: decodeVolume(volume, `${where}’s volume`) })
  }
}

function decodeVolume(given: unknown, where: string): GainCurve {
  const curves = list(given, where)
  const left = decodeCurve(curves[0], where, 0, 1)
  return { left, right: curves.length > 1 ? decodeCurve(curves[1], where, 0, 1) : left }
}

function encodeWave(wave: Wave | undefined): unknown {
  if (wave === undefined) return NOTHING
  return typeof wave === 'string' ? WAVES.indexOf(wave) + 1 : wave
}

function decodeWave(given: unknown, where: string): Wave {
  if (!Array.isArray(given)) return choice([undefined, ...WAVES], given, where) ?? 'square'
  if (given.length < 2 || given.length > MOST_WAVE_SAMPLES)
    throw new ScoreCodeError(
      `${where} must have 2 to ${MOST_WAVE_SAMPLES} samples; it had ${given.length}.`
    )
  return given.map((sample, index) => number(sample, `${where}, sample ${index},`, -1, 1))
}

function encodePulse(pulse: BedPulse | undefined): unknown {
  return pulse ? [encodeCurve(pulse.rate), pulse.duty, pulse.depth] : NOTHING
}

function decodePulse(given: unknown, where: string): BedPulse {
  const [rate, duty, depth] = list(given, where)
  return {
    rate: decodeCurve(rate, `${where}’s rate`, -1000, 1000),
    duty: number(duty, `${where}’s duty`, 0.01, 0.99),
    depth: number(depth, `${where}’s depth`, 0, 1)
  }
}

function encodeBreath(breath: BedBreath | undefined): unknown {
  return breath ? [encodeCurve(breath.rate), encodeCurve(breath.depth), breath.inhale] : NOTHING
}

function decodeBreath(given: unknown, where: string): BedBreath {
  const [rate, depth, inhale] = list(given, where)
  return {
    rate: decodeCurve(rate, `${where}’s rate`, SLOWEST_BREATH, FASTEST_BREATH),
    depth: decodeCurve(depth, `${where}’s depth`, 0, DEEPEST_BREATH),
    inhale: number(inhale, `${where}’s inhale`, SHORTEST_INHALE, LONGEST_INHALE)
  }
}

/** A sound of the listener's own goes by its name, every other bed by its number. */
function bedOf(given: unknown, where: string): BedKind | OwnBed {
  return typeof given === 'string' && isOwnBed(given) ? given : choice(BED_KINDS, given, where)
}

function decodeMono(given: unknown, where: string): { readonly mono?: true } {
  if (isNothing(given)) return {}
  number(given, `${where}’s ears`, 1, 1)
  return { mono: true }
}

function rmsOf(given: unknown, where: string): number {
  return number(given, `${where}’s RMS`, 0, 1)
}

function seedOf(given: unknown, where: string): number {
  return number(given, `${where}’s seed`, 0, LARGEST_WORD)
}
