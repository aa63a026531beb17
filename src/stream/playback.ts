import type { Seconds } from '../core/base/units.ts'
import type { Deck, Run } from './deck.ts'
import { calm, positionOf, rest, settle } from './deck.ts'
import { fileOf, followLevel } from './level.ts'

/** Down before moving to another score, and up after it. */
export const MOVE_FADE: Seconds = 0.4
/** How long data may be missing before the file is reloaded. */
const PATIENCE: Seconds = 3
/** How often in a row that is tried, and after how much sound a trouble is a new one. */
const TRIES = 3
const RECOVERED: Seconds = 30

/** Sound is wanted, from where the run is. Called in a tap when it is the first. */
export function play(deck: Deck, run: Run): void {
  run.state = 'loading'
  const file = fileOf(deck, run.score, run.place)
  deck.file = file
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
  run.rise = MOVE_FADE
  play(deck, run)
}

/** Ends a session; the next one is prepared. */
export function close(deck: Deck, run: Run, place: Seconds): void {
  settle(run)
  deck.run = undefined
  deck.left = place
  deck.file = deck.prepared && fileOf(deck, deck.prepared, 0)
  deck.element.leave(deck.file)
  deck.volume.set(1)
}

function end(deck: Deck, run: Run): void {
  close(deck, run, run.score.duration)
  deck.emit({ type: 'ended' })
}

/** Sound comes out of the element. */
export function handlePlaying({ run, volume, emit }: Deck): void {
  if (!run || run.state === 'halted') return
  calm(run)
  if (run.state === 'loading') {
    run.state = 'playing'
    run.sounded = true
    volume.ramp(1, run.rise)
  }
  if (!run.announce) return
  run.announce = false
  emit({ type: 'sounding' })
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
