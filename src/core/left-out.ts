/** Why a part of a file is not heard, or not heard just as it is written. */
export type LeftOutReason =
  /** A recording that lies beside the file. */
  | 'sound file'
  /** The file itself keeps it silent. */
  | 'muted'
  /** A kind of voice that the format does not know. */
  | 'unknown voice'
  | 'no entries'
  /** All of its entries together take no time. */
  | 'no length'

/** Something of a file that is not played, named so that its author would know it again. */
export interface LeftOut {
  /** Where it begins in the file, from 1. */
  readonly line: number
  /** What the file calls it; empty where it has no name. */
  readonly name: string
  readonly reason: LeftOutReason
}
