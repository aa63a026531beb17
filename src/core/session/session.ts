/**
 * One listening, from Start to its end.
 * `fading` is `playing` after the score's fade-out has begun. A pause remembers who asked for it: what the system
 * paused stays paused until the listener resumes.
 */
export type SessionState =
  | { readonly status: 'idle' }
  | { readonly status: 'starting' }
  | { readonly status: 'playing' }
  | { readonly status: 'fading' }
  | { readonly status: 'paused'; readonly by: 'listener' | 'system' }
  | { readonly status: 'ended'; readonly how: SessionEnd }
  | { readonly status: 'failed'; readonly reason: string }

/** How a session ended: the score ran out, the listener stopped it, or it was cut off. */
export type SessionEnd = 'finished' | 'stopped' | 'cut off'

/** The events of a session. */
export type SessionEvent =
  | { readonly type: 'start' }
  | { readonly type: 'sounding' }
  | { readonly type: 'moved'; readonly fading: boolean }
  | { readonly type: 'paused'; readonly by: 'listener' | 'system' }
  | { readonly type: 'resumed' }
  | { readonly type: 'ended'; readonly how: SessionEnd }
  | { readonly type: 'failed'; readonly reason: string }

export const IDLE: SessionState = { status: 'idle' }

/** True from the tap on Start until the sound has ended, pauses included. */
export function isOpen(state: SessionState): boolean {
  return state.status === 'starting' || state.status === 'paused' || isSounding(state)
}

/** True while sound is playing. */
export function isSounding(state: SessionState): boolean {
  return state.status === 'playing' || state.status === 'fading'
}

/** The next state. An event that does not fit the state (a late callback) is ignored. */
export function nextSession(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case 'start':
      return isOpen(state) ? state : { status: 'starting' }
    case 'sounding':
      return state.status === 'starting' ? { status: 'playing' } : state
    case 'moved': {
      if (!isSounding(state)) return state
      const status = event.fading ? 'fading' : 'playing'
      return status === state.status ? state : { status }
    }
    case 'paused':
      return isSounding(state) || state.status === 'starting'
        ? { status: 'paused', by: event.by }
        : state
    case 'resumed':
      return state.status === 'paused' ? { status: 'playing' } : state
    case 'ended':
      return isOpen(state) ? { status: 'ended', how: event.how } : state
    case 'failed':
      return isOpen(state) ? { status: 'failed', reason: event.reason } : state
  }
}
