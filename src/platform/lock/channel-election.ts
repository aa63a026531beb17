import type { Identifiers } from '../../core/base/page.ts'
import type { Clock } from '../../core/base/clock.ts'
import { createListeners } from '../../core/base/listeners.ts'
import { isRecord } from '../../core/base/parse.ts'
import type { Seconds } from '../../core/base/units.ts'
import type { TabElection, Channel } from './tab-election.ts'

/** How long the others have to answer. A window that plays is awake and answers in a few milliseconds. */
export const ANSWER_TIME: Seconds = 0.15

/**
 * - `ask`: does any window play?
 * - `claim`: this one wants to play, unless another does. Of simultaneous claims the lowest id wins.
 * - `mine`: the answer to both: this one plays, or claimed first
 * - `started`, `stopped`: this one now plays, or no longer does
 */
const WORDS = ['ask', 'claim', 'mine', 'started', 'stopped'] as const
type Word = (typeof WORDS)[number]

interface Message {
  readonly word: Word
  /** Names the window. */
  readonly id: string
}

/**
 * Election by messages, for origins without Web Locks. No state of others is kept: a window that dies simply stops
 * answering, so knowledge about it lasts until the next refresh or claim.
 */
export function createChannelElection(
  channel: Channel,
  clock: Pick<Clock, 'after'>,
  identifiers: Identifiers
): TabElection {
  const { subscribe, emit } = createListeners<boolean>()
  const losses = createListeners<void>()
  const id = identifiers.next()
  /** Whether it has only just been granted: then another may have been at the same time. */
  let fresh = false
  let state: 'quiet' | 'claiming' | 'playing' = 'quiet'
  let questions = 0
  let answered = false

  function say(word: Word): void {
    channel.postMessage({ word, id } satisfies Message)
  }

  /** Whether another window answers with `mine` in time. Overlapping questions share the later deadline. */
  function isAnswered(word: 'ask' | 'claim'): Promise<boolean> {
    if (questions++ === 0) answered = false
    say(word)
    return new Promise(resolve => {
      clock.after(ANSWER_TIME, () => {
        questions--
        resolve(answered)
      })
    })
  }

  function receive({ word, id: other }: Message): void {
    switch (word) {
      case 'ask':
        if (state === 'playing') say('mine')
        return
      case 'claim':
        if (state === 'playing' || (state === 'claiming' && id < other)) say('mine')
        else if (state === 'claiming') answered = true
        return
      case 'mine':
        answered = true
        return
      case 'started':
        answered = true
        // Both play, since one of them could not answer in time. The one tapped later wins, else the lowest id.
        if (state === 'playing' && fresh && id < other) return
        if (state === 'playing') lose()
        return emit(true)
      case 'stopped':
        return emit(false)
    }
  }

  function lose(): void {
    state = 'quiet'
    losses.emit()
  }

  channel.addEventListener('message', event => {
    if (isMessage(event.data)) receive(event.data)
  })

  async function refresh(): Promise<void> {
    const taken = await isAnswered('ask')
    // A claim made meanwhile by this window is more recent.
    if (state === 'quiet') emit(taken)
  }

  return {
    async take() {
      state = 'claiming'
      const taken = await isAnswered('claim')
      state = taken ? 'quiet' : 'playing'
      if (taken) return false
      fresh = true
      clock.after(ANSWER_TIME, () => {
        fresh = false
      })
      say('started')
      return true
    },
    give() {
      state = 'quiet'
      say('stopped')
    },
    refresh: () => void refresh(),
    subscribe,
    onLost: losses.subscribe
  }
}

function isMessage(data: unknown): data is Message {
  if (!isRecord(data)) return false
  return typeof data['id'] === 'string' && WORDS.some(each => each === data['word'])
}
