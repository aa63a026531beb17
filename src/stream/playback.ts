import type { Seconds } from '../core/base/units.ts'
import { type Deck, type Run, calm, nextOf, positionOf, rest, settle } from './deck.ts'
import type { Score } from '../core/score/score.ts'
import { HALT_BEFORE, inaudibleEnd } from '../core/score/tail.ts'
import { fileOf, followLevel } from './level.ts'

/** Down before moving to another score. */
export const MOVE_FADE: Seconds = 0.4
/** Up again where a sound begins midway: so long that the steps at its end stay as small as those of a fade. */
const RISE: Seconds = 0.7
/** How long data may be missing before the file is reloaded. */
const PATIENCE: Seconds = 3
/** How often in a row that is tried, and after how much sound a trouble is a new one. */
const TRIES = 3
const RECOVERED: Seconds = 30
/** How far the volume opens for a preroll: nothing is heard, and no browser takes the player for a mute one. */
const UNHEARD = 0.00001
/** Positions closer than this are the same. */
const NEAR: Seconds = 0.1

/** Sound is wanted, from where the run is. Called in a tap when it is the first. */
export function play(deck: Deck, run: Run): void {
  run.state = 'loading'
  const file = fileOf(deck, run.score, run.place)
  deck.file = file
  deck.held = false
  followLevel(deck, run)
  expectData(deck, run)
  deck.element.play(file, run.place, reason => {
    if (run === deck.run) refuse(deck, run, reason)
  })
}

/** Goes over to the run's score, in silence. */
export function move(deck: Deck, run: Run): void {
  run.place = deck.element.audio.currentTime
  settle(run)
  if (run.place >= run.score.duration) return end(deck, run)
  play(deck, run)
}

/** Ends a session; the next one is prepared. */
export function close(deck: Deck, run: Run, place: Seconds): void {
  settle(run)
  deck.run = undefined
  deck.left = place
  leave(deck)
  deck.volume.set(1)
}

/** Lets go of the file in the element, for what will probably be played next. */
function leave(deck: Deck): void {
  const next = nextOf(deck)
  deck.held = false
  deck.file = next && fileOf(deck, next, 0)
  deck.element.leave(deck.file)
}

function end(deck: Deck, run: Run): void {
  close(deck, run, run.score.duration)
  deck.emit({ type: 'ended' })
}

/** Sound comes out of the element. */
export function handlePlaying(deck: Deck): void {
  const { run, volume, emit } = deck
  if (!run || run.state === 'halted') return
  calm(run)
  if (run.state === 'loading') {
    run.state = 'playing'
    run.sounded = true
    volume.ramp(1, RISE)
    planHalt(deck, run)
  }
  if (!run.announce) return
  run.announce = false
  emit({ type: 'sounding' })
}

/** Plans the pause in which the session ends, where something stands ready and nothing is heard of the last seconds. */
export function planHalt(deck: Deck, run: Run): void {
  run.halting?.()
  run.halting = undefined
  const { score } = run
  const before = inaudibleEnd(score, HALT_BEFORE)
  if (run.state !== 'playing' || !deck.standing || before === 0) return
  const left = score.duration - before - positionOf(deck)
  run.halting = deck.clock.after(Math.max(0, left), () => {
    // Behind its time after a stall, or on the way to another end.
    if (positionOf(deck) < score.duration - before - NEAR) planHalt(deck, run)
    else if (!run.moving && score === run.score) halt(deck, run)
  })
}

/** Chrome takes a player away at its end, and keeps one that is paused. */
function halt(deck: Deck, run: Run): void {
  settle(run)
  deck.run = undefined
  deck.left = run.score.duration
  deck.held = true
  deck.element.audio.pause()
  if (deck.volume.settable) prerollStanding(deck)
  else warmStanding(deck)
  deck.emit({ type: 'ended' })
}

/** The element is ready to play what stands ready, and still a player to the system. */
function prerollStanding(deck: Deck): void {
  if (!deck.standing) return
  deck.volume.set(UNHEARD)
  deck.file = fileOf(deck, deck.standing, 0)
  deck.element.preroll(deck.file)
}

/** Has the worker make the beginning of what stands ready, which the element does not hold. */
function warmStanding(deck: Deck): void {
  if (deck.standing) deck.source.warm(fileOf(deck, deck.standing, 0), 0)
}

/** Sets what a press is to start after the session, or lets go of it. */
export function setStanding(deck: Deck, next: Score | undefined): void {
  if (next === deck.standing) return
  deck.standing = next
  const { run, element } = deck
  if (run) return planHalt(deck, run)
  // While a stop still fades, its end will see to it.
  if (!element.audio.paused && !deck.held) return
  if (deck.held && next) return warmStanding(deck)
  leave(deck)
}

/** The element lacks data. */
export function handleWaiting(deck: Deck): void {
  const { run } = deck
  if (run?.state !== 'playing') return
  expectData(deck, run)
  if (!run.announce) stall(deck, run, false)
}

/** The element paused, or was set going, by itself. */
export function handleTurned(deck: Deck): void {
  const { run, element } = deck
  if (!run || run.state === 'halted') element.audio.pause()
  else if (element.audio.paused) interrupt(deck, run)
}

/** The element's file is over. */
export function handleEnded(deck: Deck): void {
  const { run, element } = deck
  if (!run || run.state === 'halted') return
  // The end has come before a move to a longer score was made.
  if (run.moving && element.audio.currentTime < run.score.duration) move(deck, run)
  else end(deck, run)
}

/** The element's file cannot be had or read. */
export function handleFailed(deck: Deck, reason: string): void {
  if (!deck.run) void prepareAgain(deck)
  else if (deck.run.state !== 'halted') void recover(deck, deck.run, reason)
}

async function prepareAgain(deck: Deck): Promise<void> {
  const { file } = deck
  deck.held = false
  if (!file || deck.mended === file) return
  deck.mended = file
  await deck.source.mend(file)
  if (!deck.run && deck.file === file) await deck.element.load(file)
}

function expectData(deck: Deck, run: Run): void {
  run.waiting ??= deck.clock.after(PATIENCE, () => void recover(deck, run, 'No data came.'))
}

/** Loads the same place again, three times in a row at most. */
async function recover(deck: Deck, run: Run, reason: string): Promise<void> {
  run.place = positionOf(deck)
  run.state = 'loading'
  calm(run)
  if (run.place > run.troubledAt + RECOVERED) run.tries = 0
  run.troubledAt = run.place
  run.tries++
  if (run.tries > TRIES) return refuse(deck, run, reason, true)
  if (run.sounded) stall(deck, run, true)
  deck.element.forget()
  await deck.source.mend(deck.file ?? run.score)
  if (run === deck.run && run.state === 'loading') play(deck, run)
}

/** The sound stands still: its going on will be news. */
function stall(deck: Deck, run: Run, reload: boolean): void {
  run.announce = true
  deck.emit({ type: 'stalled', position: positionOf(deck), reload })
}

function interrupt(deck: Deck, run: Run, gaveUp = false): void {
  rest(run, positionOf(deck))
  deck.element.audio.pause()
  deck.emit({ type: 'interrupted', ...(gaveUp && { gaveUp }) })
}

function refuse(deck: Deck, run: Run, reason: string, gaveUp = false): void {
  if (run.sounded) return interrupt(deck, run, gaveUp)
  close(deck, run, run.place)
  deck.emit({ type: 'failed', reason })
}
