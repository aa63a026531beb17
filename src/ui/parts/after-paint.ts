/** In milliseconds: a page that is not seen is not painted, and goes on without. */
const UNPAINTED = 100

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
  setTimeout(callOnce, UNPAINTED)
}

/** Calls back at once what waits for the next paint. */
export function callWaiting(): void {
  waiting?.()
}
