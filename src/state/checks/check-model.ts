import type { Undo } from '../../core/base/listeners.ts'
import { type ReadonlySignal, computed, effect, signal } from '@preact/signals-core'
import type { CheckJudgement, PressAfterEnd } from '../../core/checks/phone-check.ts'
import { CHECK_RECIPE, judgeCheck } from '../../core/checks/phone-check.ts'
import type { Ports } from '../../core/ports.ts'
import type { SessionState } from '../../core/session/session.ts'
import type { PerformerKind } from '../../core/stream/stream-support.ts'
import type { EpochMilliseconds } from '../../core/base/units.ts'
import type { PlayerChoice } from '../../core/base/settings.ts'
import { createAgainModel } from '../session/again-model.ts'
import { type PhoneCheckLog, logPhoneCheck } from './phone-check-log.ts'
import type { PartMaker } from '../session/part-maker.ts'
import type { SettingsModel } from '../base/settings-model.ts'
import type { TonightModel } from '../recipe/tonight-model.ts'
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
  /** Of each performer, its last one, in the order in which they were first checked. */
  readonly results: ReadonlySignal<readonly CheckResult[]>
  /** The performer to check next: the first of those this phone has that has no result yet. */
  readonly next: ReadonlySignal<PerformerKind | undefined>
  /** The browser's user agent. */
  readonly browser: string
  /**
   * Must be called from a tap, synchronously.
   * @param inTail whether the sound ends in a tail all but silent, instead of a pause
   */
  start(inTail?: boolean): void
  /** Checks the `next` performer, if any, for this once. Must be called from a tap, synchronously. */
  startNext(): void
  stop(): void
  /** No press arrived. */
  giveUp(): void
}

/** What the check needs of the app. */
export interface CheckSurroundings {
  part<T extends object>(make: PartMaker<T>): T
  readonly settings: Pick<SettingsModel, 'settings'>
  readonly tonight: Pick<TonightModel, 'player'>
}

/**
 * Two minutes of sound, sampled whenever script runs, and what a press of Play does after their end. Continues while
 * other screens are open.
 */
export function createCheckModel(
  ports: Ports,
  player: PlayerModel,
  { part, settings, tonight }: CheckSurroundings
): CheckModel {
  const { clock, browser, selection } = ports
  const running = signal(false)
  const awaiting = signal(false)
  const result = signal<CheckResult | undefined>(undefined)
  const results = signal<readonly CheckResult[]>([])
  const next = computed(() => {
    const { kind, stream } = player.selected.value
    const found: readonly PerformerKind[] =
      kind === 'stream' ? ['stream', 'live'] : stream === 'works' ? ['live', 'stream'] : ['live']
    return found.find(each => results.value.every(({ performer }) => performer !== each))
  })
  const { open } = player
  const again = part(createAgainModel)
  let watch: PhoneCheckLog | undefined
  let press: AwaitedPress | undefined

  function show(found: CheckResult): void {
    const before = results.peek()
    const at = before.findIndex(({ performer }) => performer === found.performer)
    result.value = found
    results.value = at < 0 ? [...before, found] : before.with(at, found)
  }

  /** What the listener chose, which holds again after a check of the other performer. */
  function choice(): PlayerChoice {
    const linked = tonight.player.peek()
    return linked === 'auto' ? settings.settings.peek().player : linked
  }

  function begin(): Undo {
    const startedAt = clock.now()
    let performer = player.selected.peek().kind
    watch?.dispose()
    const recorder = logPhoneCheck(ports, player, publish)
    watch = recorder

    function publish(): void {
      const judgement = judgeCheck(recorder.log())
      show({ judgement, performer, startedAt, press: result.peek()?.press })
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
      if (found && before) show({ ...before, press: { inTail, ...found } })
    })
  }

  /**
   * @param after called when its sound is over
   * @param pressed whether a press of Play is awaited after the end
   */
  function run(inTail: boolean, after: () => void, pressed: boolean): void {
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
      if (pressed && isFinished(player.session.peek())) listen(inTail, undoTrial)
      else undoTrial()
      after()
    })
  }

  return {
    running,
    awaiting,
    canStart: computed(() => running.value || !open.value),
    result,
    results,
    next,
    browser,
    start: (inTail = false) => run(inTail, () => undefined, true),
    startNext() {
      const kind = next.peek()
      if (kind === undefined || open.peek()) return
      const chosen = player.selected.peek().kind === kind
      // The stream by itself: where it fails to start, live may take over and is what was checked.
      if (!chosen) selection.prefer(kind === 'live' ? 'live' : 'auto')
      // A later press starts what the listener chose, which says nothing about the other one.
      run(false, () => chosen || selection.prefer(choice()), chosen)
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
