import type { SoundFormat } from '../../core/stream/sound-export.ts'
import { createFolderPieces } from '../../core/render/own/own-folder.ts'
import {
  createPieceShelf,
  type OwnPieces,
  type PieceShelf
} from '../../core/render/own/piece-shelf.ts'
import { openScoreWav, STREAM_RATE } from '../../core/stream/score-wav.ts'
import { FRAME_BYTES } from '../../core/stream/wav.ts'
import type { Score } from '../../core/score/score.ts'

/** Requests from the page to the worker that renders: first open a score, then its file, piece by piece. */
export type WriterQuestion =
  | {
      readonly kind: 'open'
      readonly score: Score
      readonly format: SoundFormat
      readonly title: string
    }
  | { readonly kind: 'next' }

/** Every request gets one answer. */
export type WriterAnswer =
  | { readonly kind: 'opened' }
  | NightPiece
  /** It cannot be written. `reason` is for the log. */
  | { readonly kind: 'broken'; readonly reason: string }

/** The next bytes of the file. */
export interface NightPiece {
  readonly kind: 'piece'
  readonly bytes: Uint8Array<ArrayBuffer>
  /** How much of the file is done, 0–1; 1 with the last piece. */
  readonly share: number
}

/** A file produced from beginning to end. */
export interface NightPieces {
  /** Call one at a time, and not after the last piece. */
  next(): Promise<NightPiece>
}

/** Rendered at once: 44 s of sound, some 50 ms of work, so that cancelling is quick. */
const PIECE = 4_194_304
const BYTES_A_SECOND = STREAM_RATE * FRAME_BYTES

/** Pieces of each own sound that stay at hand: as many as one piece of a file takes, and one more at either end. */
const OWN_PIECES = 14

function openWav(score: Score, shelf: PieceShelf): NightPieces {
  const file = openScoreWav(score, STREAM_RATE, shelf.sounds)
  let done = 0
  return {
    async next() {
      const end = Math.min(done + PIECE, file.bytes)
      await shelf.fetch(score, done / BYTES_A_SECOND, end / BYTES_A_SECOND)
      const bytes = file.read(done, end)
      done = end
      return { kind: 'piece', bytes, share: done / file.bytes }
    }
  }
}

/** The encoder is fetched with the first file that needs it. */
async function openOpus(score: Score, title: string, shelf: PieceShelf): Promise<NightPieces> {
  const { openOpusNight } = await import('./opus-file.ts')
  return openOpusNight(score, title, shelf)
}

/**
 * Writes one score on request. Rejects where a request cannot be answered.
 * @param own where the listener's own sounds are kept
 */
export function createNightWriter(
  own: OwnPieces = createFolderPieces(async () => navigator.storage.getDirectory())
): (question: WriterQuestion) => Promise<WriterAnswer> {
  let pieces: NightPieces | undefined
  return async question => {
    if (question.kind === 'open') {
      const { score, format, title } = question
      const shelf = createPieceShelf(own, OWN_PIECES)
      pieces = format === 'wav' ? openWav(score, shelf) : await openOpus(score, title, shelf)
      return { kind: 'opened' }
    }
    if (!pieces) throw new Error('A score must be opened before it is read.')
    return pieces.next()
  }
}
