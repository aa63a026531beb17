import type { Visibility, WakeLock } from '../core/base/page.ts'
import type { Undo } from '../core/base/listeners.ts'

/** The browser's API: `navigator.wakeLock`. */
export interface WakeLocks {
  request(type: 'screen'): Promise<{ release(): Promise<void> }>
}

/**
 * Holds the screen on. The system releases the lock whenever the page is hidden, so it is requested again each time the
 * page is shown.
 * @param locks absent on insecure origins and in older browsers: then holding is a no-op
 */
export function createWakeLock(locks: WakeLocks | undefined, visibility: Visibility): WakeLock {
  async function take(wanted: () => boolean): Promise<Undo | undefined> {
    try {
      const lock = await locks?.request('screen')
      if (wanted()) return () => void lock?.release()
      await lock?.release()
    } catch (error) {
      // Refused: the battery is low, or the page was hidden in between. The screen then turns off as usual.
      if (!(error instanceof DOMException && error.name === 'NotAllowedError')) throw error
    }
    return undefined
  }

  return {
    hold() {
      // Counts the times the page was shown or hidden: a lock that arrives for an earlier one is released.
      let changes = 0
      let release: Undo | undefined

      async function follow(visible: boolean): Promise<void> {
        const change = ++changes
        release?.()
        release = undefined
        if (!visible) return
        const taken = await take(() => change === changes)
        if (taken) release = taken
      }

      const stop = visibility.subscribe(visible => void follow(visible))
      void follow(visibility.visible())
      return () => {
        stop()
        void follow(false)
      }
    }
  }
}
