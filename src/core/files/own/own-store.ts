import type { Seconds } from '../../base/units.ts'
import type { PickedFile } from '../picked-file.ts'
import type { OwnBed } from '../../score/kinds.ts'

/** A sound of the listener's own that is there. */
export interface KeptOwnSound {
  readonly bed: OwnBed
  /** Of its loop. */
  readonly seconds: Seconds
  readonly bytes: number
}

/** What a picked file holds. */
export type LookedAt =
  | { readonly kind: 'sound'; readonly seconds: Seconds }
  /** No sound, or one that this browser cannot decode. */
  | { readonly kind: 'failed'; readonly why: OwnSoundFailure }

/**
 * - `no room`: the disk, or what the browser may use of it, is full
 * - `refused`: the browser does not let anything be kept here
 * - `unreadable`: the system cannot read the file, or no longer can
 * - `not decodable`: no sound, a broken one, or of a kind that this browser does not know
 * - `silent`, `too short`: nothing of it could be heard, or too little
 * - `broken`: it could not be taken
 */
export type OwnSoundFailure =
  'no room' | 'refused' | 'unreadable' | 'not decodable' | 'silent' | 'too short' | 'broken'

/** What has become of a file. */
export type OwnSoundTaken =
  | { readonly kind: 'taken'; readonly sound: KeptOwnSound }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly why: OwnSoundFailure }

/** A file that is being taken. */
export interface OwnSoundTaking {
  /** Unless it was taken, nothing is left of it. Never rejects. */
  readonly taken: Promise<OwnSoundTaken>
  /** No-op once it is done. */
  cancel(): void
}

/** What is taken of a file. */
export interface Stretch {
  /** Where it begins. */
  readonly from: Seconds
  /** How long the whole file is, as far as was seen. */
  readonly seconds: Seconds
}

/** Keeps sounds of the listener's own. */
export interface OwnSoundStore {
  /** Resolves to those that are whole; removes what is left of others. Never rejects. */
  list(): Promise<readonly KeptOwnSound[]>
  /** Resolves to whether it is gone. Never rejects. */
  remove(bed: OwnBed): Promise<boolean>
  /** Resolves to what a file holds. Never rejects. */
  look(file: PickedFile): Promise<LookedAt>
  /**
   * Takes a file that was looked at, or a stretch of twenty minutes of it.
   * @param onProgress called with the share done, 0–1
   */
  take(file: PickedFile, stretch: Stretch, onProgress: (share: number) => void): OwnSoundTaking
  /** Resolves to the bytes that may still be kept, where the browser says. Never rejects. */
  room(): Promise<number | undefined>
}

/** Bytes that a sound of some length takes. */
export function ownSoundBytes(seconds: Seconds): number {
  return Math.round(seconds * BYTES_A_SECOND)
}

/** Both ears at 24 kHz and 16 bits. */
const BYTES_A_SECOND = 96_000
