import { documentOf } from '../core/gnaural/from-score.ts'
import { formatGnaural } from '../core/gnaural/format.ts'
import type { ImportFormat } from '../core/imported.ts'
import { writeSbg } from '../core/sbg/write-score.ts'
import type { Score } from '../core/score.ts'
import type { VoiceWord } from '../core/voice-outline.ts'
import { voiceWord } from '../core/voice-outline.ts'

/** A sound as a text that other programs play. */
export interface SoundText {
  readonly text: string
  /** The voices that it does not hold, or not just as they sound. */
  readonly unwritten: readonly VoiceWord[]
}

/** Writes a score for the programs of the field. */
export function soundText(score: Score, format: ImportFormat, title: string): SoundText {
  const written = format === 'sbg' ? writeSbg(score, [title]) : gnauralText(score, title)
  const words = written.unwritten.flatMap(({ voice }) => score.voices[voice] ?? []).map(voiceWord)
  return { text: written.text, unwritten: [...new Set(words)] }
}

function gnauralText(score: Score, title: string) {
  const { document, unwritten } = documentOf(score, { title, description: '', author: '' })
  return { text: formatGnaural(document), unwritten }
}
