import { createScoreCache } from './platform/score-cache.ts'
import type { StreamWorld } from './stream/find-stream.ts'
import { findStream } from './stream/find-stream.ts'
import type { OnVerdict } from './stream/performer-switch.ts'

/** Tests whether this page can stream. */
export function openStream(
  page: Pick<StreamWorld, 'clock' | 'workers' | 'claimAudioSession'>,
  onVerdict: OnVerdict
): void {
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
