/** Reports an error to the console and the page's own error event, without stopping the caller. */
export function reportFault(error: unknown): void {
  queueMicrotask(() => {
    throw error
  })
}
