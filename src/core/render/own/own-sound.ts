import type { Frames, Hertz, Seconds } from '../../base/units.ts'
import type { OwnBed } from '../../score/kinds.ts'
import type { Score } from '../../score/score.ts'

/** The rate at which own sounds are kept: that of the stream, which then reads them as they are. */
export const OWN_RATE: Hertz = 24_000
/** Frames of a piece: four seconds, 384 kB. */
export const PIECE_FRAMES: Frames = 96_000
/** Samples of both ears by turns, 16 bits each. */
export const FRAME_SAMPLES = 2

/** What is to be known of a kept sound to play it. */
export interface OwnSoundFacts {
  /** It repeats after so many, without a seam. */
  readonly frames: Frames
  /** Makes a full-scale sample, 1, as loud as it is to be beside pink noise of RMS 1. */
  readonly gain: number
}

/** A sound of the listener's own, as far as it is at hand. */
export interface OwnSound extends OwnSoundFacts {
  /** A piece, {@link PIECE_FRAMES} long but for the last one; undefined where it is not at hand, and then silent. */
  piece(index: number): Int16Array | undefined
}

/** The listener's own sounds, as far as they are at hand: rendering waits for nothing. */
export type OwnSounds = (bed: OwnBed) => OwnSound | undefined

/** For what is rendered where there are none. */
export const NO_OWN_SOUNDS: OwnSounds = () => undefined

/** How many pieces a sound has. */
export function pieceCount({ frames }: Pick<OwnSoundFacts, 'frames'>): number {
  return Math.ceil(frames / PIECE_FRAMES)
}

/** How many frames a piece has. */
export function pieceLength({ frames }: Pick<OwnSoundFacts, 'frames'>, index: number): Frames {
  return Math.min(PIECE_FRAMES, frames - index * PIECE_FRAMES)
}

/** The piece that a sound is at, at a time of a score that it has sounded through from its beginning on. */
export function pieceAt({ frames }: Pick<OwnSoundFacts, 'frames'>, at: Seconds): number {
  const frame = Math.floor(Math.max(0, at) * OWN_RATE) % frames
  return Math.floor(frame / PIECE_FRAMES)
}

/** The listener's own sounds that a score plays. */
export function ownSoundsOf({ voices }: Pick<Score, 'voices'>): readonly OwnBed[] {
  const beds = voices.flatMap(voice => (voice.kind === 'bed' ? [voice.bed] : []))
  return [...new Set(beds.filter(bed => bed.startsWith('own:')))] as OwnBed[]
}
