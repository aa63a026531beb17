import { effect } from '@preact/signals-core'
import type { PressAfterEnd } from '../../core/checks/phone-check.ts'
import type { Undo } from '../../core/base/listeners.ts'
import type { Clock } from '../../core/base/clock.ts'
import type { EpochMilliseconds, Seconds } from '../../core/base/units.ts'
import { isSounding } from '../../core/session/session.ts'
import type { PlayerModel } from '../session/player-model.ts'

/** How long a press is awaited: a phone forgets a paused player sooner, if it does. */
export const PRESS_WITHIN: Seconds = 1800
/** How much of its sound is played: enough to be noticed. */
export const HEARD_FOR: Seconds = 5

type Found = Omit<PressAfterEnd, 'inTail'>

export interface AwaitedPress {
  /** Ends the waiting, with what is known. */
  giveUp(): void
  /** Ends it, with nothing to report. */
  dispose: Undo
}

/**
 * Awaits, from the end of a trial on, the press that starts its second sound, and stops that.
 * @param done called once, with what became of the press; without it where another session began, or after `dispose`
 */
export function awaitPress(
  clock: Pick<Clock, 'now' | 'after'>,
  player: PlayerModel,
  done: (found?: Found) => void
): AwaitedPress {
  const endedAt = clock.now()
  let pressedAt: EpochMilliseconds | undefined
  let found: Found = {}
  let undoTimer = clock.after(PRESS_WITHIN, giveUp)

  function close(result?: Found): void {
    undoTimer()
    stopFollowing()
    // A session that has a row is not the trial's.
    if (!player.row()) player.stop()
    done(result)
  }

  function giveUp(): void {
    close(player.row() ? undefined : found)
  }

  function follow(): void {
    const session = player.session.value
    const now = clock.now()
    if (session.status === 'starting') {
      pressedAt ??= now
      found = { waited: (pressedAt - endedAt) / 1000 }
    } else if (pressedAt === undefined) return
    else if (!isSounding(session) || player.row()) giveUp()
    else {
      found = { took: (now - pressedAt) / 1000, ...found }
      undoTimer()
      undoTimer = clock.after(HEARD_FOR, giveUp)
    }
  }

  const stopFollowing = effect(follow)

  return { giveUp, dispose: () => close() }
}
