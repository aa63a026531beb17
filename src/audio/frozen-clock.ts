import type { Visibility } from '../core/base/page.ts'
import type { Clock } from '../core/base/clock.ts'
import type { Undo } from '../core/base/listeners.ts'
import type { Seconds } from '../core/base/units.ts'

/** How often the clock is looked at. A fresh Chromium may need 2 s before it starts. */
const LOOK: Seconds = 4

/**
 * iOS may come back to the foreground with a context that says it runs while its clock stands (WebKit bug 263627, open
 * since iOS 17); there is no event for that. While the page is seen, a standing clock is halted and set going again.
 * @param meant whether the clock is meant to go
 */
export function watchFrozenClock(
  native: AudioContext,
  ports: { readonly clock: Clock; readonly visibility: Visibility },
  meant: () => boolean
): { stop(): void; curing(): boolean } {
  let seen: Seconds | undefined
  let curing = false
  let unlook: Undo | undefined

  function look(): void {
    const frozen = meant() && native.state === 'running' && native.currentTime === seen
    seen = native.currentTime
    if (frozen && !curing) void cure()
  }

  async function cure(): Promise<void> {
    curing = true
    try {
      await native.suspend()
      if (meant()) await native.resume()
    } catch (error) {
      // The context was closed, or the system took it, meanwhile: the latter comes as an event of its own.
      if (!(error instanceof DOMException)) throw error
    } finally {
      curing = false
    }
  }

  function see(visible: boolean): void {
    unlook?.()
    seen = undefined
    unlook = visible ? ports.clock.every(LOOK, look) : undefined
  }

  const unsee = ports.visibility.subscribe(see)
  see(ports.visibility.visible())
  return {
    curing: () => curing,
    stop() {
      unsee()
      unlook?.()
    }
  }
}
