/** Why a format does not hold a voice of a score, or not just as it sounds. */
export type ExportLossReason =
  /** The format has nothing like it: it is left out. */
  | 'no such voice'
  /** The format has no room for it beside the others: it is left out. */
  | 'too many'
  /** It becomes the one noise that the format has. */
  | 'one noise'
  /** It becomes the brown noise of SBaGen+, the closest that the format has. */
  | 'brown noise'
  /** Its noise, different in each ear, becomes one that both share. */
  | 'shared noise'
  /** It becomes a sine: the format does not have its waveform. */
  | 'sines only'
  /** Its pulses become those of the format, which has one shape of them. */
  | 'own pulses'
  /** Its noise, which turns by delay, turns by level in the program that the file is for. */
  | 'turned by level'
  /** Both ears get what is between them in loudness. */
  | 'ears differ'

/** A voice of a score that a file does not hold, or not just as it sounds. */
export interface ExportLoss {
  /** Its place among the score's voices, from 0. */
  readonly voice: number
  readonly reason: ExportLossReason
}
