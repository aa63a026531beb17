import type { SoundFormat } from '../../core/stream/sound-export.ts'
import { openScoreWav } from '../../core/stream/score-wav.ts'
import type { Score } from '../../core/score/score.ts'

/** What the page asks of the worker that renders: first to open a score, then for its file, piece by piece. */
export type WriterQuestion =
  | {
      readonly kind: 'open'
      readonly score: Score
      readonly format: SoundFormat
      readonly title: string
    }
  | { readonly kind: 'next' }

/** Every question gets one answer. */
export type WriterAnswer =
  | { readonly kind: 'opened' }
  | NightPiece
  /** It cannot be written. `reason` is for the log. */
  | { readonly kind: 'broken'; readonly reason: string }

/** What follows in a file. */
export interface NightPiece {
  readonly kind: 'piece'
  readonly bytes: Uint8Array<ArrayBuffer>
  /** How much of the file is made, 0–1; 1 with its last piece. */
  readonly share: number
}

/** A file that is made from its beginning to its end. */
export interface NightPieces {
  /** In turn: not before the one before has come. After the last piece there is no other. */
  next(): Promise<NightPiece>
}

/** Rendered at once: 44 s of sound, some 50 ms of work, so that a cancel is heeded soon. */
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

/** What packs the sound is fetched with the first file that is to be packed. */
async function openOpus(score: Score, title: string): Promise<NightPieces> {
  const { openOpusNight } = await import('./opus-file.ts')
  return openOpusNight(score, title)
}

/** Writes one score, as it is asked to. Rejects where a question cannot be answered. */
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
