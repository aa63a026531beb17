import type { Clock } from '../core/base/clock.ts'
import type { Performer, PerformerEvent } from '../core/stream/performer.ts'
import { createListeners } from '../core/base/listeners.ts'
import type { Seconds } from '../core/base/units.ts'
import { type Deck, newRun, positionOf, rest, settle } from './deck.ts'
import { fileOf, followLevel, isServed } from './level.ts'
import { changesAt, gather } from './moves.ts'
import {
  close,
  handleEnded,
  handleFailed,
  handlePlaying,
  handleTurned,
  handleWaiting,
  planHalt,
  play,
  setStanding
} from './playback.ts'
import { createNightElement } from './stream-element.ts'
import type { StreamSource } from './stream-source.ts'
import { createVolume } from './volume.ts'

const PAUSE_FADE: Seconds = 0.15
const STOP_FADE: Seconds = 0.4
export interface StreamPorts {
  readonly createElement: () => HTMLAudioElement
  readonly source: StreamSource
  readonly clock: Clock
  readonly claimAudioSession: () => void
  /** Whether the volume of an element can be set. */
  readonly setsVolume: boolean
}

/** Plays a score as a file that the service worker makes, on one media element for good. */
export function createStreamPerformer(ports: StreamPorts): Performer {
  const { subscribe, emit } = createListeners<PerformerEvent>()
  const deck = createDeck(ports, emit)
  const { element, volume } = deck

  return {
    kind: 'stream',
    async prepare(score) {
      deck.prepared = score
      deck.mended = undefined
      // While a stop still fades, its end will see to it.
      if (deck.run || !element.audio.paused || deck.standing) return
      deck.file = fileOf(deck, score, 0)
      await element.load(deck.file)
    },
    start(score, from) {
      if (deck.run) settle(deck.run)
      ports.claimAudioSession()
      deck.run = newRun(score, from)
      // The score's own fade-in is the rise, unless it is entered midway.
      volume.set(from > 0 ? 0 : 1)
      play(deck, deck.run)
    },
    pause() {
      const { run } = deck
      if (!run || run.state === 'halted') return
      const wasPlaying = run.state === 'playing'
      rest(run, positionOf(deck))
      if (wasPlaying) volume.ramp(0, PAUSE_FADE, () => element.audio.pause())
      else element.audio.pause()
    },
    resume() {
      const { run } = deck
      if (run?.state !== 'halted') return
      ports.claimAudioSession()
      run.announce = true
      run.tries = 0
      // The fade of the pause may still be on its way: its end must not come.
      if (element.audio.paused) volume.set(0)
      else volume.hold()
      play(deck, run)
    },
    change(score, always = false) {
      const { run } = deck
      if (!run) return
      run.score = score
      if (run.state === 'playing') {
        gather(deck, run, always)
        planHalt(deck, run)
      } else if (run.state === 'loading' && !isServed(deck, score, run.place)) play(deck, run)
      else if (run.state === 'loading') followLevel(deck, run)
    },
    stop() {
      const { run } = deck
      if (!run) return
      deck.left = positionOf(deck)
      settle(run)
      deck.run = undefined
      // The fade of a pause may still be on its way.
      const sounding = run.state !== 'loading' && !element.audio.paused
      if (sounding) volume.ramp(0, STOP_FADE, () => close(deck, run, deck.left))
      else close(deck, run, deck.left)
    },
    standBy: next => setStanding(deck, next),
    position: () => positionOf(deck),
    changesAt: () => changesAt(deck),
    subscribe
  }
}

function createDeck(
  { createElement, source, clock, setsVolume }: StreamPorts,
  emit: Deck['emit']
): Deck {
  const element = createNightElement(createElement(), source, {
    playing: () => handlePlaying(deck),
    waiting: () => handleWaiting(deck),
    turned: () => handleTurned(deck),
    ended: () => handleEnded(deck),
    failed: reason => handleFailed(deck, reason)
  })
  const deck: Deck = {
    element,
    volume: createVolume(element.audio, clock, setsVolume),
    source,
    clock,
    emit,
    run: undefined,
    file: undefined,
    left: 0,
    prepared: undefined,
    standing: undefined,
    held: false,
    mended: undefined
  }
  return deck
}
