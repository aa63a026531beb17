/** Lets a fault reach the console and the page's own error event, after what can go on has gone on. */
export function reportFault(error: unknown): void {
  queueMicrotask(() => {
    throw error
  })
}
