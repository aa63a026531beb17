import type { Undo } from '../../core/base/listeners.ts'
import { type ReadonlySignal, signal } from '@preact/signals-core'
import type { Ports } from '../../core/ports.ts'

/** Where a value is stored, and how changes by another window are announced. */
export type ValueStorage = Pick<Ports['storage'], 'values' | 'onChanged'>

export interface StoredValue<T> {
  /** The stored value, with this window's changes. */
  readonly value: ReadonlySignal<T>
  /** Resolves when it has first been read. */
  readonly loaded: Promise<void>
  /**
   * Shows a change at once, and applies it to what is stored.
   * @param shown the changed value, as this window has it
   * @param change returns the value to store, given the stored one; may be called more than once
   */
  change(shown: T, change: (stored: unknown) => unknown): Promise<void>
  dispose: Undo
}

/**
 * One value shared by all windows: each changes the stored value, and shows the others' changes.
 * @param parse reads the stored value; never throws
 * @param first shown until it has been read, and while nothing is stored
 */
export function createStoredValue<T>(
  { values, onChanged }: ValueStorage,
  key: Parameters<ValueStorage['values']['get']>[0],
  parse: (stored: unknown) => T,
  first: T = parse(undefined)
): StoredValue<T> {
  const value = signal(first)
  let changing = 0

  /** Ignored while this window is writing a change, after which it reads again. */
  function take(stored: unknown): void {
    const next = parse(stored)
    if (changing === 0 && JSON.stringify(next) !== JSON.stringify(value.peek())) value.value = next
  }

  return {
    value,
    loaded: values.get(key).then(stored => {
      if (stored !== undefined) take(stored)
    }),
    async change(shown, change) {
      changing++
      value.value = shown
      const stored = await values.update(key, change)
      changing--
      take(stored)
    },
    dispose: onChanged(key, () => void values.get(key).then(take))
  }
}

/**
 * Changes some fields. The others stay, including those that only a later version of the app knows.
 * @param first the others' values where nothing is stored yet
 */
export function withFields<T extends object>(
  parse: (stored: unknown) => T,
  fields: Partial<T>,
  first?: T
): (stored: unknown) => T {
  return stored => ({ ...(stored as T), ...parse(stored ?? first), ...fields })
}
