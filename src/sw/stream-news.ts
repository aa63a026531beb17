import { parseStreamPath } from '../core/stream/stream-address.ts'
import type { RangeServed } from '../core/stream/served-ranges.ts'

/**
 * The report of an answer: which bytes of which night were served. Undefined for refusals, the probe, and whole files,
 * which are made while they are read.
 * @param path of the request, below the app's own
 * @param times when it was ready, how long it took, and when this life of the worker began
 */
export function newsOf(
  path: string,
  response: Pick<Response, 'status' | 'headers'>,
  times: Pick<RangeServed, 'at' | 'took' | 'workerSince'>
): RangeServed | undefined {
  const night = parseStreamPath(path)
  const range = /^bytes (\d+)-(\d+)\//.exec(response.headers.get('Content-Range') ?? '')
  if (!night || response.status !== 206 || !range) return undefined
  return { name: night.name, firstByte: Number(range[1]), lastByte: Number(range[2]), ...times }
}
