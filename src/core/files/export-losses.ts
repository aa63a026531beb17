/** Why a format cannot hold a voice of a score exactly. */
export type ExportLossReason =
  /** Left out: the format has nothing like it. */
  | 'no such voice'
  /** Left out: the format has no room for it beside the others. */
  | 'too many'
  /** It becomes the one noise that the format has. */
  | 'one noise'
  /** It becomes the brown noise of SBaGen+, the closest that the format has. */
  | 'brown noise'
  /** Its noise, different in each ear, becomes one shared by both. */
  | 'shared noise'
  /** It becomes a sine: the format does not have its waveform. */
  | 'sines only'
  /** Its pulses become those of the format, which has one shape of them. */
  | 'own pulses'
  /** Its noise turns by delay; in the program that the file is for, it turns by level. */
  | 'turned by level'
  /** It does not breathe: it sounds as loud throughout as over a whole breath. */
  | 'no breath'
  /** It is as bright as without its tilt. */
  | 'no tilt'
  /** Both ears get the loudness midway between the two. */
  | 'ears differ'

/** A voice of a score that a file leaves out or changes. */
export interface ExportLoss {
  /** The voice's index in the score. */
  readonly voice: number
  readonly reason: ExportLossReason
}
