import type { ReadonlySignal } from '@preact/signals-core'
import { signal } from '@preact/signals-core'
import type { Undo } from '../../core/base/listeners.ts'
import type { Seconds } from '../../core/base/units.ts'
import type { Ports } from '../../core/ports.ts'
import type { Score } from '../../core/score/score.ts'

/** How long a sound is heard beside its name. */
export const HEARD_FOR: Seconds = 8

/** Some seconds of a sound, to know it by. */
export interface BriefHearing<T> {
  /** What is heard. */
  readonly hearing: ReadonlySignal<T | undefined>
  /** Plays a score for {@link HEARD_FOR} in place of any other. Must be called from a tap, synchronously. */
  hear(id: T, score: Score): void
  /** Ends it, if anything is heard. */
  hush(): void
}

export function createBriefHearing<T>({
  auditioner,
  clock
}: Pick<Ports, 'auditioner' | 'clock'>): BriefHearing<T> {
  const hearing = signal<T | undefined>(undefined)
  let stopWaiting: Undo | undefined

  function hush(): void {
    stopWaiting?.()
    stopWaiting = undefined
    if (hearing.peek() === undefined) return
    hearing.value = undefined
    auditioner.silence()
  }

  return {
    hearing,
    hush,
    hear(id, score) {
      stopWaiting?.()
      hearing.value = id
      auditioner.hear(score)
      stopWaiting = clock.after(HEARD_FOR, hush)
    }
  }
}
