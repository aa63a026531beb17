/**
 * Keeps what a tap allows for some seconds: a context opened in it, asked to run so that the browser notes the gesture,
 * and halted at once.
 * @param openContext makes a context and asks it to run
 */
export function createGestureContext(openContext: () => AudioContext) {
  let kept: AudioContext | undefined

  return {
    /** Called in the tap. */
    keep(): void {
      if (kept) return
      try {
        kept = openContext()
      } catch (error) {
        // No Web Audio, or no more contexts: opening one later reports it.
        if (!(error instanceof DOMException || error instanceof ReferenceError)) throw error
        return
      }
      // It rejects when it was closed first, which is just as silent.
      kept.suspend().catch(() => undefined)
    },
    /** The one that was kept, going; else a new one, for which it has to be called in the tap. */
    open(): AudioContext {
      const context = kept
      kept = undefined
      if (!context) return openContext()
      // Whoever takes it over asks again, and then hears of a refusal.
      context.resume().catch(() => undefined)
      return context
    },
    /** Closes the one that was kept, if nobody has opened it. */
    release(): void {
      void kept?.close()
      kept = undefined
    }
  }
}
