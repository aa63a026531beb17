/** In milliseconds: whatever a browser does, a page goes on without a paint after so long. */
const UNPAINTED = 1000

let waiting: (() => void) | undefined

/** Calls back right after the page's next paint, or before that from `callWaiting`. */
export function afterPaint(call: () => void): void {
  const callOnce = (): void => {
    if (waiting !== callOnce) return
    waiting = undefined
    call()
  }
  waiting = callOnce
  requestAnimationFrame(() => setTimeout(callOnce))
  // A page that is not seen is not painted.
  setTimeout(callOnce, document.hidden ? 0 : UNPAINTED)
}

/** Calls back at once what waits for the next paint. */
export function callWaiting(): void {
  waiting?.()
}
