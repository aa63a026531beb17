import type { LockScreen, LockScreenCard, LockScreenPress } from '../core/session/lock-screen.ts'
import { createListeners } from '../core/base/listeners.ts'
import type { Score } from '../core/score/score.ts'
import type { CardPicture } from './card-picture.ts'

/** What is needed of the window. */
export interface MediaSessionPage {
  readonly navigator: { readonly mediaSession?: MediaSession }
  readonly MediaMetadata?: typeof MediaMetadata
}

/**
 * Every action has a handler: iOS moves the sound itself where a seeking action has none, and Chromium does so where
 * dragging the bar has none.
 */
const PRESSES: Readonly<Partial<Record<MediaSessionAction, LockScreenPress>>> = {
  play: 'play',
  pause: 'pause',
  stop: 'stop',
  seekforward: 'longer',
  seekbackward: 'shorter',
  nexttrack: 'longer',
  previoustrack: 'shorter',
  seekto: 'scrubbed'
}
const ACTIONS = Object.keys(PRESSES) as (keyof typeof PRESSES)[]

/** The lock screen through the Media Session API; a no-op in browsers without it. */
export function createMediaSession(
  picture: CardPicture,
  page: MediaSessionPage = window
): LockScreen {
  const { mediaSession } = page.navigator
  const { MediaMetadata } = page
  const { subscribe, emit } = createListeners<LockScreenPress>()
  let shown: LockScreenCard | undefined
  let drawn: Score | undefined
  let artwork: readonly MediaImage[] = []

  function bindAll(session: MediaSession): void {
    for (const action of ACTIONS) {
      const press = PRESSES[action]
      bind(session, action, () => {
        if (press) emit(press)
      })
    }
  }

  function describe(session: MediaSession, { title, artist, album }: LockScreenCard): void {
    if (MediaMetadata)
      session.metadata = new MediaMetadata({ title, artist, album, artwork: [...artwork] })
  }

  async function illustrate(session: MediaSession, score: Score): Promise<void> {
    drawn = score
    const images = await picture.draw(score)
    // Superseded by another score, or by the end.
    if (drawn !== score || !shown) return
    artwork = images
    describe(session, shown)
  }

  if (!mediaSession) return { show() {}, clear() {}, subscribe: () => () => undefined }

  return {
    show(card) {
      const before = shown
      shown = card
      if (card.score !== drawn) void illustrate(mediaSession, card.score)
      if (!before || !sameWords(before, card)) describe(mediaSession, card)
      // Set each time: iOS forgets some of them while the page sleeps.
      bindAll(mediaSession)
      mediaSession.playbackState = card.paused ? 'paused' : 'playing'
      const { duration } = card.score
      const position = Math.min(Math.max(0, card.position), duration)
      mediaSession.setPositionState?.({ duration, position, playbackRate: 1 })
    },
    clear() {
      if (!shown) return
      shown = undefined
      drawn = undefined
      artwork = []
      picture.drop()
      for (const action of ACTIONS) bind(mediaSession, action, null)
      mediaSession.metadata = null
      mediaSession.playbackState = 'none'
      mediaSession.setPositionState?.()
    },
    subscribe
  }
}

function sameWords(one: LockScreenCard, other: LockScreenCard): boolean {
  return one.title === other.title && one.artist === other.artist && one.album === other.album
}

function bind(session: MediaSession, action: MediaSessionAction, call: (() => void) | null): void {
  try {
    session.setActionHandler(action, call)
  } catch (error) {
    // An action unknown to this browser has no button either.
    if (!(error instanceof TypeError)) throw error
  }
}
