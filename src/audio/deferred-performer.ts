import { createListeners } from '../core/base/listeners.ts'
import type { Auditioner, Performer, PerformerEvent } from '../core/ports.ts'
import type { Score } from '../core/score/score.ts'
import type { Seconds } from '../core/base/units.ts'

/** What the engine's chunk brings. */
export type Engine = Performer & Auditioner

interface Wanted {
  readonly score: Score
  readonly position: Seconds
  readonly paused: boolean
}

/**
 * Stands in for the engine until its chunk is there, so that the first paint need not wait for Tone.js and a tap
 * that comes before it is not lost: the context is unlocked in that tap, the engine takes it over.
 * @param load fetches the engine; called once, on `fetch` or when first needed
 * @param openContext makes and resumes an AudioContext; called in the tap
 */
export function createDeferredPerformer(
  load: (openContext: () => AudioContext) => Promise<Engine>,
  openContext: () => AudioContext
): Engine & { fetch(): void } {
  const { subscribe, emit } = createListeners<PerformerEvent>()
  let engine: Engine | undefined
  let loading: Promise<void> | undefined
  let opened: AudioContext | undefined
  let wanted: Wanted | undefined
  let heard: Score | undefined
  let prepared: Score | undefined

  function takeContext(): AudioContext {
    const context = opened ?? openContext()
    opened = undefined
    return context
  }

  function unlock(): void {
    fetch()
    try {
      opened ??= openContext()
    } catch (error) {
      // A browser without Web Audio, or one that refuses another context: the listener is told, the app goes on.
      wanted = undefined
      emit({ type: 'failed', reason: String(error) })
    }
  }

  function fetch(): void {
    loading ??= load(takeContext).then(begin, giveUp)
  }

  function begin(loaded: Engine): void {
    engine = loaded
    engine.subscribe(emit)
    if (prepared) void engine.prepare(prepared)
    if (wanted) {
      engine.start(wanted.score, wanted.position)
      if (wanted.paused) engine.pause()
    } else if (heard) engine.hear(heard)
    wanted = undefined
    heard = undefined
  }

  function giveUp(error: unknown): void {
    // The chunk could not be fetched (offline before the first visit was over): the next tap tries again.
    loading = undefined
    if (!wanted) return
    drop()
    emit({ type: 'failed', reason: String(error) })
  }

  function drop(): void {
    wanted = undefined
    heard = undefined
    void opened?.close()
    opened = undefined
  }

  return {
    kind: 'live',
    fetch,
    async prepare(score) {
      prepared = score
      await engine?.prepare(score)
    },
    start(score, position) {
      if (engine) return engine.start(score, position)
      heard = undefined
      wanted = { score, position, paused: false }
      unlock()
    },
    pause() {
      if (engine) engine.pause()
      else if (wanted) wanted = { ...wanted, paused: true }
    },
    resume() {
      if (engine) engine.resume()
      else if (wanted) wanted = { ...wanted, paused: false }
    },
    change(score, always) {
      if (engine) engine.change(score, always)
      else if (wanted) wanted = { ...wanted, score }
    },
    stop() {
      if (engine) engine.stop()
      else drop()
    },
    position: () => engine?.position() ?? wanted?.position ?? 0,
    changesAt: () => engine?.changesAt() ?? wanted?.position ?? 0,
    subscribe,
    hear(score) {
      if (engine) return engine.hear(score)
      heard = score
      unlock()
    },
    silence() {
      if (engine) engine.silence()
      else drop()
    }
  }
}
