import { describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../src/core/base/settings.ts'
import { createSettingsCache } from '../../src/platform/settings-cache.ts'

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
    createSettingsCache(() => store).keep({ ...DEFAULT_SETTINGS, language: 'de' })
    expect(createSettingsCache(() => store).read()).toEqual({ ...DEFAULT_SETTINGS, language: 'de' })
  })

  test('is nothing where nothing was kept', () => {
    expect(createSettingsCache(() => memory()).read()).toBeUndefined()
  })

  test('is nothing where something else wrote there', () => {
    expect(createSettingsCache(() => memory('{half')).read()).toBeUndefined()
  })

  test('does without a store that is blocked', () => {
    const early = createSettingsCache(() => {
      throw new DOMException('Blocked', 'SecurityError')
    })
    expect(early.read()).toBeUndefined()
    expect(() => early.keep(DEFAULT_SETTINGS)).not.toThrow()
  })

  test('does without a store that is full', () => {
    const early = createSettingsCache(() => ({
      getItem: () => null,
      setItem() {
        throw new DOMException('Full', 'QuotaExceededError')
      }
    }))
    expect(() => early.keep(DEFAULT_SETTINGS)).not.toThrow()
  })
})
