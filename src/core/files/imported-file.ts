import type { Dialect } from './sbg/syntax.ts'
import type { ImportLoss } from './import-losses.ts'
import type { Voice } from '../score/score.ts'
import type { Seconds } from '../base/units.ts'

/** The formats that are read and written. */
export type ImportFormat = 'sbg' | 'gnaural'

/** What a file of the field says, before a session is laid around it. */
export interface ImportedFile {
  readonly format: ImportFormat
  /** Of a sequence file: the program it was written for. */
  readonly dialect?: Dialect
  /** Empty where the file has none. So are the other two. */
  readonly title: string
  readonly description: string
  readonly author: string
  /** As loud as the format's own player would make them, however loud that is; at most 64. */
  readonly voices: readonly Voice[]
  /** As of a score: after this time, all that the voices do begins anew. */
  readonly repeat?: Seconds
  /** How long it plays where nothing else ends it; infinite for one that never ends. */
  readonly length: Seconds
  /** What of it is not heard, or not heard just as it is written. */
  readonly leftOut: readonly ImportLoss[]
}
