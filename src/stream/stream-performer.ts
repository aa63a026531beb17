import type { Clock } from '../core/base/clock.ts'
import type { Performer, PerformerEvent } from '../core/stream/performer.ts'
import { createListeners } from '../core/base/listeners.ts'
import { soundsSame } from '../core/score/same-sound.ts'
import type { Score } from '../core/score/score.ts'
import type { Seconds } from '../core/base/units.ts'
import { gatherTime, MOVE_FADE } from './move-timing.ts'
import type { NightElement } from './stream-element.ts'
import { createNightElement } from './stream-element.ts'
import type { StreamSource } from './stream-source.ts'
import type { Run } from './stream-run.ts'
import { calm, newRun, rest, RESUME_RISE, settle } from './stream-run.ts'
import { createVolume } from './volume.ts'

const PAUSE_FADE: Seconds = 0.15
const STOP_FADE: Seconds = 0.4
/** How long data may be missing before the file is reloaded. */
const PATIENCE: Seconds = 3
/** How often in a row that is tried, and after how much sound a trouble is a new one. */
const TRIES = 3
const RECOVERED: Seconds = 30

export interface StreamPorts {
  readonly createElement: () => HTMLAudioElement
  readonly source: StreamSource
  readonly clock: Clock
  readonly claimAudioSession: () => void
}

/** Plays a score as a file that the service worker makes, on one media element for good. */
export function createStreamPerformer(ports: StreamPorts): Performer {
  const { source, clock } = ports
  const { subscribe, emit } = createListeners<PerformerEvent>()
  const element: NightElement = createNightElement(ports.createElement(), source, {
    playing,
    waiting,
    turned,
    ended,
    failed
  })
  const volume = createVolume(element.audio, clock)
  let run: Run | undefined
  let prepared: Score | undefined
  let mended: Score | undefined
  /** Where the last session was left. */
  let left: Seconds = 0

  function position(): Seconds {
    if (!run) return left
    const at = run.state === 'playing' ? element.audio.currentTime : run.place
    return Math.min(at, run.score.duration)
  }

  /** Sound is wanted, from where the run is. Called in a tap when it is the first. */
  function go(mine: Run): void {
    mine.state = 'loading'
    mine.heard = mine.score
    expectData(mine)
    element.play(mine.score, mine.place, reason => {
      if (mine === run) refuse(mine, reason)
    })
  }

  function playing(): void {
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

  function waiting(): void {
    if (run?.state !== 'playing') return
    expectData(run)
    if (!run.announce) stall(run, false)
  }

  /** The sound stands still: its going on will be news. */
  function stall(mine: Run, reload: boolean): void {
    mine.announce = true
    emit({ type: 'stalled', position: position(), reload })
  }

  /** The element paused, or was set going, by itself. */
  function turned(): void {
    if (!run) return element.audio.pause()
    if (run.state === 'halted') element.audio.pause()
    else if (element.audio.paused) interrupt(run)
  }

  function interrupt(mine: Run, gaveUp = false): void {
    rest(mine, position())
    element.audio.pause()
    emit({ type: 'interrupted', ...(gaveUp && { gaveUp }) })
  }

  function refuse(mine: Run, reason: string, gaveUp = false): void {
    if (mine.sounded) return interrupt(mine, gaveUp)
    close(mine, mine.place)
    emit({ type: 'failed', reason })
  }

  function ended(): void {
    if (!run || run.state === 'halted') return
    // The end has come before a move to a longer score was made.
    if (run.moving && element.audio.currentTime < run.score.duration) return move(run)
    close(run, run.score.duration)
    emit({ type: 'ended' })
  }

  function failed(reason: string): void {
    if (!run) void prepareAgain()
    else if (run.state !== 'halted') void recover(run, reason)
  }

  /** What was prepared cannot be had as it is: it is mended once. */
  async function prepareAgain(): Promise<void> {
    const score = prepared
    if (!score || mended === score) return
    mended = score
    await source.mend(score)
    if (!run && prepared === score) await element.load(score)
  }

  /** Loads the same place again, three times in a row at most. */
  async function recover(mine: Run, reason: string): Promise<void> {
    mine.place = position()
    mine.state = 'loading'
    calm(mine)
    if (mine.place > mine.troubledAt + RECOVERED) mine.tries = 0
    mine.troubledAt = mine.place
    mine.tries++
    if (mine.tries > TRIES) return refuse(mine, reason, true)
    if (mine.sounded) stall(mine, true)
    element.forget()
    await source.mend(mine.score)
    if (mine === run && mine.state === 'loading') go(mine)
  }

  function expectData(mine: Run): void {
    mine.waiting ??= clock.after(PATIENCE, () => void recover(mine, 'No data came.'))
  }

  /** The session is over; the next one is prepared. */
  function close(mine: Run, place: Seconds): void {
    settle(mine)
    run = undefined
    left = place
    element.leave(prepared)
    volume.set(1)
  }

  function gathering(mine: Run): Seconds {
    return gatherTime(Math.min(mine.score.duration, element.audio.duration) - position())
  }

  function changesAt(): Seconds {
    if (run?.state !== 'playing') return position()
    const at = position() + MOVE_FADE + (run.dipping ? 0 : gathering(run))
    return Math.min(at, run.score.duration)
  }

  /** Waits for more presses, and then moves, unless they have come back to what is heard. */
  function gather(mine: Run, always: boolean): void {
    if (mine.dipping) return
    mine.moving?.()
    mine.moving = undefined
    if (!always && soundsSame(mine.heard, mine.score, position())) return
    mine.moving = clock.after(gathering(mine), () => dip(mine))
    // Meanwhile the worker wakes up and opens the file.
    source.warm(mine.score, changesAt())
  }

  function dip(mine: Run): void {
    mine.dipping = true
    mine.moving = () => volume.set(element.audio.volume)
    volume.ramp(0, MOVE_FADE, () => move(mine))
  }

  function move(mine: Run): void {
    mine.place = element.audio.currentTime
    settle(mine)
    if (mine.place >= mine.score.duration) return ended()
    mine.rise = MOVE_FADE
    go(mine)
  }

  function stop(): void {
    if (!run) return
    const mine = run
    left = position()
    settle(mine)
    run = undefined
    // The fade of a pause may still be on its way.
    const sounding = mine.state !== 'loading' && !element.audio.paused
    if (sounding) volume.ramp(0, STOP_FADE, () => close(mine, left))
    else close(mine, left)
  }

  return {
    kind: 'stream',
    async prepare(score) {
      prepared = score
      // While a stop still fades, its end will see to it.
      if (!run && element.audio.paused) await element.load(score)
    },
    start(score, from) {
      if (run) settle(run)
      ports.claimAudioSession()
      run = newRun(score, from)
      // The score's own fade-in is the rise, unless it is entered midway.
      volume.set(from > 0 ? 0 : 1)
      go(run)
    },
    pause() {
      if (!run || run.state === 'halted') return
      const wasPlaying = run.state === 'playing'
      rest(run, position())
      if (wasPlaying) volume.ramp(0, PAUSE_FADE, () => element.audio.pause())
      else element.audio.pause()
    },
    resume() {
      if (run?.state !== 'halted') return
      ports.claimAudioSession()
      run.announce = true
      run.rise = RESUME_RISE
      run.tries = 0
      // The fade of the pause may still be on its way: its end must not come.
      volume.set(element.audio.paused ? 0 : element.audio.volume)
      go(run)
    },
    change(score, always = false) {
      if (!run) return
      run.score = score
      if (run.state === 'playing') gather(run, always)
      else if (run.state === 'loading' && !soundsSame(run.heard, score, run.place)) go(run)
    },
    stop,
    position,
    changesAt,
    subscribe
  }
}
