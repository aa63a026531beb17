import type { Undo } from '../../core/base/listeners.ts'
import type { ReadonlySignal } from '@preact/signals-core'
import { computed, effect, signal } from '@preact/signals-core'
import type { CheckJudgement } from '../../core/checks/phone-check.ts'
import { CHECK_RECIPE, judgeCheck } from '../../core/checks/phone-check.ts'
import type { Ports } from '../../core/ports.ts'
import type { PerformerKind } from '../../core/stream/stream-support.ts'
import type { EpochMilliseconds } from '../../core/base/units.ts'
import type { PhoneCheckLog } from './phone-check-log.ts'
import { logPhoneCheck } from './phone-check-log.ts'
import type { PlayerModel } from '../session/player-model.ts'

/** The result of a finished check, and its circumstances. */
export interface CheckResult {
  readonly judgement: CheckJudgement
  readonly performer: PerformerKind
  readonly startedAt: EpochMilliseconds
}

export interface CheckModel {
  readonly running: ReadonlySignal<boolean>
  /** False while an ordinary session plays. */
  readonly canStart: ReadonlySignal<boolean>
  /** Of the last check; missing while one runs. */
  readonly result: ReadonlySignal<CheckResult | undefined>
  /** The browser's user agent. */
  readonly browser: string
  /** Must be called from a tap, synchronously. */
  start(): void
  stop(): void
}

/** Two minutes of sound, sampled whenever script runs. Continues while other screens are open. */
export function createCheckModel(ports: Ports, player: PlayerModel): CheckModel {
  const { clock, browser } = ports
  const running = signal(false)
  const result = signal<CheckResult | undefined>(undefined)
  const { open } = player
  let watch: PhoneCheckLog | undefined

  function begin(): Undo {
    const startedAt = clock.now()
    let performer = player.selected.peek().kind
    watch?.dispose()
    const recorder = logPhoneCheck(ports, player, publish)
    watch = recorder

    function publish(): void {
      result.value = { judgement: judgeCheck(recorder.log()), performer, startedAt }
    }

    return () => {
      recorder.finish()
      // The other performer may have had to take over.
      performer = player.selected.peek().kind
      publish()
    }
  }

  return {
    running,
    canStart: computed(() => running.value || !open.value),
    result,
    browser,
    start() {
      if (open.peek()) return
      player.startTrial(CHECK_RECIPE)
      result.value = undefined
      running.value = true
      const end = begin()
      const stopWaiting = effect(() => {
        if (open.value) return
        end()
        running.value = false
        // A start that fails at once ends it before there is anything to undo.
        queueMicrotask(() => stopWaiting())
      })
    },
    stop() {
      if (running.peek()) player.stop()
    }
  }
}
