import { ImportError } from '../import-error.ts'
import { type ImportedFile, seedOf } from '../imported-file.ts'
import { type ImportLoss, lossOf } from '../import-losses.ts'
import { titled } from '../titled.ts'
import { voiceWithin } from '../within-score.ts'
import { SHORTEST_REPEAT } from '../../score/file-limits.ts'
import { type Voice, LONGEST_SCORE } from '../../score/score.ts'
import { hasRoom, isCrowded, MOST_POINTS } from '../../score/score-limits.ts'
import { type ChannelRun, channelRuns, mostStretches } from './channel-runs.ts'
import { readSpsq } from './read.ts'
import type { SpsqFile, Track } from './syntax.ts'
import { channelVoices } from './voices.ts'

/** At most this many left-out parts are named. */
const MOST_NAMED = 100
const START = { line: 1, column: 1 }

/**
 * Reads a `.spsq` file and converts it.
 * @throws ImportError where it cannot be read, or holds nothing playable.
 */
export function importSpsq(text: string): ImportedFile {
  return convertSpsq(readSpsq(text))
}

/**
 * Converts a sequence to the voices of a score.
 * @throws ImportError where it holds nothing playable, or more than a score can hold.
 */
export function convertSpsq({ notes, volume, stations }: SpsqFile): ImportedFile {
  const length = stations.at(-1)?.at ?? 0
  if (mostStretches(stations) > MOST_POINTS) throw crowded()
  const voices: Voice[] = []
  const leftOut = new Map<string, ImportLoss>()
  channelRuns(stations).forEach((run, index) => {
    const { line, words } = loudest(run)
    for (const { voice, reasons } of channelVoices(run, length, volume, seedOf(index))) {
      const full = voice && !hasRoom(voices, voice)
      if (voice && !full) voices.push(voiceWithin(voice))
      for (const reason of full ? (['too many'] as const) : reasons)
        leftOut.set(`${line} ${reason}`, lossOf(line, words, reason, voice))
    }
  })
  if (isCrowded({ voices })) throw crowded()
  const losses = [...leftOut.values()].toSorted((one, other) => one.line - other.line)
  if (voices.length === 0)
    throw new ImportError({ line: losses[0]?.line ?? 1, column: 1 }, losses[0]?.name ?? 'silence', {
      kind: 'sound'
    })
  return {
    format: 'spsq',
    ...titled(notes),
    author: '',
    voices,
    ...(length >= SHORTEST_REPEAT && length <= LONGEST_SCORE && { repeat: length }),
    length,
    leftOut: losses.slice(0, MOST_NAMED)
  }
}

/** The track that names a run: as it is written where it is loudest. */
function loudest({ stretches }: ChannelRun): Track {
  const samples = stretches.flatMap(({ from, to }) => [from, to])
  return samples.reduce((one, other) => (other.amplitude > one.amplitude ? other : one)).track
}

function crowded(): ImportError {
  return new ImportError(START, 'many', { kind: 'at most', count: MOST_POINTS, of: 'entries' })
}
