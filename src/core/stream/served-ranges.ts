import type { Undo } from '../base/listeners.ts'
import { isRecord } from '../base/parse.ts'
import type { EpochMilliseconds } from '../base/units.ts'

/** The channel on which the worker reports its answers, whether or not anybody listens. */
export const TRAFFIC_CHANNEL = 'neap-traffic'

/** Bytes of a night's file that the worker has served. */
export interface RangeServed {
  /** The score's code, or its hash, as in the address. */
  readonly name: string
  readonly firstByte: number
  readonly lastByte: number
  /** When the answer was ready, by the worker's clock, since a page that slept is notified late. */
  readonly at: EpochMilliseconds
  /** Milliseconds that the answer took to make. */
  readonly took: number
  /** When this life of the worker began: browsers stop an idle one and wake it. Earlier versions do not say. */
  readonly workerSince?: EpochMilliseconds
}

/** What the worker serves while a night is streamed. */
export interface ServedRanges {
  /**
   * Emits every piece of any night served from now on. Each event wakes the page, so only the phone check subscribes.
   * Without a worker, or a channel to it, it never emits.
   */
  listen(heard: (served: RangeServed) => void): Undo
}

/** Whether a message is the worker's: other versions of it may send others. */
export function isRangeServed(message: unknown): message is RangeServed {
  if (!isRecord(message)) return false
  const { name, firstByte, lastByte, at, took, workerSince = 0 } = message
  return (
    typeof name === 'string' &&
    [firstByte, lastByte, at, took, workerSince].every(
      value => Number.isFinite(value) && Number(value) >= 0
    ) &&
    Number(firstByte) <= Number(lastByte)
  )
}
