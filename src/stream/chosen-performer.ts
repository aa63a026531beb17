import type {
  Performer,
  PerformerEvent,
  PerformerSelection,
  Selected
} from '../core/stream/performer.ts'
import type { PlayerChoice } from '../core/base/settings.ts'
import type { Score } from '../core/score/score.ts'
import type { StreamVerdict } from '../core/stream/stream-verdict.ts'
import { choosePerformer } from '../core/stream/stream-verdict.ts'

/** What the search for the stream comes to; it may tell more than once. */
export interface StreamNews {
  /** @param stream there from `works` on */
  found(verdict: StreamVerdict, stream?: Performer): void
}

export interface ChosenPerformer {
  readonly performer: Performer
  readonly selection: PerformerSelection
}

/**
 * One performer made of two: which of them plays is settled at each start. Until the stream has been found to work,
 * that is live.
 * @param seek looks for the stream, and tells
 */
export function createChosenPerformer(
  live: Performer,
  seek: (news: StreamNews) => void
): ChosenPerformer {
  const listeners = new Set<(event: PerformerEvent) => void>()
  const watchers = new Set<(selected: Selected) => void>()
  let stream: Performer | undefined
  let verdict: StreamVerdict = 'untried'
  let choice: PlayerChoice = 'auto'
  let prepared: Score | undefined
  let active = live
  let open = false
  let told: Selected = { kind: live.kind, stream: verdict }

  /** A score without voices is live: a file of zeros would promise a sound, to the system as well. */
  function chosen(score = prepared): Performer {
    return stream && score?.voices.length !== 0 && choosePerformer(choice, verdict) === 'stream'
      ? stream
      : live
  }

  function tellSelection(): void {
    const kind = open ? active.kind : chosen() === live ? 'live' : 'stream'
    if (kind === told.kind && verdict === told.stream) return
    told = { kind, stream: verdict }
    for (const watcher of watchers) watcher(told)
  }

  function follow(performer: Performer): void {
    performer.subscribe(event => {
      if (performer !== active) return
      if (event.type === 'ended' || event.type === 'failed') open = false
      for (const listener of listeners) listener(event)
      tellSelection()
    })
  }

  async function prepareChosen(): Promise<void> {
    if (prepared) await chosen().prepare(prepared)
  }

  follow(live)
  seek({
    found(next, performer) {
      verdict = next
      if (performer && !stream) {
        stream = performer
        follow(performer)
      }
      tellSelection()
      void prepareChosen()
    }
  })

  return {
    performer: {
      get kind() {
        return told.kind
      },
      prepare(score) {
        prepared = score
        return prepareChosen()
      },
      start(score, position) {
        const next = chosen(score)
        if (open && next !== active) active.stop()
        active = next
        open = true
        active.start(score, position)
        tellSelection()
      },
      pause: () => active.pause(),
      resume: () => active.resume(),
      change: (score, always) => active.change(score, always),
      stop() {
        active.stop()
        open = false
        tellSelection()
      },
      position: () => active.position(),
      changesAt: () => active.changesAt(),
      subscribe(listener) {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      }
    },
    selection: {
      prefer(next) {
        choice = next
        tellSelection()
        void prepareChosen()
      },
      subscribe(watcher) {
        watchers.add(watcher)
        watcher(told)
        return () => void watchers.delete(watcher)
      }
    }
  }
}
