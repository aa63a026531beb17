import type { PlayerLock } from '../../core/session/player-locks.ts'
import type { Identifiers, Visibility } from '../../core/base/page.ts'
import type { Clock } from '../../core/base/clock.ts'
import { type Undo, createListeners } from '../../core/base/listeners.ts'
import type { Seconds } from '../../core/base/units.ts'
import type { TabElection, Channel } from './tab-election.ts'
import { createChannelElection } from './channel-election.ts'
import { createWebLocksElection } from './web-locks-election.ts'

const CHANNEL = 'neap-player'
/** How long after a refusal a patient caller retries. */
export const LOCK_RETRY: Seconds = 0.1

/** What is needed of the window. */
export interface LockPage extends Pick<Window, 'addEventListener'> {
  /** `locks` is absent on an insecure origin. */
  readonly navigator: { readonly locks?: Pick<LockManager, 'request'> }
  readonly BroadcastChannel?: new (name: string) => Channel
}

/** Other ports it depends on. */
export interface LockPorts {
  readonly clock: Pick<Clock, 'after'>
  readonly visibility: Visibility
  readonly identifiers: Identifiers
}

/**
 * At most one window plays: by Web Locks, else by BroadcastChannel, else unchecked. It also refreshes whenever this
 * window comes into view: by then another one may have died.
 */
export function createPlayerLock(ports: LockPorts, page: LockPage = window): PlayerLock {
  const agreement = agree(ports, page)
  const { subscribe, emit } = createListeners<boolean>()
  const losses = createListeners<void>()
  let wanted = false
  let held = false
  let taking: Promise<boolean> | undefined
  let elsewhere = false

  function learn(taken: boolean): void {
    if (held || taken === elsewhere) return
    elsewhere = taken
    emit(taken)
  }

  function refresh(): void {
    if (!held && !taking) agreement.refresh()
  }

  async function take(): Promise<boolean> {
    const granted = await agreement.take()
    taking = undefined
    learn(!granted)
    held = granted && wanted
    if (granted && !wanted) agreement.give()
    return held
  }

  agreement.subscribe(learn)
  agreement.onLost(() => {
    wanted = false
    held = false
    losses.emit()
    refresh()
  })
  ports.visibility.subscribe(visible => {
    if (visible) refresh()
  })
  page.addEventListener('focus', refresh)
  page.addEventListener('pagehide', event => {
    // A window in the back/forward cache may return and play on.
    if (held && !event.persisted) agreement.give()
  })
  refresh()

  return {
    async acquire(patience = 0) {
      wanted = true
      for (let waited = 0; ; waited += LOCK_RETRY) {
        if (held) return true
        taking ??= take()
        const granted = await taking
        if (granted || !wanted || waited >= patience) return granted
        await new Promise<void>(resolve => void ports.clock.after(LOCK_RETRY, resolve))
      }
    },
    release() {
      wanted = false
      if (!held) return
      held = false
      agreement.give()
    },
    subscribe(listener) {
      const undo = subscribe(listener)
      if (elsewhere) listener(true)
      return undo
    },
    onLost: losses.subscribe
  }
}

const never = (): Undo => () => {}
const TRUST: TabElection = {
  take: async () => true,
  give: () => {},
  refresh: () => {},
  subscribe: never,
  onLost: never
}

function agree({ clock, identifiers }: LockPorts, page: LockPage): TabElection {
  const channel = page.BroadcastChannel && new page.BroadcastChannel(CHANNEL)
  const { locks } = page.navigator
  if (locks) return createWebLocksElection(locks, channel)
  if (channel) return createChannelElection(channel, clock, identifiers)
  return TRUST
}
