import type { NightFile } from '../core/night-file.ts'
import { openNightFile } from '../core/night-file.ts'
import type { Score } from '../core/score.ts'

/** What the page asks of the worker that renders: first to open a score, then for its bytes, piece by piece. */
export type WriterQuestion =
  | { readonly kind: 'open'; readonly score: Score }
  | { readonly kind: 'read'; readonly start: number; readonly end: number }

/** Every question gets one answer. */
export type WriterAnswer =
  | { readonly kind: 'opened'; readonly bytes: number }
  | { readonly kind: 'piece'; readonly bytes: Uint8Array<ArrayBuffer> }

/** Renders one score, as it is asked to. Throws where a question cannot be answered: the page hears an error event. */
export function createNightWriter(): (question: WriterQuestion) => WriterAnswer {
  let file: NightFile | undefined
  return question => {
    if (question.kind === 'open') {
      file = openNightFile(question.score)
      return { kind: 'opened', bytes: file.bytes }
    }
    if (!file) throw new Error('A score must be opened before it is read.')
    return { kind: 'piece', bytes: file.read(question.start, question.end) }
  }
}
