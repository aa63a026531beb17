import type { Identifiers } from '../core/base/page.ts'

/** What is needed of `crypto`; `randomUUID` is absent on an insecure origin. */
export interface RandomSource {
  readonly randomUUID?: () => string
  getRandomValues(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>
}

/** Random names: a UUID (122 random bits and its version), or 128 random bits in hexadecimal. */
export function createIdentifiers(source: RandomSource = crypto): Identifiers {
  return {
    next() {
      if (source.randomUUID) return source.randomUUID()
      const bytes = source.getRandomValues(new Uint8Array(16))
      return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
    }
  }
}
