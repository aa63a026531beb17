import { webcrypto } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parseSessionRow } from '../../src/core/session/parse-session-row.ts'
import { createIdentifiers } from '../../src/platform/identifiers.ts'
import type { RandomSource } from '../../src/platform/identifiers.ts'
import { sessionRow } from '../fakes/rows/session-rows.ts'

const FULL = webcrypto as unknown as RandomSource
const INSECURE: RandomSource = { getRandomValues: bytes => FULL.getRandomValues(bytes) }

describe.each([
  ['a secure origin', FULL],
  ['an insecure origin', INSECURE]
])('identifiers on %s', (_where, source) => {
  it('are never the same', () => {
    const { next } = createIdentifiers(source)
    expect(new Set(Array.from({ length: 100 }, next)).size).toBe(100)
  })

  it('name a session that can be read back', () => {
    const id = createIdentifiers(source).next()
    expect(id.length).toBeGreaterThanOrEqual(32)
    expect(parseSessionRow(sessionRow({ id }))?.id).toBe(id)
  })
})
