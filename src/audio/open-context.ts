/** Safari's audio session: not in the DOM types yet. */
interface AudioSessionNavigator {
  readonly audioSession?: { type: string }
}

/**
 * Opens a context for playing all night and asks it to run. Called in the tap itself: only there a browser allows it.
 * @throws what the browser throws where it has no Web Audio, or no more of it to give.
 */
export function openContext(): AudioContext {
  claimAudioSession()
  const context = new AudioContext({ latencyHint: 'playback' })
  // Whoever takes the context over asks again, and then hears of a refusal.
  context.resume().catch(() => undefined)
  return context
}

/**
 * Tells iOS that this is playback: heard with the silent switch on and with the screen locked. It takes note of a
 * change only, hence the step over `ambient`.
 */
export function claimAudioSession(): void {
  const session = (navigator as AudioSessionNavigator).audioSession
  if (!session) return
  session.type = 'ambient'
  session.type = 'playback'
}
