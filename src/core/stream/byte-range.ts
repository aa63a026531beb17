/** Bytes `start` to `end` − 1. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/**
 * Reads a Range header as RFC 9110 §14 has it. What is no single range of bytes is to be ignored, which is allowed for
 * any of them: then, as without a header, everything is asked for.
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
