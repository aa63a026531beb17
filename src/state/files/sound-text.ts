import { type FileWords, documentOf } from '../../core/files/gnaural/from-score.ts'
import { formatGnaural } from '../../core/files/gnaural/format.ts'
import type { WrittenFormat } from '../../core/files/imported-file.ts'
import { writeSbg } from '../../core/files/sbg/write-score.ts'
import type { Score } from '../../core/score/score.ts'
import type { Seconds } from '../../core/base/units.ts'
import type { ExportLoss, ExportLossReason } from '../../core/files/export-losses.ts'
import { type VoiceWord, voiceWord } from '../../core/score/voice-description.ts'
import { allWords } from '../base/words.ts'

/** What a text leaves out or changes. */
export type Loss =
  /** A number of voices of one kind, lost for the same reason. */
  | {
      readonly kind: 'voice'
      readonly word: VoiceWord
      readonly reason: ExportLossReason
      readonly count: number
    }
  /** Changes lie on multiples of `to`. */
  | { readonly kind: 'rounded'; readonly to: Seconds }
  /** Without the session's length, fades and level: only the repeating pass is written. */
  | { readonly kind: 'session' }

/** A sound as a text that other programs play. */
export interface SoundText {
  /** Missing: none of its voices would sound. */
  readonly text: string | undefined
  readonly losses: readonly Loss[]
}

/** A sequence is not written where it is too long to be read, here or elsewhere. */
const LONGEST_NOTES = 50_000

/** Writes a score for other programs. */
export function soundText(score: Score, format: WrittenFormat, words: FileWords): SoundText {
  return format === 'sbg' ? sbgText(score, words) : gnauralText(score, words)
}

function sbgText(score: Score, words: FileWords): SoundText {
  const { text, unwritten, silent, roundedTo } = writeSbg(score, notesOf(words))
  const losses = voiceLosses(score, unwritten)
  if (silent) return { text: undefined, losses }
  return {
    text,
    losses: roundedTo === undefined ? losses : [...losses, { kind: 'rounded', to: roundedTo }]
  }
}

function gnauralText(score: Score, words: FileWords): SoundText {
  const { document, unwritten, silent } = documentOf(score, words)
  const losses = voiceLosses(score, unwritten)
  if (silent) return { text: undefined, losses }
  return {
    text: formatGnaural(document),
    losses: score.repeat === undefined ? losses : [...losses, { kind: 'session' }]
  }
}

/** The comments that a sequence shows: the first is its title. */
function notesOf({ title, author, description }: FileWords): readonly string[] {
  const by = author === '' ? [] : [allWords().open.by(author)]
  return [title, ...by, ...description.slice(0, LONGEST_NOTES).split(/\r\n?|\n/)]
}

/** Voices with the same name are listed once. */
function voiceLosses({ voices }: Score, unwritten: readonly ExportLoss[]): readonly Loss[] {
  const losses = new Map<string, Extract<Loss, { kind: 'voice' }>>()
  for (const { voice, reason } of unwritten) {
    const lost = voices[voice]
    if (!lost) continue
    const word = voiceWord(lost)
    const count = (losses.get(`${word} ${reason}`)?.count ?? 0) + 1
    losses.set(`${word} ${reason}`, { kind: 'voice', word, reason, count })
  }
  return [...losses.values()]
}
