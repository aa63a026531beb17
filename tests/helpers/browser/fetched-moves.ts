import { fetchMoves } from '../../../src/state/session/moves.ts'

// As in the app from its first idle moment on, what moves a score that plays is there.
await fetchMoves()
