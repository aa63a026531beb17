import type { Visibility } from '../../src/core/base/page.ts'
import { createCountedListeners } from './counted-listeners.ts'

/** A page that a test hides and shows. Visible at first. */
export interface FakeVisibility extends Visibility {
  hide(): void
  show(): void
  listeners(): number
}

export function createFakeVisibility(): FakeVisibility {
  const listeners = createCountedListeners<boolean>()
  let visible = true

  function become(next: boolean): void {
    if (next === visible) return
    visible = next
    listeners.emit(next)
  }

  return {
    visible: () => visible,
    subscribe: listeners.subscribe,
    hide: () => become(false),
    show: () => become(true),
    listeners: listeners.count
  }
}
