import type { Undo } from '../../core/base/listeners.ts'
import type { ReadonlySignal } from '@preact/signals-core'
import { signal } from '@preact/signals-core'
import type { Ports } from '../../core/ports.ts'

/** Where a value is kept, and where it is heard that another window has changed it. */
export type ValueStorage = Pick<Ports['storage'], 'values' | 'onChanged'>

export interface StoredValue<T> {
  /** What is stored, and what this window has changed of it. */
  readonly value: ReadonlySignal<T>
  /** Resolves once it was first read. */
  readonly loaded: Promise<void>
  /**
   * Shows a change at once, and carries it out on what is stored by then.
   * @param shown the value with the change, as this window has it
   * @param change gives what is to be stored, of whatever is; may be called more than once
   */
  change(shown: T, change: (stored: unknown) => unknown): Promise<void>
  dispose: Undo
}

/**
 * One value that all windows share: each changes what is stored, and shows what the others have made of it.
 * @param parse reads what was stored; never throws
 * @param first what is shown until it was read, and while nothing is stored
 */
export function createStoredValue<T>(
  { values, onChanged }: ValueStorage,
  key: Parameters<ValueStorage['values']['get']>[0],
  parse: (stored: unknown) => T,
  first: T = parse(undefined)
): StoredValue<T> {
  const value = signal(first)
  let changing = 0

  /** What this window is changing just now, it reads again when that is stored. */
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
 * Changes some fields. The others stay as they are, those included that only a later version of the app knows.
 * @param first what the others are where nothing is stored yet
 */
export function withFields<T extends object>(
  parse: (stored: unknown) => T,
  fields: Partial<T>,
  first?: T
): (stored: unknown) => T {
  return stored => ({ ...(stored as T), ...parse(stored ?? first), ...fields })
}
