/** Why a part of a file is not heard, or not heard just as it is written. */
export type LeftOutReason =
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
  /** It plays, but its pulses, hard in the original, rise and fall softly. */
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
export interface LeftOut {
  /** Where it begins in the file, from 1. */
  readonly line: number
  /** What the file calls it; empty where it has no name. */
  readonly name: string
  readonly reason: LeftOutReason
}
