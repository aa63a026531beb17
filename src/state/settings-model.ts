import type { ReadonlySignal } from '@preact/signals-core'
import { signal } from '@preact/signals-core'
import type { KeyValueStore } from '../core/ports.ts'
import type { EarlySettings } from '../core/reader-ports.ts'
import type { Settings } from '../core/settings.ts'
import { parseSettings } from '../core/settings.ts'

export interface SettingsModel {
  readonly settings: ReadonlySignal<Settings>
  /** Changes some of the settings and keeps them. */
  set(change: Partial<Settings>): void
}

/**
 * The settings and their keeping. What was kept early is there at once, so that the first frame has its colour and its
 * language; what was stored arrives later, and never overrides a change made meanwhile.
 */
export function createSettingsModel(values: KeyValueStore, early: EarlySettings): SettingsModel {
  const settings = signal(parseSettings(early.read()))
  let touched = false

  function adopt(next: Settings): void {
    settings.value = next
    early.keep(next)
  }

  void values.get('settings').then(stored => {
    // A store that holds nothing may be one that cannot be used: what was kept early then stands.
    if (!touched && stored !== undefined) adopt(parseSettings(stored))
  })

  return {
    settings,
    set(change) {
      touched = true
      adopt({ ...settings.peek(), ...change })
      void values.set('settings', settings.peek())
    }
  }
}
