import type { PlayerChoice } from '../core/base/settings.ts'
import type {
  Auditioner,
  Performer,
  PerformerEvent,
  PerformerSelection,
  Selected
} from '../core/stream/performer.ts'
import { createListeners } from '../core/base/listeners.ts'
import type { Seconds } from '../core/base/units.ts'
import type { Score } from '../core/score/score.ts'
import type { PerformerKind } from '../core/stream/stream-support.ts'

/** What the engine's chunk brings. */
export interface Engine {
  readonly performer: Performer
  readonly selection: PerformerSelection
  readonly auditioner: Auditioner
}

interface Wanted {
  score: Score
  readonly position: Seconds
  paused: boolean
}

/**
 * Stands in for the engine until its chunk is there, so that the first paint need not wait for Tone.js and a tap
 * that comes before it is not lost: the context is unlocked in that tap, the engine takes it over.
 * @param load fetches the engine, which takes the unlocked context, if any; called once, on `fetch` or when first needed
 * @param openContext makes and resumes an AudioContext; called in the tap
 */
export function createQueuedPerformer(
  load: (takeContext: () => AudioContext | undefined) => Promise<Engine>,
  openContext: () => AudioContext
): Engine & { fetch(): void } {
  const { subscribe, emit } = createListeners<PerformerEvent>()
  const selection = createQueuedSelection()
  let engine: Engine | undefined
  let loading: Promise<void> | undefined
  let opened: AudioContext | undefined
  let wanted: Wanted | undefined
  let heard: Score | undefined
  let prepared: Score | undefined

  function takeContext(): AudioContext | undefined {
    const context = opened
    opened = undefined
    return context
  }

  function unlock(): void {
    fetch()
    try {
      opened ??= openContext()
    } catch (error) {
      // A browser without Web Audio, or one that refuses another context: the listener is told so, and the app works on.
      wanted = undefined
      emit({ type: 'failed', reason: String(error) })
    }
  }

  function fetch(): void {
    loading ??= load(takeContext).then(begin, giveUp)
  }

  function begin(loaded: Engine): void {
    const { performer, auditioner } = loaded
    engine = loaded
    performer.subscribe(emit)
    selection.connect(loaded.selection)
    if (prepared) void performer.prepare(prepared)
    if (wanted) {
      performer.start(wanted.score, wanted.position)
      if (wanted.paused) performer.pause()
    } else if (heard) auditioner.hear(heard)
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
    void takeContext()?.close()
  }

  const performer: Performer = {
    get kind() {
      return selection.kind
    },
    async prepare(score) {
      prepared = score
      await engine?.performer.prepare(score)
    },
    start(score, position) {
      if (engine) return engine.performer.start(score, position)
      heard = undefined
      wanted = { score, position, paused: false }
      unlock()
    },
    pause() {
      if (engine) engine.performer.pause()
      else if (wanted) wanted.paused = true
    },
    resume() {
      if (engine) engine.performer.resume()
      else if (wanted) wanted.paused = false
    },
    change(score, always) {
      if (engine) engine.performer.change(score, always)
      else if (wanted) wanted.score = score
    },
    stop() {
      if (engine) engine.performer.stop()
      else drop()
    },
    standBy: (next, tail) => engine?.performer.standBy(next, tail),
    position: () => engine?.performer.position() ?? wanted?.position ?? 0,
    changesAt: () => engine?.performer.changesAt() ?? wanted?.position ?? 0,
    subscribe
  }

  const auditioner: Auditioner = {
    hear(score) {
      if (engine) return engine.auditioner.hear(score)
      heard = score
      unlock()
    },
    silence() {
      if (engine) engine.auditioner.silence()
      else drop()
    }
  }

  return { performer, selection, auditioner, fetch }
}

interface QueuedSelection extends PerformerSelection {
  readonly kind: PerformerKind
  /** Goes by the engine's selection from now on. */
  connect(selection: PerformerSelection): void
}

/** Keeps what the listener prefers until the engine is there to be told. */
function createQueuedSelection(): QueuedSelection {
  const { subscribe, emit } = createListeners<Selected>(() => selected)
  let connected: PerformerSelection | undefined
  let choice: PlayerChoice = 'auto'
  let selected: Selected = { kind: 'live', stream: 'untried' }

  return {
    get kind() {
      return selected.kind
    },
    connect(selection) {
      connected = selection
      selection.prefer(choice)
      selection.subscribe(next => {
        selected = next
        emit(next)
      })
    },
    prefer(next) {
      choice = next
      connected?.prefer(next)
    },
    subscribe
  }
}
