import type { Handover, PlayingNow } from '../../src/core/session/window-handover.ts'
import { createListeners } from '../../src/core/base/listeners.ts'

/** What windows say to one another; a test speaks for the other one. */
export interface FakeHandover extends Handover {
  /** The other window tells what plays there. */
  playElsewhere(playing: PlayingNow | undefined): void
  /** The other window asks for a session. */
  claimHere(id: string): void
  /** What the other window knows of this one, asked again. */
  announced(): PlayingNow | undefined
  /** Ids of the sessions this window has asked for. */
  readonly claims: readonly string[]
}

export function createFakeHandover(): FakeHandover {
  const playing = createListeners<PlayingNow | undefined>()
  const claimed = createListeners<string>()
  const claims: string[] = []
  let current: () => PlayingNow | undefined = () => undefined
  return {
    post(next) {
      current = next
    },
    subscribe: playing.subscribe,
    claim: id => void claims.push(id),
    onClaim: claimed.subscribe,
    playElsewhere: playing.emit,
    claimHere: claimed.emit,
    announced: () => current(),
    claims
  }
}
