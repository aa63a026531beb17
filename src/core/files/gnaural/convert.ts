import { lowest } from '../../base/extremes.ts'
import { ImportError } from '../import-error.ts'
import { type ImportedFile, seedOf } from '../imported-file.ts'
import { type ImportLoss, type ImportLossReason, lossOf } from '../import-losses.ts'
import { type Voice, LONGEST_SCORE } from '../../score/score.ts'
import { SHORTEST_REPEAT } from '../../score/file-limits.ts'
import { hasRoom, isCrowded, mostPoints } from '../../score/score-limits.ts'
import type { Seconds } from '../../base/units.ts'
import { entriesLength, layPass } from './pass.ts'
import type { GnauralDocument, GnauralVoice } from './document.ts'
import { readGnaural } from './read.ts'
import { repeatVoice } from './repeat-voice.ts'
import { convertVoice } from './voice.ts'

/** A shorter file counts as having no length. */
const SHORTEST_PASS: Seconds = 0.01
const START = { line: 1, column: 1 }

/**
 * Reads a `.gnaural` file and converts it.
 * @throws ImportError where it cannot be read, or nothing of it can be played.
 */
export function importGnaural(text: string): ImportedFile {
  return convertGnaural(readGnaural(text))
}

/**
 * Converts a document to the voices of a score, which repeat a pass as long as the shortest voice, muted ones included.
 * @throws ImportError where no voice can be played, or there are more entries in a second than a score can hold.
 */
export function convertGnaural(schedule: GnauralDocument): ImportedFile {
  const leftOut: ImportLoss[] = []
  const name = (voice: GnauralVoice, reason: ImportLossReason, played?: Voice): void => {
    leftOut.push(lossOf(voice.place.line, voice.description, reason, played))
  }
  const length = passLength(schedule.voices)
  const passes = Math.ceil(SHORTEST_REPEAT / length)
  const voices: Voice[] = []
  schedule.voices.forEach(voice => {
    const { type } = voice
    const fault = faultOf(voice)
    if (fault || type === undefined || type === 'sound file')
      return name(voice, fault ?? 'unknown voice')
    const course = layPass(voice.entries, length)
    const converted = convertVoice(schedule, voice, type, course, seedOf(voices.length))
    if (!converted) return name(voice, 'silent')
    if (!hasRoom(voices, converted.voice)) return name(voice, 'too many')
    voices.push(repeatVoice(converted.voice, length, passes))
    for (const reason of converted.altered) name(voice, reason, converted.voice)
  })
  if (voices.length === 0) throw new ImportError(START, '<schedule>', { kind: 'sound' })
  const repeat = length * passes
  if (isCrowded({ voices, repeat })) {
    const count = Math.floor(mostPoints({ repeat }) / passes)
    throw new ImportError(START, '<schedule>', { kind: 'at most', count, of: 'entries' })
  }
  return {
    format: 'gnaural',
    title: schedule.title,
    description: schedule.description,
    author: schedule.author,
    voices,
    repeat,
    length: length * schedule.loops,
    leftOut
  }
}

/** The shortest voice ends the pass, even if muted. */
function passLength(voices: readonly GnauralVoice[]): Seconds {
  const lengths = voices
    .map(({ entries }) => entriesLength(entries))
    .filter(length => length >= SHORTEST_PASS)
  return Math.min(LONGEST_SCORE, lowest(lengths))
}

function faultOf({ type, muted, entries }: GnauralVoice): ImportLossReason | undefined {
  if (type === undefined) return 'unknown voice'
  if (type === 'sound file') return 'sound file'
  if (muted) return 'muted'
  if (entries.length === 0) return 'no entries'
  return entriesLength(entries) < SHORTEST_PASS ? 'no length' : undefined
}
