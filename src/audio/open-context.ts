/**
 * Opens a context for playing all night and asks it to run. Must be called synchronously in a tap: browsers allow it only there.
 * @throws what the browser throws where it has no Web Audio, or no more of it to give.
 */
export function openContext(): AudioContext {
  const context = new AudioContext({ latencyHint: 'playback' })
  // Whoever takes the context over asks again, and then hears of a refusal.
  context.resume().catch(() => undefined)
  return context
}
