import type { TextPlace } from '../import-error.ts'
import type { GnauralEntry } from './entry.ts'

/** Voice types, by their number in the format. */
export const VOICE_TYPES = [
  'binaural',
  'noise',
  'sound file',
  'pulses',
  'alternating pulses',
  'drops',
  'rain'
] as const
export type GnauralType = (typeof VOICE_TYPES)[number]

/** Of all voices together: twice as many as the largest file of the field has. */
export const MOST_ENTRIES = 20_000

export interface GnauralVoice {
  /** Where it begins in the file. */
  readonly place: TextPlace
  /** Of a sound file, its name. */
  readonly description: string
  /** Missing: a number that the format does not know. */
  readonly type: GnauralType | undefined
  readonly muted: boolean
  /** Hidden in Gnaural's editor; it sounds all the same. */
  readonly hidden: boolean
  /** Both ears get the mean of the two. */
  readonly mono: boolean
  readonly entries: readonly GnauralEntry[]
}

/** What a `.gnaural` file says. The counts and lengths it declares are dropped: they can be wrong. */
export interface GnauralDocument {
  readonly title: string
  readonly description: string
  readonly author: string
  /** How often it plays; infinite for one that never ends. */
  readonly loops: number
  readonly volumeLeft: number
  readonly volumeRight: number
  /** The ears are swapped. */
  readonly swapped: boolean
  readonly voices: readonly GnauralVoice[]
}
