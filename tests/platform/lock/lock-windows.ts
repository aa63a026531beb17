import type { PlayerLock } from '../../../src/core/session/player-locks.ts'
import { ANSWER_TIME } from '../../../src/platform/lock/channel-election.ts'
import { createPlayerLock } from '../../../src/platform/lock/player-lock.ts'
import type { FakeClock } from '../../fakes/fake-clock.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import type { FakeVisibility } from '../../fakes/fake-visibility.ts'
import { createFakeVisibility } from '../../fakes/fake-visibility.ts'
import type { FakeBrowser, FakeWindow } from '../fake-browser.ts'
import { createFakeBrowser } from '../fake-browser.ts'

/** A window that may want to play. */
export interface LockWindow {
  readonly page: FakeWindow
  readonly lock: PlayerLock
  readonly visibility: FakeVisibility
  /** What it was told about the others, in order. */
  readonly told: boolean[]
  /** How often the player was taken away from it. */
  lost: number
}

/** Windows of one browser. */
export interface LockWindows {
  readonly browser: FakeBrowser
  readonly clock: FakeClock
  open(id?: string): LockWindow
  /** Lets everything come to rest that needs nobody: messages, answers, locks. */
  rest(): Promise<void>
  acquires(one: LockWindow): Promise<boolean>
}

/** @param secure an insecure origin has no Web Locks */
export function createLockWindows(secure: boolean): LockWindows {
  const browser = createFakeBrowser(secure)
  const clock = createFakeClock()
  let opened = 0

  async function rest(): Promise<void> {
    for (let round = 0; round < 50; round++) {
      browser.deliver()
      await Promise.resolve()
      if (round % 10 === 9) clock.advance(ANSWER_TIME)
    }
  }

  return {
    browser,
    clock,
    rest,
    open(id = `window-${++opened}`) {
      const page = browser.open()
      const visibility = createFakeVisibility()
      const lock = createPlayerLock({ clock, visibility, identifiers: { next: () => id } }, page)
      const told: boolean[] = []
      const window = { page, lock, visibility, told, lost: 0 }
      lock.subscribe(elsewhere => told.push(elsewhere))
      lock.onLost(() => window.lost++)
      return window
    },
    async acquires({ lock }) {
      const answer = lock.acquire()
      await rest()
      return answer
    }
  }
}
