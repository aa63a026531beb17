import { type StreamAddress, LONGEST_ADDRESS, PROBE_LENGTH } from '../core/stream/stream-address.ts'
import { type ScoreWav, openScoreWav, STREAM_RATE } from '../core/stream/score-wav.ts'
import { FRAME_BYTES, WAV_HEADER_BYTES } from '../core/stream/wav.ts'
import { ownSoundsOf } from '../core/render/own/own-sound.ts'
import { createPieceShelf, NO_OWN_PIECES, type OwnPieces } from '../core/render/own/piece-shelf.ts'
import type { Seconds } from '../core/base/units.ts'
import { constant } from '../core/score/early/constant-curve.ts'
import type { Score } from '../core/score/score.ts'
import { ScoreCodeError } from '../core/score/codec/values.ts'
import { decodeScore } from '../core/score/codec/score-code.ts'

/** Why there is no file: an HTTP status and a sentence. */
export interface Refusal {
  readonly status: 400 | 404 | 410 | 414
  readonly words: string
}

/** The file of a score, and what it takes to make it. */
export interface ServedWav extends ScoreWav {
  /** Resolves once bytes `start` to `end` − 1 can be made: own sounds are fetched piece by piece. Never rejects. */
  ready(start: number, end: number): Promise<void>
  /** To be awaited once for each request: an own sound may have been removed since the last. Never rejects. */
  renew(): Promise<void>
}

/** The time of a byte of the file; negative in its header. */
function secondOf(byte: number): Seconds {
  return (byte - WAV_HEADER_BYTES) / FRAME_BYTES / STREAM_RATE
}

/** Opens files by their address. Its cache only saves opening them again. */
export interface NightFiles {
  open(address: StreamAddress): Promise<ServedWav | Refusal>
  probe(): ServedWav
}

/** The one that plays, and the one it is being switched to. */
const KEPT = 2
/** Pieces of each own sound that stay: the one that plays, the next, and the ends where it begins anew. */
const PIECES_KEPT = 4

const SILENCE: Score = {
  version: 1,
  duration: PROBE_LENGTH,
  voices: [],
  envelope: constant(1),
  level: constant(1),
  fadeOutAt: PROBE_LENGTH,
  fadeOut: 0,
  holdDecibels: Number.NEGATIVE_INFINITY
}

/**
 * @param engine the only version that is answered
 * @param findCode finds the code that a page stored under a hash
 * @param pieces where own sounds are kept
 */
export function createNightFiles(
  engine: string,
  findCode: (hash: string) => Promise<string | undefined>,
  pieces: OwnPieces = NO_OWN_PIECES
): NightFiles {
  const files = new Map<string, ServedWav>()

  function serve(score: Score): ServedWav {
    const shelf = createPieceShelf(pieces, PIECES_KEPT)
    const none = ownSoundsOf(score).length === 0
    return {
      ...openScoreWav(score, STREAM_RATE, shelf.sounds),
      renew: shelf.renew,
      ready: async (start, end) =>
        none ? undefined : shelf.fetch(score, Math.max(0, secondOf(start)), secondOf(end))
    }
  }

  function keep(name: string, file: ServedWav): ServedWav {
    files.delete(name)
    files.set(name, file)
    for (const oldest of files.keys()) if (files.size > KEPT) files.delete(oldest)
    return file
  }

  function read(name: string, code: string): ServedWav | Refusal {
    try {
      return keep(name, serve(decodeScore(code)))
    } catch (error) {
      // An invalid score or file: the answer says so to the author of the address.
      if (error instanceof ScoreCodeError || error instanceof RangeError)
        return { status: 400, words: error.message }
      throw error
    }
  }

  return {
    async open(address) {
      const { kind, name } = address
      if (address.engine !== engine)
        return { status: 410, words: `Only engine version ${engine} works here.` }
      const known = files.get(name)
      if (known) return keep(name, known)
      if (kind === 'code' && name.length > LONGEST_ADDRESS)
        return { status: 414, words: 'This score is too long for an address. Use its hash.' }
      const code = kind === 'code' ? name : await findCode(name)
      if (code === undefined) return { status: 404, words: 'No score is stored under this hash.' }
      return read(name, code)
    },
    probe: () => serve(SILENCE)
  }
}
