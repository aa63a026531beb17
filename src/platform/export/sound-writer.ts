import type { SoundFormat } from '../../core/stream/sound-export.ts'
import { openScoreWav } from '../../core/stream/score-wav.ts'
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

function openWav(score: Score): NightPieces {
  const file = openScoreWav(score)
  let done = 0
  return {
    async next() {
      const end = Math.min(done + PIECE, file.bytes)
      const bytes = file.read(done, end)
      done = end
      return { kind: 'piece', bytes, share: done / file.bytes }
    }
  }
}

/** The encoder is fetched with the first file that needs it. */
async function openOpus(score: Score, title: string): Promise<NightPieces> {
  const { openOpusNight } = await import('./opus-file.ts')
  return openOpusNight(score, title)
}

/** Writes one score on request. Rejects where a request cannot be answered. */
export function createNightWriter(): (question: WriterQuestion) => Promise<WriterAnswer> {
  let pieces: NightPieces | undefined
  return async question => {
    if (question.kind === 'open') {
      const { score, format, title } = question
      pieces = format === 'wav' ? openWav(score) : await openOpus(score, title)
      return { kind: 'opened' }
    }
    if (!pieces) throw new Error('A score must be opened before it is read.')
    return pieces.next()
  }
}
