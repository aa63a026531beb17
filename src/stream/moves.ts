import { type Seconds, clamp } from '../core/base/units.ts'
import { differsInGainOnly } from '../core/score/same-sound.ts'
import { type Deck, type Run, positionOf } from './deck.ts'
import { fileOf, followLevel, isServed } from './level.ts'
import { move, MOVE_FADE } from './playback.ts'

/** Presses within this time are gathered into one move. */
const GATHER: Seconds = 1
/** The same where only the level differs, which the volume cannot make: long enough for a press that is held. */
const GATHER_LEVEL: Seconds = 0.3

/** Seconds in the score at which a change made now would be heard, unless volume alone can make it. */
export function changesAt(deck: Deck): Seconds {
  const { run } = deck
  if (run?.state !== 'playing') return positionOf(deck)
  const fade = deck.volume.settable ? MOVE_FADE : 0
  const at = positionOf(deck) + fade + (run.dipping ? 0 : atMost(deck, run, GATHER))
  return Math.min(at, run.score.duration)
}

/**
 * Makes softer or louder by the volume at once. For all else it waits for more presses, and then moves, unless they have
 * come back to what is heard.
 * @param always also moves where nothing differs
 */
export function gather(deck: Deck, run: Run, always: boolean): void {
  if (run.dipping) return
  run.moving?.()
  run.moving = undefined
  followLevel(deck, run)
  const place = positionOf(deck)
  if (!always && isServed(deck, run.score, place)) return
  const onlyLevel = deck.file && differsInGainOnly(deck.file, run.score, place)
  const wait = atMost(deck, run, onlyLevel ? GATHER_LEVEL : GATHER)
  run.moving = deck.clock.after(wait, () => dip(deck, run))
  // Meanwhile the worker wakes up and opens the file.
  deck.source.warm(fileOf(deck, run.score, place), changesAt(deck))
}

/** How long more presses are waited for: neither the file that plays nor the score that follows may end before the move. */
function atMost(deck: Deck, run: Run, wait: Seconds): Seconds {
  const left = Math.min(run.score.duration, deck.element.audio.duration) - positionOf(deck)
  return clamp(left - 2 * MOVE_FADE, 0, wait)
}

function dip(deck: Deck, run: Run): void {
  const { volume } = deck
  run.dipping = true
  run.moving = volume.hold
  volume.ramp(0, MOVE_FADE, () => move(deck, run))
}
