import type {
  LockScreen,
  LockScreenCard,
  LockScreenPress
} from '../../src/core/session/lock-screen.ts'
import { createCountedListeners } from './counted-listeners.ts'

/** A lock screen that a test reads and presses. */
export interface FakeLockScreen extends LockScreen {
  /** What is shown now. */
  card(): LockScreenCard | undefined
  /** How many cards with another title than the one before were shown. */
  titles(): number
  /** Throws where there is nothing to press. */
  press(press: LockScreenPress): void
  listeners(): number
}

export function createFakeLockScreen(): FakeLockScreen {
  const listeners = createCountedListeners<LockScreenPress>()
  let shown: LockScreenCard | undefined
  let titles = 0

  return {
    show(card) {
      if (!(card.position >= 0 && card.position <= card.score.duration))
        throw new RangeError(
          `The bar cannot stand at ${card.position} of ${card.score.duration} s.`
        )
      if (card.title !== shown?.title) titles++
      shown = card
    },
    clear() {
      shown = undefined
    },
    subscribe: listeners.subscribe,
    card: () => shown,
    titles: () => titles,
    press(press) {
      if (!shown) throw new Error(`There is no card to press ${press} on.`)
      listeners.emit(press)
    },
    listeners: listeners.count
  }
}
