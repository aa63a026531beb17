import type { Updater, UpdateNews } from '../core/app/updater.ts'
import type { Clock } from '../core/base/clock.ts'
import type { Undo } from '../core/base/listeners.ts'
import { createListeners } from '../core/base/listeners.ts'
import type { EpochMilliseconds, Seconds } from '../core/base/units.ts'

const HOUR: EpochMilliseconds = 3_600_000
/** How often a waiting worker is asked to take over, and how many times before it is left to the next start. */
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
  /** A worker controlled the page already when it registered. */
  readonly isUpdate?: boolean | undefined
  /** The worker is not the one this page found when it registered. */
  readonly isExternal?: boolean | undefined
  /** The browser's own event; for `controlling`, its target knows the controlling worker. */
  readonly originalEvent?: { readonly target: unknown } | undefined
}

export interface UpdaterWorld {
  readonly clock: Pick<Clock, 'now' | 'every'>
  /** Loads workbox-window for this app's worker. Undefined where there are no service workers. */
  readonly openWorkbox: (() => Promise<WorkboxWindow>) | undefined
  /** Makes the browser check again whether the waiting worker can take over. */
  readonly promptBrowser: () => void
  /** Reloads this window only. */
  readonly reload: () => void
}

/**
 * Registers the service worker and emits its news, earlier news included. A window is only ever reloaded by its own
 * `apply`: when another one applies an update, this one continues, emits `update-waiting` if it has not yet, and its
 * `apply` then reloads it into the version that is already active. Where registering fails (private windows, blocked
 * storage, no network) nothing is emitted, and the app works without it.
 */
export function createUpdater(world: UpdaterWorld): Updater {
  const { subscribe, emit } = createListeners<UpdateNews>()
  const emitted = new Set<UpdateNews>()
  let workbox: WorkboxWindow | undefined
  let lastCheck = world.clock.now()
  let controlled = false
  let overtaken = false
  let lost = false
  /** Set while the waiting worker is being asked to take over. */
  let stopAsking: Undo | undefined

  function emitOnce(news: UpdateNews): void {
    if (emitted.has(news)) return
    emitted.add(news)
    emit(news)
  }

  function follow(opened: WorkboxWindow): void {
    opened.addEventListener('activated', ({ isUpdate, isExternal }) => {
      if (isUpdate !== true && isExternal !== true) emitOnce('offline-ready')
    })
    opened.addEventListener('waiting', () => emitOnce('update-waiting'))
    opened.addEventListener('controlling', ({ isUpdate, originalEvent }) => {
      const before = lost
      lost = !hasController(originalEvent?.target)
      // The worker was removed with the site's data, or restored: neither makes this version old.
      if (lost || before) return
      if (stopAsking) {
        stopAsking()
        world.reload()
        return
      }
      // The first visit's worker takes control of a page of its own version: no update. Any later one is newer.
      if (isUpdate === true || controlled) {
        overtaken = true
        emitOnce('update-waiting')
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
   * Retries until the new worker is in control. A window that opens just then holds the player's lock for a moment,
   * which the worker takes for playing; and a browser that gets a request while it stops the old worker restarts that
   * and returns to the update half a minute later, unless it is prompted.
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
      for (const news of emitted) listener(news)
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
      } else if (workbox && !stopAsking && emitted.has('update-waiting')) {
        askToTakeOver(workbox)
      }
    }
  }
}

/** Where this is unknown, assume one. */
function hasController(container: unknown): boolean {
  return (
    !(container instanceof Object && 'controller' in container) || container.controller !== null
  )
}

/** Asks the server for a newer worker. Failing to reach it is no problem for an app that works offline. */
async function search(workbox: WorkboxWindow): Promise<void> {
  try {
    await workbox.update()
  } catch (error) {
    if (!isRefusal(error)) throw error
  }
}

/** True for errors of the browser or the network: a TypeError when a script cannot be fetched, else a DOMException. */
function isRefusal(error: unknown): boolean {
  return error instanceof TypeError || error instanceof DOMException
}
