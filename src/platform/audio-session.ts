/** What is needed of the window. */
export interface AudioSessionPage extends Pick<Window, 'addEventListener'> {
  readonly navigator: object
}

/** Safari's audio session: not in the DOM types yet. */
interface SessionNavigator {
  readonly audioSession?: { type: string }
}

/**
 * Makes the call by which iOS learns that this is playback: heard with the silent switch on and with the screen locked.
 * It takes note of a change only, hence the step over `ambient`; and it forgets, so the page claims it by itself
 * whenever it is shown.
 */
export function createAudioSessionClaim(page: AudioSessionPage = window): () => void {
  const claim = (): void => {
    const { audioSession } = page.navigator as SessionNavigator
    if (!audioSession) return
    audioSession.type = 'ambient'
    audioSession.type = 'playback'
  }
  page.addEventListener('pageshow', claim)
  return claim
}
