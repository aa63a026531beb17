import { documentOf } from '../../core/files/gnaural/from-score.ts'
import type { FileWords } from '../../core/files/gnaural/from-score.ts'
import { formatGnaural } from '../../core/files/gnaural/format.ts'
import type { ImportFormat } from '../../core/files/imported-file.ts'
import { writeSbg } from '../../core/files/sbg/write-score.ts'
import type { Score } from '../../core/score/score.ts'
import type { Seconds } from '../../core/base/units.ts'
import type { ExportLoss, ExportLossReason } from '../../core/files/export-losses.ts'
import type { VoiceWord } from '../../core/score/voice-description.ts'
import { voiceWord } from '../../core/score/voice-description.ts'
import { allWords } from '../base/words.ts'

/** What a text does not hold of a sound, or not just as it sounds. */
export type Loss =
  /** So many voices of a kind, all for one reason. */
  | {
      readonly kind: 'voice'
      readonly word: VoiceWord
      readonly reason: ExportLossReason
      readonly count: number
    }
  /** Changes stand on multiples of `to`. */
  | { readonly kind: 'rounded'; readonly to: Seconds }
  /** The length, the fades and the level: it is the pass that repeats, and nothing around it. */
  | { readonly kind: 'session' }

/** A sound as a text that other programs play. */
export interface SoundText {
  /** Missing: no voice of it would sound. */
  readonly text: string | undefined
  readonly losses: readonly Loss[]
}

/** A sequence is not read, here or elsewhere, where it is too long for its program. */
const LONGEST_NOTES = 50_000

/** Writes a score for the programs of the field. */
export function soundText(score: Score, format: ImportFormat, words: FileWords): SoundText {
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

/** The lines that a sequence shows: the first is its title. */
function notesOf({ title, author, description }: FileWords): readonly string[] {
  const by = author === '' ? [] : [allWords().open.by(author)]
  return [title, ...by, ...description.slice(0, LONGEST_NOTES).split(/\r\n?|\n/)]
}

/** Voices that are called the same are told once. */
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
