import type { Clock } from './core/base/clock.ts'
import { createScoreCache } from './platform/score-cache.ts'
import { findStream } from './stream/find-stream.ts'
import type { OnVerdict } from './stream/performer-switch.ts'

interface PageSound {
  readonly clock: Clock
  /** Absent where there are no service workers. */
  readonly workers: ServiceWorkerContainer | undefined
  readonly claimAudioSession: () => void
}

/** Tests whether this page can stream. */
export function openStream(page: PageSound, onVerdict: OnVerdict): void {
  const base = new URL('./', document.baseURI).href
  const world = {
    ...page,
    base,
    fetch: (address: string, init: RequestInit) => fetch(address, init),
    createElement: () => new Audio(),
    shelf: createScoreCache(base)
  }
  findStream(world, onVerdict)
}
