import { type Undo, undoAll } from '../../core/base/listeners.ts'
import { type ReadonlySignal, computed, effect, signal } from '@preact/signals-core'
import type { BreathMoment, BreathPattern } from '../../core/tips/breath.ts'
import {
  breathAt,
  breathDuration,
  parseBreath,
  stepBreath,
  untilNextCount
} from '../../core/tips/breath.ts'
import type { Ports } from '../../core/ports.ts'
import type { EpochMilliseconds } from '../../core/base/units.ts'
import type { PlayerModel } from '../session/player-model.ts'
import { createStoredValue, withFields } from '../base/stored-value.ts'

/** The breathing picture: silent, off until requested, and off again by itself. */
export interface BreathModel {
  readonly pattern: ReadonlySignal<BreathPattern>
  /** The moment of the breath, to the second of its phase; undefined while it is off. Stopped in a hidden page. */
  readonly moment: ReadonlySignal<BreathMoment | undefined>
  /** Starts it, or stops it early. */
  toggle(): void
  stop(): void
  /** Changes the pattern and stores it; breathing restarts with it. */
  step(name: keyof BreathPattern, direction: 1 | -1): void
  dispose: Undo
}

/**
 * Breathes by the clock, independently of the sound. While it is on, the screen stays on, as dark as the player makes
 * it; it stops with a session, and a hidden page is not woken for it.
 */
export function createBreathModel(
  {
    clock,
    visibility,
    storage,
    wakeLock
  }: Pick<Ports, 'clock' | 'visibility' | 'storage' | 'wakeLock'>,
  player: Pick<PlayerModel, 'open'>
): BreathModel {
  const {
    value: stored,
    change,
    dispose: unfollow
  } = createStoredValue(storage, 'breath', parseBreath)
  /** Another window's change of the pattern applies after this breathing. */
  const begun = signal<BreathPattern | undefined>(undefined)
  const pattern = computed(() => begun.value ?? stored.value)
  const moment = signal<BreathMoment | undefined>(undefined)
  const startedAt = signal<EpochMilliseconds | undefined>(undefined)
  const visible = signal(visibility.visible())
  const seen = computed(() => startedAt.value !== undefined && visible.value)

  function begin(): void {
    begun.value = stored.peek()
    startedAt.value = clock.now()
  }

  function stop(): void {
    startedAt.value = undefined
    moment.value = undefined
    begun.value = undefined
  }

  /** Wakes up at each change only. */
  function follow(from: EpochMilliseconds): Undo {
    let undo: Undo | undefined
    function refresh(): void {
      // A system clock that was set back must not keep it going.
      if (clock.now() < from) return void (startedAt.value = clock.now())
      const elapsed = (clock.now() - from) / 1000
      if (elapsed >= breathDuration(pattern.peek())) return stop()
      const now = breathAt(pattern.peek(), elapsed)
      moment.value = now
      undo = clock.after(untilNextCount(now), refresh)
    }
    refresh()
    return () => undo?.()
  }

  let wasOpen = player.open.peek()
  const dispose = undoAll([
    unfollow,
    visibility.subscribe(now => {
      visible.value = now
    }),
    effect(() => {
      const from = startedAt.value
      return from !== undefined && visible.value ? follow(from) : undefined
    }),
    effect(() => (seen.value ? wakeLock.hold() : undefined)),
    effect(() => {
      const open = player.open.value
      if (wasOpen && !open) stop()
      wasOpen = open
    })
  ])

  return {
    pattern,
    moment,
    toggle() {
      if (startedAt.peek() === undefined) begin()
      else stop()
    },
    stop,
    step(name, direction) {
      const { [name]: value } = stepBreath(pattern.peek(), name, direction)
      const field = { [name]: value }
      void change({ ...stored.peek(), ...field }, withFields(parseBreath, field))
      if (startedAt.peek() === undefined) return
      stop()
      begin()
    },
    dispose
  }
}
