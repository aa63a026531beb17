import type { Auditioner, Performer, PerformerEvent } from '../../src/core/stream/performer.ts'
import type { Undo } from '../../src/core/base/listeners.ts'
import type { Score } from '../../src/core/score/score.ts'
import type { Seconds } from '../../src/core/base/units.ts'
import type { FakeClock } from './fake-clock.ts'
import { createCountedListeners } from './counted-listeners.ts'

/** What the app asked of the performer. */
export type PerformerCall =
  | { readonly type: 'prepare'; readonly score: Score }
  | { readonly type: 'start'; readonly score: Score; readonly position: Seconds }
  | { readonly type: 'pause' | 'resume' | 'stop' | 'silence' }
  | { readonly type: 'change'; readonly score: Score; readonly position: Seconds }
  | { readonly type: 'hear'; readonly score: Score }

/**
 * Plays in silence: its position follows the fake clock, and the score's end comes by itself when the clock gets there.
 * Everything else that happens to a sound, a test makes happen. Throws where the app asks for the impossible (two sounds
 * at once, a position outside the score) and where a test makes happen what cannot.
 */
export interface FakePerformer extends Performer, Auditioner {
  readonly calls: readonly PerformerCall[]
  /** The score that plays or is paused. */
  score(): Score | undefined
  /** What a press after the session is to start, and whether sessions end in a tail. */
  standing(): { readonly score: Score | undefined; readonly tail: boolean }
  /** The score that is being tuned. */
  heard(): Score | undefined
  /** Sound comes out, after `start` or `resume`. */
  sound(): void
  /** A call, an alarm, headphones gone; or its data did not come any more. */
  interrupt(gaveUp?: true): void
  /** Data is missing: the sound stands still until `sound()`. */
  stall(): void
  /** After `stall`: the file is fetched again. */
  reload(): void
  fail(reason: string): void
  listeners(): number
}

export interface FakePerformerOptions {
  readonly kind?: 'live' | 'stream'
  /** Seconds from `start` or `resume` until sound comes out by itself; left out, only `sound()` brings it. */
  readonly latency?: Seconds
  /** Seconds from a change until it is heard, while it plays. */
  readonly changeTakes?: Seconds
}

type State = 'idle' | 'starting' | 'playing' | 'stalled' | 'halted'

export function createFakePerformer(
  clock: FakeClock,
  { kind = 'live', latency, changeTakes = 0 }: FakePerformerOptions = {}
): FakePerformer {
  const listeners = createCountedListeners<PerformerEvent>()
  const calls: PerformerCall[] = []
  let state: State = 'idle'
  let score: Score | undefined
  let tuned: Score | undefined
  let standing: Score | undefined
  let tails = false
  /** The position at `since`, where the clock counts on from while playing. */
  let anchor: Seconds = 0
  let since = 0
  let undoTimer: Undo | undefined

  function position(): Seconds {
    if (state !== 'playing' || !score) return anchor
    return Math.min(score.duration, anchor + (clock.now() - since) / 1000)
  }

  function become(next: State): void {
    anchor = position()
    since = clock.now()
    state = next
    undoTimer?.()
    undoTimer = undefined
    if (next === 'playing' && score) undoTimer = clock.after(score.duration - anchor, end)
    if (next === 'starting' && latency !== undefined) undoTimer = clock.after(latency, sound)
  }

  function end(): void {
    become('idle')
    score = undefined
    listeners.emit({ type: 'ended' })
  }

  function sound(): void {
    if (state !== 'starting' && state !== 'stalled')
      throw new Error(`No sound can begin while ${state}.`)
    become('playing')
    listeners.emit({ type: 'sounding' })
  }

  return {
    kind,
    calls,
    async prepare(score) {
      calls.push({ type: 'prepare', score })
    },
    start(wanted, from) {
      calls.push({ type: 'start', score: wanted, position: from })
      if (state !== 'idle') throw new Error(`A score was started while another was ${state}.`)
      if (tuned) throw new Error('A score was started while the tuning was still heard.')
      checkPosition(wanted, from)
      score = wanted
      anchor = from
      become('starting')
    },
    pause() {
      calls.push({ type: 'pause' })
      if (state !== 'idle') become('halted')
    },
    resume() {
      calls.push({ type: 'resume' })
      if (state === 'halted') become('starting')
    },
    change(wanted) {
      calls.push({ type: 'change', score: wanted, position: position() })
      if (state === 'idle') return
      checkPosition(wanted, position())
      score = wanted
      become(state)
    },
    stop() {
      calls.push({ type: 'stop' })
      become('idle')
      score = undefined
      anchor = 0
    },
    standBy(next, tail = false) {
      standing = next
      tails = tail
    },
    position,
    changesAt: () => position() + (state === 'playing' ? changeTakes : 0),
    subscribe: listeners.subscribe,
    hear(wanted) {
      calls.push({ type: 'hear', score: wanted })
      if (state !== 'idle') throw new Error(`Tuning was made audible while a score was ${state}.`)
      tuned = wanted
    },
    silence() {
      calls.push({ type: 'silence' })
      tuned = undefined
    },
    score: () => score,
    standing: () => ({ score: standing, tail: tails }),
    heard: () => tuned,
    sound,
    interrupt(gaveUp) {
      if (state === 'idle' || state === 'halted')
        throw new Error(`Nothing can be interrupted while ${state}.`)
      become('halted')
      listeners.emit({ type: 'interrupted', ...(gaveUp && { gaveUp }) })
    },
    stall() {
      if (state !== 'playing') throw new Error(`Nothing can stall while ${state}.`)
      become('stalled')
      listeners.emit({ type: 'stalled', position: anchor, reload: false })
    },
    reload() {
      if (state !== 'stalled') throw new Error(`Nothing is fetched again while ${state}.`)
      listeners.emit({ type: 'stalled', position: anchor, reload: true })
    },
    fail(reason) {
      if (state === 'idle') throw new Error('Nothing can fail while idle.')
      become('idle')
      score = undefined
      listeners.emit({ type: 'failed', reason })
    },
    listeners: listeners.count
  }
}

function checkPosition(score: Score, position: Seconds): void {
  if (!(position >= 0 && position < score.duration))
    throw new RangeError(
      `A position must be within the score's ${score.duration} s; it was ${position}.`
    )
}
