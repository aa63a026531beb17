import type { ReadonlySignal } from '@preact/signals-core'
import { computed, effect, signal } from '@preact/signals-core'
import type { CheckJudgement, CheckSample } from '../core/phone-check.ts'
import { CHECK_RECIPE, judgeCheck } from '../core/phone-check.ts'
import type { Ports, Undo } from '../core/ports.ts'
import type { SessionState } from '../core/session.ts'
import { isOpen, isSounding } from '../core/session.ts'
import type { PerformerKind } from '../core/stream-verdict.ts'
import type { EpochMilliseconds } from '../core/units.ts'
import type { PlayerModel } from './player-model.ts'

/** What a finished check came to, and what it was made with. */
export interface CheckResult {
  readonly judgement: CheckJudgement
  readonly performer: PerformerKind
  readonly startedAt: EpochMilliseconds
}

export interface CheckModel {
  readonly running: ReadonlySignal<boolean>
  /** False while a session plays that is no check. */
  readonly canStart: ReadonlySignal<boolean>
  /** Of the last check; missing while one runs. */
  readonly result: ReadonlySignal<CheckResult | undefined>
  /** What the browser calls itself. */
  readonly browser: string
  /** In the tap itself. */
  start(): void
  stop(): void
}

/** Two minutes of sound, watched whenever script may run. Goes on while other screens are open. */
export function createCheckModel(
  { performer, clock, visibility, browser }: Ports,
  player: PlayerModel
): CheckModel {
  const running = signal(false)
  const result = signal<CheckResult | undefined>(undefined)
  const open = computed(() => isOpen(player.session.value))

  function begin(): Undo {
    const startedAt = clock.now()
    const samples: CheckSample[] = []
    const interruptions: EpochMilliseconds[] = []
    let stopLooking: Undo | undefined

    function look(): void {
      const sound = soundOf(player.session.peek())
      if (samples.at(-1)?.sound === 'ended') return
      const length = player.score.peek()?.duration ?? 0
      const position = sound === 'ended' ? length : performer.position()
      samples.push({ at: clock.now(), position, visible: visibility.visible(), sound })
    }

    /** Each second while the page is seen; a hidden one is not kept awake for it. */
    function follow(visible: boolean): void {
      stopLooking?.()
      stopLooking = visible ? clock.every(1, look) : undefined
      look()
    }

    const undos = [
      effect(() => {
        const session = player.session.value
        if (session.status === 'paused' && session.by === 'system') interruptions.push(clock.now())
        look()
      }),
      visibility.subscribe(follow)
    ]
    follow(visibility.visible())
    return () => {
      for (const undo of undos) undo()
      stopLooking?.()
      look()
      const length = player.score.peek()?.duration ?? 0
      const judgement = judgeCheck({ samples, interruptions, length })
      result.value = { judgement, performer: player.selected.peek().kind, startedAt }
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
        // A start that fails at once ends it before there is anything to take back.
        queueMicrotask(() => stopWaiting())
      })
    },
    stop() {
      if (running.peek()) player.stop()
    }
  }
}

function soundOf(session: SessionState): CheckSample['sound'] {
  if (isSounding(session)) return 'sounding'
  if (session.status === 'paused' || session.status === 'failed') return session.status
  return session.status === 'ended' && session.how === 'finished' ? 'ended' : 'silent'
}
