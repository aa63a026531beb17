import type { Clock } from './core/base/clock.ts'
import type { Performer } from './core/stream/performer.ts'
import { createScoreShelf } from './platform/score-shelf.ts'
import type { StreamNews } from './stream/chosen-performer.ts'
import { findStream } from './stream/find-stream.ts'
import type { KeptGesture } from './stream/standby.ts'

interface PageSound {
  readonly clock: Clock
  readonly gesture: KeptGesture
  claimAudioSession(): void
}

/** Looks for the stream in this page. @param live stands by where the stream fails */
export function openStream(page: PageSound, live: Performer, news: StreamNews): void {
  const base = new URL('./', document.baseURI).href
  const workers = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined
  const world = {
    ...page,
    base,
    workers,
    fetch: (address: string, init: RequestInit) => fetch(address, init),
    createElement: () => new Audio(),
    shelf: createScoreShelf(base)
  }
  findStream(world, live, news)
}
