import { describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../src/core/base/settings.ts'
import { createEarlySettings } from '../../src/platform/early-settings.ts'

function memory(first?: string) {
  let kept: string | null = first ?? null
  return {
    getItem: () => kept,
    setItem(_key: string, value: string) {
      kept = value
    }
  }
}

describe('the early copy of the settings', () => {
  test('comes back as it was kept', () => {
    const store = memory()
    createEarlySettings(() => store).keep({ ...DEFAULT_SETTINGS, language: 'de' })
    expect(createEarlySettings(() => store).read()).toEqual({ ...DEFAULT_SETTINGS, language: 'de' })
  })

  test('is nothing where nothing was kept', () => {
    expect(createEarlySettings(() => memory()).read()).toBeUndefined()
  })

  test('is nothing where something else wrote there', () => {
    expect(createEarlySettings(() => memory('{half')).read()).toBeUndefined()
  })

  test('does without a store that is blocked', () => {
    const early = createEarlySettings(() => {
      throw new DOMException('Blocked', 'SecurityError')
    })
    expect(early.read()).toBeUndefined()
    expect(() => early.keep(DEFAULT_SETTINGS)).not.toThrow()
  })

  test('does without a store that is full', () => {
    const early = createEarlySettings(() => ({
      getItem: () => null,
      setItem() {
        throw new DOMException('Full', 'QuotaExceededError')
      }
    }))
    expect(() => early.keep(DEFAULT_SETTINGS)).not.toThrow()
  })
})
