import type { Seconds } from '../core/base/units.ts'
import { clamp } from '../core/base/units.ts'
import { soundsSame } from '../core/score/same-sound.ts'
import type { Deck, Run } from './deck.ts'
import { positionOf } from './deck.ts'
import { move, MOVE_FADE } from './playback.ts'

/** Presses within this time are gathered into one move. */
const GATHER: Seconds = 1

/** Seconds in the score at which a change made now would be heard. */
export function changesAt(deck: Deck): Seconds {
  const { run } = deck
  if (run?.state !== 'playing') return positionOf(deck)
  const at = positionOf(deck) + MOVE_FADE + (run.dipping ? 0 : gatherTime(deck, run))
  return Math.min(at, run.score.duration)
}

/**
 * Waits for more presses, and then moves, unless they have come back to what is heard.
 * @param always also moves where nothing differs
 */
export function gather(deck: Deck, run: Run, always: boolean): void {
  if (run.dipping) return
  run.moving?.()
  run.moving = undefined
  if (!always && soundsSame(run.heard, run.score, positionOf(deck))) return
  run.moving = deck.clock.after(gatherTime(deck, run), () => dip(deck, run))
  // Meanwhile the worker wakes up and opens the file.
  deck.source.warm(run.score, changesAt(deck))
}

/** How long more presses are waited for: neither the file that plays nor the score that follows may end before the move. */
function gatherTime(deck: Deck, run: Run): Seconds {
  const left = Math.min(run.score.duration, deck.element.audio.duration) - positionOf(deck)
  return clamp(left - 2 * MOVE_FADE, 0, GATHER)
}

function dip(deck: Deck, run: Run): void {
  const { volume, element } = deck
  run.dipping = true
  run.moving = () => volume.set(element.audio.volume)
  volume.ramp(0, MOVE_FADE, () => move(deck, run))
}
