/** In milliseconds: continue without a paint after this long, whatever the browser does. */
const UNPAINTED = 1000

let waiting: (() => void) | undefined

/** Calls back right after the page's next paint, or earlier from `callWaiting`. */
export function afterPaint(call: () => void): void {
  const callOnce = (): void => {
    if (waiting !== callOnce) return
    waiting = undefined
    call()
  }
  waiting = callOnce
  requestAnimationFrame(() => setTimeout(callOnce))
  // A hidden page is not painted.
  setTimeout(callOnce, document.hidden ? 0 : UNPAINTED)
}

/** Calls back at once everything that waits for the next paint. */
export function callWaiting(): void {
  waiting?.()
}
