import type { Seconds } from '../base/units.ts'

/** Whoever plays holds this Web Lock. It is only ever taken when it is free, so nobody's wait delays a sound. */
export const PLAYER_LOCK = 'neap-player'
/** Whoever plays holds this one too. The others wait for it: it comes free at the end, and when the window dies. */
export const PLAYING_LOCK = 'neap-playing'
/** How long another window has to let go of the session that goes on here. */
export const LET_GO_TIME: Seconds = 2
