import type { Clock } from '../core/base/clock.ts'
import type { PerformerEvent } from '../core/stream/performer.ts'
import { type Undo, createListeners } from '../core/base/listeners.ts'
import type { Score } from '../core/score/score.ts'
import type { Seconds } from '../core/base/units.ts'
import type { SessionPlayer } from './session-player.ts'

/** After silence nothing stands ready: there is nothing to go back to. */
export type SilencePlayer = Omit<SessionPlayer, 'standBy'>

interface Run {
  readonly score: Score
  /** Where it was at `since`. */
  readonly position: Seconds
  /** By the clock; undefined while it is paused. */
  readonly since: number | undefined
}

/**
 * Plays scores without voices: nothing sounds, and the end comes on time by the clock. No context is opened, as a system
 * halts one that has nothing to say; a page that was frozen finds its place again when it wakes.
 */
export function createSilence(clock: Pick<Clock, 'now' | 'after'>): SilencePlayer {
  const { subscribe, emit } = createListeners<PerformerEvent>()
  let run: Run | undefined
  /** Where the last one was left. */
  let left: Seconds = 0
  let undoEnd: Undo | undefined

  function position(): Seconds {
    if (!run) return left
    const since = run.since === undefined ? 0 : Math.max(0, clock.now() - run.since) / 1000
    return Math.min(run.score.duration, run.position + since)
  }

  function go(score: Score, from: Seconds): void {
    undoEnd?.()
    const mine: Run = { score, position: from, since: clock.now() }
    run = mine
    undoEnd = clock.after(score.duration - from, end)
    // Told once the tap's own code is through, as all other news is.
    queueMicrotask(() => {
      if (run === mine) emit({ type: 'sounding' })
    })
  }

  function end(): void {
    if (!run) return
    left = run.score.duration
    run = undefined
    emit({ type: 'ended' })
  }

  function halt(): void {
    undoEnd?.()
    undoEnd = undefined
  }

  return {
    start: go,
    pause() {
      if (run?.since === undefined) return
      run = { score: run.score, position: position(), since: undefined }
      halt()
    },
    resume() {
      if (run && run.since === undefined) go(run.score, run.position)
    },
    change(score) {
      if (!run) return
      const at = position()
      run = { score, position: at, since: run.since && clock.now() }
      if (run.since === undefined) return
      halt()
      undoEnd = clock.after(Math.max(0, score.duration - at), end)
    },
    stop() {
      left = position()
      run = undefined
      halt()
    },
    position,
    changesAt: position,
    subscribe
  }
}

/** One player made of two: what has voices is played by the first, what has none by the second. */
export function createSoundOrSilence(sound: SessionPlayer, silence: SilencePlayer): SessionPlayer {
  const { subscribe, emit } = createListeners<PerformerEvent>()
  let active: SilencePlayer = sound
  let open = false
  let paused = false

  for (const each of [sound, silence])
    each.subscribe(event => {
      if (each !== active) return
      if (event.type === 'ended' || event.type === 'failed') open = false
      if (event.type === 'interrupted') paused = true
      emit(event)
    })

  function playerOf(score: Score): SilencePlayer {
    return score.voices.length === 0 ? silence : sound
  }

  return {
    start(score, position) {
      const next = playerOf(score)
      if (next !== active) active.stop()
      active = next
      open = true
      paused = false
      active.start(score, position)
    },
    pause() {
      paused = true
      active.pause()
    },
    resume() {
      paused = false
      active.resume()
    },
    change(score) {
      const next = playerOf(score)
      if (!open || next === active) {
        active.change(score)
        return
      }
      const at = active.position()
      active.stop()
      active = next
      active.start(score, at)
      if (paused) active.pause()
    },
    stop() {
      open = false
      active.stop()
    },
    standBy: sound.standBy,
    position: () => active.position(),
    changesAt: () => active.changesAt(),
    subscribe
  }
}
