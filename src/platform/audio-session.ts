/** What is needed of the window. */
export interface AudioSessionPage extends Pick<Window, 'addEventListener'> {
  readonly navigator: object
}

/** Safari's audio session: not in the DOM types yet. */
interface SessionNavigator {
  readonly audioSession?: { type: string }
}

/**
 * Tells iOS that this is playback, so that it sounds with the silent switch on and the screen locked. iOS only notices
 * a change, hence the detour over `ambient`; and it forgets, so the type is set again whenever the page is shown.
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
