import { createListeners } from '../core/base/listeners.ts'
import type { Handover, PlayingNow } from '../core/session/window-handover.ts'
import { formatPlaying, parsePlaying } from '../core/session/window-handover.ts'
import type { Channel } from './lock/tab-election.ts'

const CHANNEL = 'neap-handover'

/** What is needed of the window. */
export interface HandoverPage {
  readonly BroadcastChannel?: new (name: string) => Channel
}

/**
 * - `ask`: what plays?
 * - `playing`: the answer: this plays here, or nothing any more
 * - `claim`: release that session, it continues here
 */
type Message =
  | { readonly word: 'ask' }
  | { readonly word: 'playing'; readonly now: unknown }
  | { readonly word: 'claim'; readonly id: string }

/** Uses its own channel, since the lock is settled elsewhere. A no-op without BroadcastChannel. */
export function createHandover(page: HandoverPage = window): Handover {
  const channel = page.BroadcastChannel && new page.BroadcastChannel(CHANNEL)
  const others = createListeners<PlayingNow | undefined>()
  const claims = createListeners<string>()
  let current: (() => PlayingNow | undefined) | undefined
  /** Whether the other windows think that something plays here. */
  let announced = false

  function say(message: Message): void {
    channel?.postMessage(message)
  }

  function announceNow(): void {
    const playing = current?.()
    // A window that never played has nothing to withdraw.
    if (!playing && !announced) return
    announced = playing !== undefined
    say({ word: 'playing', now: playing && formatPlaying(playing) })
  }

  channel?.addEventListener('message', ({ data }) => {
    if (typeof data !== 'object' || data === null || !('word' in data)) return
    if (data.word === 'ask') announceNow()
    if (data.word === 'playing' && 'now' in data) others.emit(parsePlaying(data.now))
    if (data.word === 'claim' && 'id' in data && typeof data.id === 'string') claims.emit(data.id)
  })

  return {
    post(next) {
      current = next
      announceNow()
    },
    subscribe(listener) {
      const undo = others.subscribe(listener)
      say({ word: 'ask' })
      return undo
    },
    claim: id => say({ word: 'claim', id }),
    onClaim: claims.subscribe
  }
}
