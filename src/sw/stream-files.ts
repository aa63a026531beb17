import { type StreamAddress, LONGEST_ADDRESS, PROBE_LENGTH } from '../core/stream/stream-address.ts'
import { type ScoreWav, openScoreWav } from '../core/stream/score-wav.ts'
import { constant } from '../core/score/early/constant-curve.ts'
import type { Score } from '../core/score/score.ts'
import { ScoreCodeError } from '../core/score/codec/values.ts'
import { decodeScore } from '../core/score/codec/score-code.ts'

/** Why there is no file: an HTTP status and a sentence. */
export interface Refusal {
  readonly status: 400 | 404 | 410 | 414
  readonly words: string
}

/** Opens files by their address. Its cache only saves opening them again. */
export interface NightFiles {
  open(address: StreamAddress): Promise<ScoreWav | Refusal>
  probe(): ScoreWav
}

/** The one that plays, and the one it is being switched to. */
const KEPT = 2

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
 */
export function createNightFiles(
  engine: string,
  findCode: (hash: string) => Promise<string | undefined>
): NightFiles {
  const files = new Map<string, ScoreWav>()

  function keep(name: string, file: ScoreWav): ScoreWav {
    files.delete(name)
    files.set(name, file)
    for (const oldest of files.keys()) if (files.size > KEPT) files.delete(oldest)
    return file
  }

  function read(name: string, code: string): ScoreWav | Refusal {
    try {
      return keep(name, openScoreWav(decodeScore(code)))
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
    probe: () => openScoreWav(SILENCE)
  }
}
