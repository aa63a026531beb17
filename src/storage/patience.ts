import type { Clock } from '../core/base/clock.ts'
import type { Undo } from '../core/base/listeners.ts'
import type { Seconds } from '../core/base/units.ts'

/**
 * Calls when nothing has come within so many seconds. They are counted one by one: while the page stands still no answer
 * can come in either, so however long that takes, it counts as one.
 * @param limit whole seconds
 */
export function afterPatience(clock: Pick<Clock, 'after'>, limit: Seconds, call: () => void): Undo {
  let left = limit
  let undo = clock.after(1, count)

  function count(): void {
    left--
    if (left <= 0) call()
    else undo = clock.after(1, count)
  }

  return () => undo()
}
