import type { PieceDraft } from '../../../src/core/files/own/take-sound.ts'
import type { OwnBed } from '../../../src/core/score/kinds.ts'
import {
  type OwnSound,
  type OwnSoundFacts,
  type OwnSounds,
  PIECE_FRAMES
} from '../../../src/core/render/own/own-sound.ts'
import type { OwnPieces } from '../../../src/core/render/own/piece-shelf.ts'

/** The name of the own sound that tests play. */
export const OWN: OwnBed = 'own:3fa9c1d2'

/** Pieces in memory. */
export function memoryDraft(): PieceDraft & { readonly pieces: Int16Array[] } {
  const pieces: Int16Array[] = []
  return {
    pieces,
    async write(index, piece) {
      pieces[index] = new Int16Array(piece.slice().buffer)
    },
    read: async index => pieces[index] ?? new Int16Array(0),
    cut: async from => void pieces.splice(from)
  }
}

/** A loop of some frames, all of it at hand, made of a function of the frame for each ear: −1–1. */
export function ownSoundOf(
  frames: number,
  left: (frame: number) => number,
  right = left,
  gain = 1
): OwnSound {
  const samples = new Int16Array(2 * frames)
  for (let frame = 0; frame < frames; frame++) {
    samples[2 * frame] = Math.round(left(frame) * 0x7fff)
    samples[2 * frame + 1] = Math.round(right(frame) * 0x7fff)
  }
  return {
    frames,
    gain,
    piece: index => samples.subarray(2 * index * PIECE_FRAMES, 2 * (index + 1) * PIECE_FRAMES)
  }
}

/** The one own sound of a test, at hand. */
export function only(sound: OwnSound): OwnSounds {
  return bed => (bed === OWN ? sound : undefined)
}

/** The same, to be fetched piece by piece. */
export function fetched(sound: OwnSound): OwnPieces {
  const facts: OwnSoundFacts = { frames: sound.frames, gain: sound.gain }
  return {
    facts: async bed => (bed === OWN ? facts : undefined),
    read: async (bed, index) => (bed === OWN ? sound.piece(index) : undefined)
  }
}
