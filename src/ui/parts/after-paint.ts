/** In milliseconds: a page that is not seen is not painted, and goes on without. */
const UNPAINTED = 100

/** Calls back right after the page's next paint. */
export function afterPaint(call: () => void): void {
  let due: typeof call | undefined = call
  const callOnce = (): void => {
    due?.()
    due = undefined
  }
  requestAnimationFrame(() => setTimeout(callOnce))
  setTimeout(callOnce, UNPAINTED)
}
