import type { CheckSample } from '../../core/checks/phone-check-timeline.ts'
import type { PerformerEvent } from '../../core/stream/performer.ts'
import { type Undo, undoAll } from '../../core/base/listeners.ts'
import { effect } from '@preact/signals-core'
import type { RangeServed } from '../../core/stream/served-ranges.ts'
import type { CheckLog, CheckStall } from '../../core/checks/phone-check.ts'
import type { Ports } from '../../core/ports.ts'
import { atFullLevel } from '../../core/score/gain-ratio.ts'
import { HALT_BEFORE, withTail } from '../../core/score/tail.ts'
import { encodeScore } from '../../core/score/codec/score-code.ts'
import { type SessionState, isSounding } from '../../core/session/session.ts'
import type { EpochMilliseconds, Seconds } from '../../core/base/units.ts'
import type { PlayerModel } from '../session/player-model.ts'

/** How long after the end the page still listens for what was served: it may have slept until then. */
export const LATE_REPORTS: Seconds = 3

export interface PhoneCheckLog {
  /** The log so far. */
  log(): CheckLog
  /** The sound has ended. What was served before may still be reported for {@link LATE_REPORTS}. */
  finish(): void
  dispose: Undo
}

/**
 * Logs a session from now on, whenever script runs.
 * @param onLateReport called when something was reported after `finish`
 */
export function logPhoneCheck(
  { performer, clock, visibility, servedRanges }: Ports,
  player: PlayerModel,
  onLateReport: () => void
): PhoneCheckLog {
  const samples: CheckSample[] = []
  const interruptions: EpochMilliseconds[] = []
  const stalls: CheckStall[] = []
  const served: RangeServed[] = []
  const names = new Set<string>()
  let stall: CheckStall | undefined
  let stopSampling: Undo | undefined
  let stopWaiting: Undo | undefined
  let finished = false
  /** How long the sound is; what comes after it is no part of the check. */
  let length: Seconds = 0

  function sample(): void {
    const sound = soundOf(player.session.peek())
    if (samples.at(-1)?.sound === 'ended') return
    length = player.score.peek()?.duration ?? 0
    const at = clock.now()
    const position =
      sound === 'ended' ? endPosition(samples.at(-1), at, length) : performer.position()
    samples.push({ at, position, visible: visibility.visible(), sound })
  }

  /** Every second while the page is visible; a hidden one is not kept awake for it. */
  function follow(visible: boolean): void {
    stopSampling?.()
    stopSampling = visible ? clock.every(1, sample) : undefined
    sample()
  }

  function handleEvent(event: PerformerEvent): void {
    if (event.type === 'stalled') {
      const now = clock.now()
      const before = stall ?? { at: now, until: now, reloads: 0, givenUp: false }
      stall = { ...before, reloads: before.reloads + (event.reload ? 1 : 0) }
    } else if (stall) closeStall(false)
    else return
    sample()
  }

  function closeStall(givenUp: boolean): void {
    if (stall) stalls.push({ ...stall, until: clock.now(), givenUp })
    stall = undefined
  }

  function handlePause(by: 'listener' | 'system'): void {
    // A stall that does not end by itself becomes an interruption.
    if (by === 'system' && !stall) interruptions.push(clock.now())
    closeStall(by === 'system')
  }

  const unsubscribe = servedRanges.listen(piece => {
    if (!names.has(piece.name)) return
    served.push(piece)
    if (finished) onLateReport()
  })
  const stopFollowing = undoAll([
    () => stopSampling?.(),
    // Recipes are short enough to be addressed by their code, never by a hash; where sessions end in a tail, with that,
    // and where the volume can be set, at full level.
    effect(() => {
      const score = player.score.value
      if (!score) return
      for (const file of [score, withTail(score)])
        for (const served of [file, atFullLevel(file)]) names.add(encodeScore(served))
    }),
    effect(() => {
      const session = player.session.value
      if (session.status === 'paused') handlePause(session.by)
      sample()
    }),
    performer.subscribe(handleEvent),
    visibility.subscribe(follow)
  ])
  follow(visibility.visible())

  return {
    log: () => ({ samples, interruptions, stalls, served, length }),
    finish() {
      stopFollowing()
      closeStall(false)
      sample()
      finished = true
      stopWaiting = clock.after(LATE_REPORTS, unsubscribe)
    },
    dispose() {
      stopFollowing()
      stopWaiting?.()
      unsubscribe()
    }
  }
}

/** Where the sound ended: in a pause, that is a little before its length. */
function endPosition(
  before: CheckSample | undefined,
  at: EpochMilliseconds,
  length: Seconds
): Seconds {
  if (before?.sound !== 'sounding') return length
  const expected = before.position + (at - before.at) / 1000
  return length - expected <= HALT_BEFORE ? Math.min(expected, length) : length
}

function soundOf(session: SessionState): CheckSample['sound'] {
  if (isSounding(session)) return 'sounding'
  if (session.status === 'paused' || session.status === 'failed') return session.status
  return session.status === 'ended' && session.how === 'finished' ? 'ended' : 'silent'
}
