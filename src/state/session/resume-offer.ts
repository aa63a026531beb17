import type { Clock } from '../../core/base/clock.ts'
import type { Undo } from '../../core/base/listeners.ts'
import type { ReadonlySignal } from '@preact/signals-core'
import { signal } from '@preact/signals-core'
import type { SessionRow } from '../../core/session/session-row.ts'
import type { Seconds } from '../../core/base/units.ts'

/** How long after Stop a session can be resumed. */
export const CONTINUE_FOR: Seconds = 60

/** A session that can be resumed, and how much of it is left. */
export interface Unfinished {
  readonly row: SessionRow
  readonly left: Seconds
}

/** Offers one unfinished session for a while. */
export interface ResumeOffer {
  readonly unfinished: ReadonlySignal<Unfinished | undefined>
  /** Offers it for this long, replacing any other. */
  offer(row: SessionRow, left: Seconds, lasts: Seconds): void
  forget(): void
}

export function createResumeOffer(clock: Pick<Clock, 'after'>): ResumeOffer {
  const unfinished = signal<Unfinished | undefined>(undefined)
  let stopForgetting: Undo | undefined

  function forget(): void {
    stopForgetting?.()
    unfinished.value = undefined
  }

  return {
    unfinished,
    offer(row, left, lasts) {
      forget()
      unfinished.value = { row, left }
      stopForgetting = clock.after(lasts, forget)
    },
    forget
  }
}
