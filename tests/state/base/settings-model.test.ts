import { describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../src/core/base/settings.ts'
import { createSettingsModel } from '../../../src/state/base/settings-model.ts'
import { createFakeEarlySettings } from '../../fakes/fake-early-settings.ts'
import { createFakeStorage } from '../../fakes/fake-storage.ts'

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

describe('the settings', () => {
  test('are at once what was kept early, before any store has answered', () => {
    const storage = createFakeStorage({ values: { settings: { accent: 'amber' } } })
    const early = createFakeEarlySettings({ accent: 'red', language: 'de', tips: 'perhaps' })
    const { settings } = createSettingsModel(storage, early)
    expect(settings.value).toEqual({ ...DEFAULT_SETTINGS, accent: 'red', language: 'de' })
  })

  test('are then what was stored, and that is kept early for the next time', async () => {
    const storage = createFakeStorage({ values: { settings: { accent: 'red' } } })
    const early = createFakeEarlySettings()
    const { settings } = createSettingsModel(storage, early)
    await settle()
    expect(settings.value.accent).toBe('red')
    expect(early.kept()?.accent).toBe('red')
  })

  test('stay what was kept early where the store holds nothing', async () => {
    const early = createFakeEarlySettings({ accent: 'red' })
    const { settings } = createSettingsModel(createFakeStorage(), early)
    await settle()
    expect(settings.value.accent).toBe('red')
  })

  test('are kept in both places when they change, and a late answer does not undo the change', async () => {
    const storage = createFakeStorage({ values: { settings: { accent: 'amber' } } })
    const early = createFakeEarlySettings()
    storage.hold()
    const { settings, set } = createSettingsModel(storage, early)
    set({ accent: 'red', language: 'de' })
    await storage.letGo()
    await settle()
    const changed = { ...DEFAULT_SETTINGS, accent: 'red', language: 'de' }
    expect(settings.value).toEqual(changed)
    expect(early.kept()).toEqual(changed)
    expect(await storage.values.get('settings')).toEqual(changed)
  })
})
