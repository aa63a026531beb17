import { fastestOf } from '../score/pulse.ts'
import type { Voice } from '../score/score.ts'
import type { Hertz } from '../base/units.ts'

/** Why a part of a file is not heard, or not heard just as it is written. */
export type ImportLossReason =
  /** A recording that lies beside the file. */
  | 'sound file'
  /** The file itself keeps it silent. */
  | 'muted'
  /** It is there, but at a volume of 0 throughout, or without a single drop. */
  | 'silent'
  /** A kind of voice that the format does not know. */
  | 'unknown voice'
  | 'no entries'
  /** All of its entries together take next to no time. */
  | 'no length'
  /** It plays as loud, but its pulses, harder or shorter in the original, rise and fall within 50 ms at least. */
  | 'soft pulses'
  /** It plays, but not above 10 kHz, or with its beat held to 1 kHz. */
  | 'too high'
  /** It plays, but without the envelope that the file draws for it. */
  | 'own envelope'
  /** It plays in the nearest colour, not with the spectrum that the file draws. */
  | 'own spectrum'
  /** It plays, but not along the path that the file draws, or not round the head. */
  | 'own motion'
  /** Noise whose beat between the ears plays as pulses in both. */
  | 'noise beat'
  /** Its waveform or spectrum is not in the file, is a line, or has more samples than a wave of a score holds. */
  | 'no waveform'
  /** There is no room for it beside all the others. */
  | 'too many'

/** Something of a file that is not played, named so that its author would know it again. */
export interface ImportLoss {
  /** Where it begins in the file, from 1. */
  readonly line: number
  /** What the file calls it; empty where it has no name. */
  readonly name: string
  readonly reason: ImportLossReason
  /** Of pulses that are softened: the fastest, in hertz. */
  readonly rate?: Hertz
}

/** What is lost of a voice of a file. @param voice what plays of it, if anything does */
export function lossOf(
  line: number,
  name: string,
  reason: ImportLossReason,
  voice?: Voice
): ImportLoss {
  const beat = voice?.kind === 'tone' ? voice.beat : voice?.kind === 'bed' && voice.pulse?.rate
  const softened = reason === 'soft pulses' && beat
  return { line, name, reason, ...(softened && { rate: fastestOf(softened) }) }
}
