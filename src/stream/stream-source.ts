import type { ScoreCache } from '../core/stream/performer.ts'
import { ENGINE_VERSION } from '../core/score/engine-version.ts'
import { ENGINE_HEADER, LONGEST_ADDRESS, streamPath } from '../core/stream/stream-address.ts'
import { STREAM_RATE } from '../core/stream/score-wav.ts'
import type { Score } from '../core/score/score.ts'
import { encodeScore } from '../core/score/codec/score-code.ts'
import type { Seconds } from '../core/base/units.ts'
import { FRAME_BYTES, WAV_HEADER_BYTES } from '../core/stream/wav.ts'

/** The address of a score's file. */
export interface StreamSource {
  /** Its address: at once, unless it has to go by hash and has not before. */
  address(score: Score): string | Promise<string>
  /** Asks why an address does not play, and mends what can be: another engine, a score gone from the shelf. */
  mend(score: Score): Promise<void>
  /** Has the worker open a score's file and make the sound at a place, so that it is quick to do so again. */
  warm(score: Score, place: Seconds): void
}

/** As much as is made at a time. */
const WARMING = 65_536

/** What the source needs of the world. */
export interface SourceWorld {
  /** The app's own address, ending in a slash. */
  readonly base: string
  readonly shelf: ScoreCache
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>
}

/** @param engine the version that the worker answers for, as far as is known */
export function createStreamSource(
  world: SourceWorld,
  engine: string = ENGINE_VERSION
): StreamSource {
  let current = engine
  const shelved = new WeakMap<Score, string>()

  function address(score: Score): string | Promise<string> {
    const hash = shelved.get(score)
    if (hash !== undefined) return world.base + streamPath(current, hash)
    const code = encodeScore(score)
    const whole = world.base + streamPath(current, code)
    return whole.length <= LONGEST_ADDRESS ? whole : shelve(score, code)
  }

  async function shelve(score: Score, code: string): Promise<string> {
    const hash = await world.shelf.keep(code)
    shelved.set(score, hash)
    return world.base + streamPath(current, hash)
  }

  function ask(score: Score, first: number, last: number): Promise<Response | undefined> {
    return askBytes(world, () => address(score), first, last)
  }

  return {
    address,
    async mend(score) {
      const response = await ask(score, 0, 1)
      if (response?.status === 404) shelved.delete(score)
      if (response?.status === 410) current = response.headers.get(ENGINE_HEADER) ?? current
    },
    warm(score, place) {
      const first = WAV_HEADER_BYTES + Math.floor(place * STREAM_RATE) * FRAME_BYTES
      void ask(score, first, first + WARMING - 1)
    }
  }
}

/**
 * Asks the worker for bytes of a file, the last one included.
 * @returns undefined where there is no worker in control, no network, or nowhere to keep the score that it is of
 */
export async function askBytes(
  { fetch }: Pick<SourceWorld, 'fetch'>,
  address: () => string | Promise<string>,
  first: number,
  last: number
): Promise<Response | undefined> {
  try {
    return await fetch(await address(), { headers: { Range: `bytes=${first}-${last}` } })
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return undefined
    throw error
  }
}
