import type { PerformerSelection, Selected } from '../../src/core/stream/performer.ts'
import type { PlayerChoice } from '../../src/core/recipe/recipe-link.ts'
import { createListeners } from '../../src/core/base/listeners.ts'

/** Selects what a test tells it to, and notes what was asked for. */
export interface FakeSelection extends PerformerSelection {
  /** What was asked for last. */
  preferred(): PlayerChoice | undefined
  select(selected: Partial<Selected>): void
}

export function createFakeSelection(kind: Selected['kind']): FakeSelection {
  const listeners = createListeners<Selected>()
  let preferred: PlayerChoice | undefined
  let selected: Selected = { kind, stream: 'untried' }
  return {
    prefer(choice) {
      preferred = choice
    },
    subscribe(listener) {
      listener(selected)
      return listeners.subscribe(listener)
    },
    preferred: () => preferred,
    select(change) {
      selected = { ...selected, ...change }
      listeners.emit(selected)
    }
  }
}
