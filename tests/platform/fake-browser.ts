import type { Channel } from '../../src/platform/lock/tab-election.ts'
import type { LockPage } from '../../src/platform/lock/player-lock.ts'
import { createFakeLocks } from './lock/fake-locks.ts'

/** Windows of one browser, all of one origin. */
export interface FakeBrowser {
  open(): FakeWindow
  /** Delivers all that was posted, and all that was posted in answer. */
  deliver(): void
}

export interface FakeWindow extends LockPage {
  /** The listener comes back to it. */
  focus(): void
  /** Its process is killed: nothing is said, nothing is heard any more. */
  die(): void
  /** It is closed, or goes into the history from where it may come back. */
  leave(persisted: boolean): void
}

interface OpenChannel {
  readonly name: string
  readonly owner: object
  readonly listeners: Set<(event: { readonly data: unknown }) => void>
}

/** @param secure an insecure origin has no Web Locks */
export function createFakeBrowser(secure: boolean): FakeBrowser {
  const locks = createFakeLocks()
  const channels = new Set<OpenChannel>()
  const post: (() => void)[] = []

  function openChannel(name: string, owner: object): Channel {
    const own: OpenChannel = { name, owner, listeners: new Set() }
    channels.add(own)
    return {
      postMessage(message) {
        if (!channels.has(own)) return
        const data: unknown = structuredClone(message)
        post.push(() => {
          for (const other of channels)
            if (other !== own && other.name === name)
              for (const listener of other.listeners) listener({ data })
        })
      },
      addEventListener: (_type, listener) => void own.listeners.add(listener)
    }
  }

  return {
    open() {
      const events = new EventTarget()
      return {
        addEventListener: events.addEventListener.bind(events),
        navigator: secure ? { locks: locks.managerOf(events) } : {},
        BroadcastChannel: function open(name: string) {
          return openChannel(name, events)
        } as unknown as NonNullable<LockPage['BroadcastChannel']>,
        focus: () => void events.dispatchEvent(new Event('focus')),
        die() {
          for (const channel of channels) if (channel.owner === events) channels.delete(channel)
          locks.dropAllOf(events)
        },
        leave: persisted =>
          void events.dispatchEvent(Object.assign(new Event('pagehide'), { persisted }))
      }
    },
    deliver() {
      for (let next = post.shift(); next; next = post.shift()) next()
    }
  }
}
