import type { TextPlace } from '../import-error.ts'
import type { GnauralEntry } from './entry.ts'

/** What a voice sounds like, by the number that the format has for it. */
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
  /** Not drawn; it sounds all the same. */
  readonly hidden: boolean
  /** Both ears get the mean of the two. */
  readonly mono: boolean
  readonly entries: readonly GnauralEntry[]
}

/** What a `.gnaural` file says. What it declares of its own counts and lengths is not kept: it can be wrong. */
export interface GnauralDocument {
  readonly title: string
  readonly description: string
  readonly author: string
  /** How often it is to be played; infinite for one that never ends. */
  readonly loops: number
  readonly volumeLeft: number
  readonly volumeRight: number
  /** The ears are changed over. */
  readonly swapped: boolean
  readonly voices: readonly GnauralVoice[]
}
