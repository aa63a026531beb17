import { fastestOf } from '../score/pulse.ts'
import type { Voice } from '../score/score.ts'
import type { Hertz } from '../base/units.ts'

/** Why a part of a file is left out or changed. */
export type ImportLossReason =
  /** A recording stored beside the file. */
  | 'sound file'
  /** Muted in the file. */
  | 'muted'
  /** Its volume is 0 throughout, or it has no drop. */
  | 'silent'
  /** A voice type that the format does not define. */
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
  /** It plays in the nearest colour, not with the spectrum in the file. */
  | 'own spectrum'
  /** It plays, but not along the path in the file, or not round the head. */
  | 'own motion'
  /** Noise whose beat between the ears plays as pulses in both. */
  | 'noise beat'
  /** Its waveform or spectrum is missing, flat, or longer than a wave of a score can be. */
  | 'no waveform'
  /** There is no room for it beside the others. */
  | 'too many'

/** A part of a file that is lost, named so that its author recognises it. */
export interface ImportLoss {
  /** The line it begins on, from 1. */
  readonly line: number
  /** Its name in the file; empty where it has none. */
  readonly name: string
  readonly reason: ImportLossReason
  /** For softened pulses, the fastest, in hertz. */
  readonly rate?: Hertz
}

/** What is lost of a voice of a file. @param voice the part of it that plays, if any */
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
