import type { Updater, UpdateNews } from '../../src/core/app/updater.ts'
import { createCountedListeners } from './counted-listeners.ts'

/** An updater whose news a test brings. */
export interface FakeUpdater extends Updater {
  tell(news: UpdateNews): void
  /** How often a new version was looked for. */
  checks(): number
  /** Whether the waiting version was activated. */
  applied(): boolean
}

export function createFakeUpdater(): FakeUpdater {
  const listeners = createCountedListeners<UpdateNews>()
  let checks = 0
  let waiting = false
  let applied = false
  return {
    subscribe: listeners.subscribe,
    check() {
      checks++
    },
    apply() {
      if (!waiting) throw new Error('There is no waiting version to activate.')
      if (applied) throw new Error('The waiting version was already activated.')
      applied = true
    },
    tell(news) {
      if (news === 'update-waiting') waiting = true
      listeners.emit(news)
    },
    checks: () => checks,
    applied: () => applied
  }
}
