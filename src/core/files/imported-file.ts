import type { Dialect } from './sbg/syntax.ts'
import type { ImportLoss } from './import-losses.ts'
import type { Voice } from '../score/score.ts'
import type { Seconds } from '../base/units.ts'

/** The formats that are read and written. */
export type WrittenFormat = 'sbg' | 'gnaural'
/** The formats that are read, by the endings of their files' names. */
export const IMPORT_FORMATS = ['sbg', 'gnaural', 'spsq', 'sin'] as const
export type ImportFormat = (typeof IMPORT_FORMATS)[number]

/** The contents of a file of the field, before a session is laid around it. */
export interface ImportedFile {
  readonly format: ImportFormat
  /** For a sequence file, the program it was written for. */
  readonly dialect?: Dialect
  /** Empty where the file has none, like the next two. */
  readonly title: string
  readonly description: string
  readonly author: string
  /** As loud as in the format's own player, however loud that is; at most 64. */
  readonly voices: readonly Voice[]
  /** As in a score: the voices repeat after this time. */
  readonly repeat?: Seconds
  /** How long it plays if nothing else ends it; infinite for one that never ends. */
  readonly length: Seconds
  /** What of it is left out or changed. */
  readonly leftOut: readonly ImportLoss[]
}

/** The seed of a file's n-th noise: apart from those of the others. */
export function seedOf(index: number): number {
  return (index * 0x9e3779b1) >>> 0
}
