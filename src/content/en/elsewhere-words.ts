/** Words for a session that plays in another window. */
export const elsewhereWords = {
  playing: 'Playing in another window.',
  playHere: 'Play here instead',
  stopThere: 'Stop it there to play here.'
}
