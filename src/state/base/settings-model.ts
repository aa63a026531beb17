import { type SettingsCache, type Settings, parseSettings } from '../../core/base/settings.ts'
import { type Undo, undoAll } from '../../core/base/listeners.ts'
import { type ReadonlySignal, effect } from '@preact/signals-core'
import { type ValueStorage, createStoredValue, withFields } from './stored-value.ts'

export interface SettingsModel {
  readonly settings: ReadonlySignal<Settings>
  /** Changes some of the settings and stores them. */
  set(change: Partial<Settings>): void
  dispose: Undo
}

/**
 * The settings and their storage. The cached copy is available at once, so that the first frame has its colour and
 * language; the stored settings arrive later, and never override a change made meanwhile. An empty store may be one
 * that cannot be used: then the cached copy applies.
 */
export function createSettingsModel(storage: ValueStorage, early: SettingsCache): SettingsModel {
  const first = parseSettings(early.read())
  const {
    value: settings,
    change,
    dispose
  } = createStoredValue(storage, 'settings', parseSettings, first)
  return {
    settings,
    set: fields =>
      void change(
        { ...settings.peek(), ...fields },
        withFields(parseSettings, fields, settings.peek())
      ),
    dispose: undoAll([
      effect(() => {
        if (settings.value !== first) early.keep(settings.value)
      }),
      dispose
    ])
  }
}
