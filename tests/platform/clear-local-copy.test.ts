// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { createSettingsCache } from '../../src/platform/settings-cache.ts'
import { clearLocalCopy } from '../../src/platform/clear-local-copy.ts'
import { DEFAULT_SETTINGS } from '../../src/core/base/settings.ts'

describe('forgetting what lies outside the database', () => {
  it('takes the early settings, and what page and worker leave each other', async () => {
    const early = createSettingsCache()
    early.keep(DEFAULT_SETTINGS)
    const deleted: string[] = []
    const caches = { delete: async (name: string) => deleted.push(name) > 0 }
    await clearLocalCopy({ localStorage, caches })
    expect(early.read()).toBeUndefined()
    expect(deleted).toEqual(['neap-scores', 'neap-shared'])
  })

  it('passes where there is no Cache Storage, and where all stores are blocked', async () => {
    await clearLocalCopy({ localStorage })
    const blocked = {
      get localStorage(): never {
        throw new DOMException('blocked', 'SecurityError')
      }
    }
    await expect(clearLocalCopy(blocked)).resolves.toBeUndefined()
  })
})
