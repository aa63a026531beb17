import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const compress = promisify(gzip)

/**
 * Compresses each content once, without holding up other requests.
 * @param most how many results are kept; the oldest make room
 * @returns what gives the gzipped bytes of `body`, of which `name` is the same for the same contents only
 */
export function createCompressionCache(most = 500) {
  const kept = new Map()
  return (name, body) => {
    const known = kept.get(name)
    if (known) return known
    const bytes = compress(body)
    kept.set(name, bytes)
    bytes.catch(() => kept.delete(name))
    if (kept.size > most) kept.delete(kept.keys().next().value)
    return bytes
  }
}
