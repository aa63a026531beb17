import type { Messages } from '../en/messages.ts'

/** Words for a session that plays in another window. */
export const elsewhereWords: Messages['elsewhere'] = {
  playing: 'Läuft in einem anderen Fenster.',
  playHere: 'Stattdessen hier spielen',
  stopThere: 'Stopp es dort, um hier zu spielen.'
}
