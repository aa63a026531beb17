import type { Undo } from '../../core/base/listeners.ts'
import { type ReadonlySignal, computed, effect, signal } from '@preact/signals-core'
import type { CheckJudgement, PressAfterEnd } from '../../core/checks/phone-check.ts'
import { CHECK_RECIPE, judgeCheck } from '../../core/checks/phone-check.ts'
import type { Ports } from '../../core/ports.ts'
import type { SessionState } from '../../core/session/session.ts'
import type { PerformerKind } from '../../core/stream/stream-support.ts'
import type { EpochMilliseconds } from '../../core/base/units.ts'
import { createAgainModel } from '../session/again-model.ts'
import { type PhoneCheckLog, logPhoneCheck } from './phone-check-log.ts'
import type { PartMaker } from '../session/part-maker.ts'
import type { PlayerModel } from '../session/player-model.ts'
import { type AwaitedPress, awaitPress } from './awaited-press.ts'

/** The result of a finished check, and its circumstances. */
export interface CheckResult {
  readonly judgement: CheckJudgement
  readonly performer: PerformerKind
  readonly startedAt: EpochMilliseconds
  /** Missing where it was not tried to its end. */
  readonly press?: PressAfterEnd | undefined
}

export interface CheckModel {
  readonly running: ReadonlySignal<boolean>
  /** The sound has ended, and a press of Play is awaited; there is a result already. */
  readonly awaiting: ReadonlySignal<boolean>
  /** False while an ordinary session plays. */
  readonly canStart: ReadonlySignal<boolean>
  /** Of the last check; missing while one runs. */
  readonly result: ReadonlySignal<CheckResult | undefined>
  /** The browser's user agent. */
  readonly browser: string
  /**
   * Must be called from a tap, synchronously.
   * @param inTail whether the sound ends in a tail all but silent, instead of a pause
   */
  start(inTail?: boolean): void
  stop(): void
  /** No press arrived. */
  giveUp(): void
}

/**
 * Two minutes of sound, sampled whenever script runs, and what a press of Play does after their end. Continues while
 * other screens are open.
 */
export function createCheckModel(
  ports: Ports,
  player: PlayerModel,
  { part }: { part<T extends object>(make: PartMaker<T>): T }
): CheckModel {
  const { clock, browser } = ports
  const running = signal(false)
  const awaiting = signal(false)
  const result = signal<CheckResult | undefined>(undefined)
  const { open } = player
  const again = part(createAgainModel)
  let watch: PhoneCheckLog | undefined
  let press: AwaitedPress | undefined

  function begin(): Undo {
    const startedAt = clock.now()
    let performer = player.selected.peek().kind
    watch?.dispose()
    const recorder = logPhoneCheck(ports, player, publish)
    watch = recorder

    function publish(): void {
      const judgement = judgeCheck(recorder.log())
      result.value = { judgement, performer, startedAt, press: result.peek()?.press }
    }

    return () => {
      recorder.finish()
      // The other performer may have had to take over.
      performer = player.selected.peek().kind
      publish()
    }
  }

  function listen(inTail: boolean, undoTrial: Undo): void {
    awaiting.value = true
    press = awaitPress(clock, player, found => {
      press = undefined
      awaiting.value = false
      undoTrial()
      const before = result.peek()
      if (found && before) result.value = { ...before, press: { inTail, ...found } }
    })
  }

  return {
    running,
    awaiting,
    canStart: computed(() => running.value || !open.value),
    result,
    browser,
    start(inTail = false) {
      if (open.peek()) return
      press?.dispose()
      const undoTrial = again.tryOut(inTail)
      player.startTrial(CHECK_RECIPE)
      result.value = undefined
      running.value = true
      const end = begin()
      let over = false
      const stopWaiting = effect(() => {
        if (open.value || over) return
        over = true
        end()
        running.value = false
        // A start that fails at once ends it before there is anything to undo.
        queueMicrotask(() => stopWaiting())
        if (isFinished(player.session.peek())) listen(inTail, undoTrial)
        else undoTrial()
      })
    },
    stop() {
      if (running.peek()) player.stop()
    },
    giveUp: () => press?.giveUp()
  }
}

function isFinished(session: SessionState): boolean {
  return session.status === 'ended' && session.how === 'finished'
}
