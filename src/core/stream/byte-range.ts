/** Bytes `start` to `end` − 1. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/**
 * Reads a Range header (RFC 9110 §14). Anything but a single byte range is ignored, as servers may do: the whole file
 * is then requested, as without a header.
 * @param total bytes there are, above 0
 */
export function parseByteRange(
  header: string | undefined,
  total: number
): ByteRange | 'everything' | 'unsatisfiable' {
  const [found, from = '', to = ''] = /^\s*bytes\s*=\s*(\d*)-(\d*)\s*$/i.exec(header ?? '') ?? []
  if (found === undefined || (from === '' && to === '')) return 'everything'
  if (from === '') {
    const last = Number(to)
    return last === 0 ? 'unsatisfiable' : { start: Math.max(0, total - last), end: total }
  }
  const start = Number(from)
  const last = to === '' ? Infinity : Number(to)
  if (last < start) return 'everything'
  return start < total ? { start, end: Math.min(last + 1, total) } : 'unsatisfiable'
}
