// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { createEarlySettings } from '../../src/platform/early-settings.ts'
import { forgetPage } from '../../src/platform/forget-page.ts'
import { DEFAULT_SETTINGS } from '../../src/core/base/settings.ts'

describe('forgetting what lies outside the database', () => {
  it('takes the early settings, and what page and worker leave each other', async () => {
    const early = createEarlySettings()
    early.keep(DEFAULT_SETTINGS)
    const deleted: string[] = []
    const caches = { delete: async (name: string) => deleted.push(name) > 0 }
    await forgetPage({ localStorage, caches })
    expect(early.read()).toBeUndefined()
    expect(deleted).toEqual(['neap-scores', 'neap-shared'])
  })

  it('passes where there is no Cache Storage, and where all stores are blocked', async () => {
    await forgetPage({ localStorage })
    const blocked = {
      get localStorage(): never {
        throw new DOMException('blocked', 'SecurityError')
      }
    }
    await expect(forgetPage(blocked)).resolves.toBeUndefined()
  })
})
