import type { Clock } from '../core/base/clock.ts'
import type { Performer, PerformerEvent } from '../core/stream/performer.ts'
import type { Undo } from '../core/base/listeners.ts'
import type { Score } from '../core/score/score.ts'
import type { Seconds } from '../core/base/units.ts'

/** How long the stream has to come to sound. */
const START_WITHIN: Seconds = 3
/** How far it must have come for the other performer to stand down, and how often that is looked at. */
const PROVEN: Seconds = 2
const LOOK: Seconds = 0.5

/** The gesture kept for later: a context opened in the tap and halted at once. */
export interface KeptGesture {
  /** Called in the tap. */
  keep(): void
  /** Lets it go, if it has not been used. */
  release(): void
}

export interface StandbyPorts {
  readonly stream: Performer
  readonly live: Performer
  readonly gesture: KeptGesture
  readonly clock: Pick<Clock, 'after' | 'every'>
  /** Whether somebody still makes the stream: the listener may clear the site's data while it plays. */
  readonly isMade: () => boolean
  /** Live plays this session instead. */
  readonly tookOver: () => void
}

/**
 * The stream, with the live performer standing by at each start: it takes the session over when no sound has come in
 * time. Once there was sound it stands down, and never plays by itself in the night. Where the stream cannot go on any
 * more, live goes on with it at Resume.
 */
export function createStreamWithStandby(ports: StandbyPorts): Performer {
  const { stream, live, gesture, clock } = ports
  const listeners = new Set<(event: PerformerEvent) => void>()
  let playing = stream
  let score: Score | undefined
  let sounded = false
  let gaveUp = false
  let undos: readonly Undo[] = []

  stream.subscribe(event => heed(stream, event))
  live.subscribe(event => heed(live, event))

  function heed(from: Performer, event: PerformerEvent): void {
    if (from !== playing || !score) return
    if (from === stream && !sounded && event.type === 'failed') return takeOver()
    if (event.type === 'sounding') sounded = true
    if (event.type === 'interrupted') gaveUp = event.gaveUp === true
    if (event.type === 'ended' || event.type === 'failed') finish()
    for (const listener of listeners) listener(event)
  }

  function standBy(): void {
    standDown()
    const from = stream.position()
    undos = [
      // Opening a context takes as long as a frame or more: the press is painted first. A timer that is set in a tap
      // and at once due still counts as the tap where a browser asks for one.
      clock.after(0, gesture.keep),
      clock.after(START_WITHIN, () => {
        if (!sounded) takeOver()
      }),
      clock.every(LOOK, () => {
        if (stream.position() >= from + PROVEN) standDown()
      })
    ]
  }

  function standDown(): void {
    for (const undo of undos) undo()
    undos = []
    gesture.release()
  }

  function takeOver(): void {
    const wanted = score
    if (!wanted) return
    const place = stream.position()
    for (const undo of undos) undo()
    undos = []
    playing = live
    stream.stop()
    // It opens the context that was kept.
    live.start(wanted, place)
    ports.tookOver()
  }

  function finish(): void {
    standDown()
    score = undefined
  }

  return {
    get kind() {
      return playing.kind
    },
    prepare: score => stream.prepare(score),
    start(wanted, position) {
      if (playing === live) live.stop()
      playing = stream
      score = wanted
      sounded = false
      gaveUp = false
      stream.start(wanted, position)
      standBy()
    },
    pause() {
      if (!score) return
      standDown()
      playing.pause()
    },
    resume() {
      if (!score) return
      // A tap is what live needs to begin, and this is one.
      if (playing === stream && (gaveUp || !ports.isMade())) return takeOver()
      playing.resume()
      if (playing === stream && !sounded) standBy()
    },
    change(wanted, always) {
      if (!score) return
      score = wanted
      playing.change(wanted, always)
    },
    stop() {
      finish()
      playing.stop()
    },
    position: () => playing.position(),
    changesAt: () => playing.changesAt(),
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    }
  }
}
