import type { Undo } from '../base/listeners.ts'
import type { EpochMilliseconds } from '../base/units.ts'

/** The channel on which the worker says what it has answered. It does so whether anybody listens or not. */
export const TRAFFIC_CHANNEL = 'neap-traffic'

/** Bytes of a night's file that the worker has answered with. */
export interface RangeServed {
  /** The score's code, or its hash: as in the address. */
  readonly name: string
  readonly firstByte: number
  readonly lastByte: number
  /** When the answer was ready, by the worker's clock: a page that slept hears of it late. */
  readonly at: EpochMilliseconds
  /** Milliseconds that the answer took to make. */
  readonly took: number
}

/** What the worker answers while a night is streamed. */
export interface ServedRanges {
  /**
   * Calls for every piece of any night answered from now on. Each call wakes the page, so nobody listens in the night;
   * only the phone check does. Without a worker, or a way to hear of it, it never calls.
   */
  listen(heard: (served: RangeServed) => void): Undo
}

/** Whether a message is what the worker says: other versions of it may say other things. */
export function isRangeServed(message: unknown): message is RangeServed {
  if (typeof message !== 'object' || message === null) return false
  const { name, firstByte, lastByte, at, took } = message as Partial<Record<string, unknown>>
  return (
    typeof name === 'string' &&
    [firstByte, lastByte, at, took].every(value => Number.isFinite(value) && Number(value) >= 0) &&
    Number(firstByte) <= Number(lastByte)
  )
}
