import type { ReadonlySignal } from '@preact/signals-core'
import { signal } from '@preact/signals-core'
import type { KeyValueStore } from '../core/ports.ts'
import type { Settings } from '../core/settings.ts'
import { DEFAULT_SETTINGS, parseSettings } from '../core/settings.ts'

export interface SettingsModel {
  readonly settings: ReadonlySignal<Settings>
  /** Changes some of the settings and keeps them. */
  set(change: Partial<Settings>): void
}

/** The settings and their keeping. What was stored arrives later and never overrides a change made meanwhile. */
export function createSettingsModel(values: KeyValueStore): SettingsModel {
  const settings = signal(DEFAULT_SETTINGS)
  let touched = false

  void values.get('settings').then(stored => {
    if (!touched) settings.value = parseSettings(stored)
  })

  return {
    settings,
    set(change) {
      touched = true
      settings.value = { ...settings.peek(), ...change }
      void values.set('settings', settings.peek())
    }
  }
}
