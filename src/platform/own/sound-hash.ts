import type { Seconds } from '../../core/base/units.ts'
import type { OwnBed } from '../../core/score/kinds.ts'

/** Read at once: a file of hours need not fit into memory. */
const CHUNK = 4_194_304
/** Hexadecimal digits of a sound's name. */
const DIGITS = 8

/**
 * What a sound is called: the first digits of SHA-256 over the SHA-256 of every 4 MiB of its file, and over the second
 * from which it is taken where that is not its beginning. The same file has the same name on every device.
 */
export async function nameOfSound(file: Blob, from: Seconds): Promise<OwnBed> {
  const digests: ArrayBuffer[] = []
  for (let at = 0; at < file.size; at += CHUNK)
    digests.push(
      await crypto.subtle.digest('SHA-256', await file.slice(at, at + CHUNK).arrayBuffer())
    )
  const start = from === 0 ? [] : [new TextEncoder().encode(String(from))]
  const all = await new Blob([...digests, ...start]).arrayBuffer()
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', all))
  const digits = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
  return `own:${digits.slice(0, DIGITS)}`
}
