import type { Updater, UpdateNews } from '../core/app/updater.ts'
import type { Clock } from '../core/base/clock.ts'
import type { Undo } from '../core/base/listeners.ts'
import { createListeners } from '../core/base/listeners.ts'
import type { EpochMilliseconds, Seconds } from '../core/base/units.ts'

const HOUR: EpochMilliseconds = 3_600_000
/** How often a waiting worker is asked to take over, and how many times before that is left to the next start. */
export const ASK_AGAIN: Seconds = 1
export const ASKED_AT_MOST = 60

/** What the updater needs of workbox-window: its `Workbox` fits. */
export interface WorkboxWindow {
  addEventListener(
    type: 'activated' | 'waiting' | 'controlling',
    listener: (event: WorkerEvent) => void
  ): void
  /** Resolves once the worker is registered, after the page has loaded. */
  register(): Promise<unknown>
  update(): Promise<void>
  messageSkipWaiting(): void
}

export interface WorkerEvent {
  /** A worker was in control already when the page registered. */
  readonly isUpdate?: boolean | undefined
  /** The worker is not the one that this page found when it registered. */
  readonly isExternal?: boolean | undefined
  /** The browser's own event; of `controlling`, where it happened is what knows the worker in control. */
  readonly originalEvent?: { readonly target: unknown } | undefined
}

export interface UpdaterWorld {
  readonly clock: Pick<Clock, 'now' | 'every'>
  /** Loads workbox-window for this app's worker. Undefined where there are no service workers. */
  readonly openWorkbox: (() => Promise<WorkboxWindow>) | undefined
  /** Has the browser look again whether the waiting worker can take over. */
  readonly promptBrowser: () => void
  /** Loads this window anew, and no other. */
  readonly reload: () => void
}

/**
 * Registers the service worker and tells its news. News told before a subscription are told to it as well.
 * A window is only ever reloaded by its own `apply`: when another one applies an update, this one goes on, is told
 * `update-waiting` if it was not before, and its `apply` then reloads it into the version that is already active.
 * Where registering fails (private windows, blocked storage, no network) there is no news, and the app works on.
 */
export function createUpdater(world: UpdaterWorld): Updater {
  const { subscribe, emit } = createListeners<UpdateNews>()
  const told = new Set<UpdateNews>()
  let workbox: WorkboxWindow | undefined
  let lastCheck = world.clock.now()
  let controlled = false
  let overtaken = false
  let lost = false
  /** Set while the waiting worker is being asked to take over. */
  let stopAsking: Undo | undefined

  function tell(news: UpdateNews): void {
    if (told.has(news)) return
    told.add(news)
    emit(news)
  }

  function follow(opened: WorkboxWindow): void {
    opened.addEventListener('activated', ({ isUpdate, isExternal }) => {
      if (isUpdate !== true && isExternal !== true) tell('offline-ready')
    })
    opened.addEventListener('waiting', () => tell('update-waiting'))
    opened.addEventListener('controlling', ({ isUpdate, originalEvent }) => {
      const before = lost
      lost = !hasController(originalEvent?.target)
      // The worker went with the site's data, or is back again: neither makes this version old.
      if (lost || before) return
      if (stopAsking) {
        stopAsking()
        world.reload()
        return
      }
      // The first visit's worker takes control of a page of its own version: no news. Any later one is newer.
      if (isUpdate === true || controlled) {
        overtaken = true
        tell('update-waiting')
      }
      controlled = true
    })
  }

  async function open(openWorkbox: () => Promise<WorkboxWindow>): Promise<void> {
    try {
      const opened = await openWorkbox()
      follow(opened)
      await opened.register()
      workbox = opened
    } catch (error) {
      if (!isRefusal(error)) throw error
    }
  }

  /**
   * Asks until the new worker is in control. A window that opens just then holds the player's lock for a moment, which
   * the worker takes for playing; and a browser that meets a request while it stops the old worker starts that anew and
   * comes back to the update half a minute later, unless it is prompted.
   */
  function askToTakeOver(opened: WorkboxWindow): void {
    let asked = 1
    opened.messageSkipWaiting()
    const stop = world.clock.every(ASK_AGAIN, () => {
      if (asked === ASKED_AT_MOST) return stopAsking?.()
      asked++
      opened.messageSkipWaiting()
      world.promptBrowser()
    })
    stopAsking = () => {
      stop()
      stopAsking = undefined
    }
  }

  if (world.openWorkbox) void open(world.openWorkbox)

  return {
    subscribe(listener) {
      const undo = subscribe(listener)
      for (const news of told) listener(news)
      return undo
    },
    check() {
      const now = world.clock.now()
      if (!workbox || now - lastCheck < HOUR) return
      lastCheck = now
      void search(workbox)
    },
    apply() {
      if (overtaken) {
        world.reload()
      } else if (workbox && !stopAsking && told.has('update-waiting')) {
        askToTakeOver(workbox)
      }
    }
  }
}

/** Where nothing is known of it, there is one. */
function hasController(container: unknown): boolean {
  return (
    !(container instanceof Object && 'controller' in container) || container.controller !== null
  )
}

/** Asks the server for a newer worker. That it cannot be reached is no news for an app that needs no network. */
async function search(workbox: WorkboxWindow): Promise<void> {
  try {
    await workbox.update()
  } catch (error) {
    if (!isRefusal(error)) throw error
  }
}

/** True for what the browser or the network refuse: a TypeError when a script cannot be fetched, else a DOMException. */
function isRefusal(error: unknown): boolean {
  return error instanceof TypeError || error instanceof DOMException
}
