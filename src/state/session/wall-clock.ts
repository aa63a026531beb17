import type { Visibility } from '../../core/base/page.ts'
import type { Clock } from '../../core/base/clock.ts'
import type { Undo } from '../../core/base/listeners.ts'
import { undoAll } from '../../core/base/listeners.ts'
import type { ReadonlySignal } from '@preact/signals-core'
import { effect, signal } from '@preact/signals-core'
import type { SessionState } from '../../core/session/session.ts'
import { isOpen } from '../../core/session/session.ts'
import type { EpochMilliseconds, Seconds } from '../../core/base/units.ts'

/** How often the time of day is updated: often enough for minutes to change on time. */
export const WALL_CLOCK_INTERVAL: Seconds = 10

export interface WallClock {
  /** The time of day, for plans. Stopped while a session is open or the page is hidden. */
  readonly now: ReadonlySignal<EpochMilliseconds>
  dispose: Undo
}

/** A clock for the planned night. */
export function createWallClock(
  clock: Clock,
  visibility: Visibility,
  session: ReadonlySignal<SessionState>
): WallClock {
  const now = signal(clock.now())
  const visible = signal(visibility.visible())

  function refresh(): void {
    now.value = clock.now()
  }

  return {
    now,
    dispose: undoAll([
      visibility.subscribe(seen => {
        visible.value = seen
      }),
      effect(() => {
        if (!visible.value || isOpen(session.value)) return undefined
        refresh()
        return clock.every(WALL_CLOCK_INTERVAL, refresh)
      })
    ])
  }
}
