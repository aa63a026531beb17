import type { Visibility } from '../core/base/page.ts'
import type { Clock } from '../core/base/clock.ts'
import type { Undo } from '../core/base/listeners.ts'
import { isOscillatorScore } from '../core/score/oscillator-score.ts'
import type { Score } from '../core/score/score.ts'
import type { Seconds } from '../core/base/units.ts'
import { loadBeds } from './beds.ts'
import { watchFrozenClock } from './frozen-clock.ts'
import { type Graph, type GraphPlan, type Sources, createGraph } from './graph.ts'
import type { OwnFeed } from '../core/render/own/own-feed.ts'
import { outputLatency } from './output-latency.ts'
import { LEAD } from './ramps.ts'
import { loadScores } from './scores.ts'
import { liveDesk, setClock } from './tone.ts'

/** What the engine needs of the world. */
export interface StagePorts {
  /** Opens a context and asks it to run. Called in the tap. Throws where the browser has none to give. */
  readonly openContext: () => AudioContext
  /** Tells iOS that this is playback. Called in the tap. */
  readonly claimAudioSession: () => void
  readonly clock: Clock
  readonly visibility: Visibility
  /** Missing where there are no own sounds. */
  readonly ownFeed?: OwnFeed
}

/** What a stage tells. */
export interface StageEvents {
  /** The context stands, and nobody here asked it to. */
  halted(): void
  /** The browser will not run the context. */
  refused(reason: string): void
}

/** A context that plays graphs. */
export interface Stage {
  /** The context's time: what is scheduled relative to it lies ahead. */
  now(): Seconds
  /** The context's time that leaves the device now. */
  heardTime(): Seconds
  /** Whether the audio clock is meant to go, and does. */
  running(): boolean
  /** A time for a new graph to start, that many seconds from now. */
  ahead(lead: Seconds): Seconds
  /**
   * Builds the first graph of a sound, and gives it a start that still lies ahead when it is built: the first one of a
   * page takes far longer than the later ones, and a ramp that has begun without its sources is a click.
   * @param build may be called more than once; what it built before is disposed of
   */
  inTime(build: (start: Seconds) => Graph): Graph
  /**
   * Calls back as soon as a score's sources can be made that begin at a position: at once when what they take is loaded already. Sound without beds waits as well: when the
   * first worklet of a context is there, Chromium goes over to its thread, and what sounds then has a hole of some 50 ms.
   */
  whenReady(score: Score, position: Seconds, call: () => void): Undo
  play(plan: GraphPlan): Graph
  /** Asks the context to run. Called in the tap. */
  wake(): void
  /** Halts the context. */
  sleep(): void
  /** Lets everything go. */
  close(): void
  readonly native: AudioContext
}

/**
 * A device that has just been set going may drop what comes in its first tenth of a second: measured in Chromium on
 * PulseAudio, ramps were cut off at 50 to 120 ms of the context's time, none from 150 ms on.
 */
const START_LEAD: Seconds = 0.15
/** The audio thread renders up to one hardware buffer beyond what the clock shows: 23 ms in Chromium. */
const RENDERED_AHEAD: Seconds = 0.025
/** A machine that needs more than this for a graph will not do it faster the next time. */
const LONGEST_LEAD: Seconds = 0.5

/** How far ahead a first graph starts, so long after its context was set going. */
function leadAfter(going: Seconds): Seconds {
  return going > START_LEAD ? LEAD : START_LEAD
}

/** Makes a stage of a context and asks that to run. Called in the tap. */
export function openStage(
  native: AudioContext,
  ports: Pick<StagePorts, 'clock' | 'visibility' | 'ownFeed'>,
  events: StageEvents
): Stage {
  const desk = liveDesk(native, ports.visibility.visible())
  let sources: Sources = {}
  let asked: 'running' | 'suspended' | 'closed' = 'running'
  /** The context has run since it was last asked to: from then on a halt is news. */
  let ran = native.state === 'running'
  /** The context's time when it was first seen going, since it last stood. */
  let goingSince: Seconds | undefined

  const loadingBeds = loadBeds(desk).then(beds => {
    sources = { ...sources, beds }
  })
  let loadingScores: Promise<void> | undefined
  const unwatch = watchFrozenClock(native, ports, () => asked === 'running')
  const unsee = ports.visibility.subscribe(visible => setClock(desk.context, visible))
  native.addEventListener('statechange', handleState)
  wake()

  function handleState(): void {
    goingSince = native.state === 'running' ? (goingSince ?? native.currentTime) : undefined
    if (native.state === 'running') {
      // A context that the system set going again after a call stays halted until the listener resumes.
      if (asked === 'running') ran = true
      else if (asked === 'suspended') suspend()
    } else if (asked === 'running' && ran && !unwatch.curing()) {
      ran = false
      asked = 'suspended'
      suspend()
      events.halted()
    }
  }

  function wake(): void {
    asked = 'running'
    // A suspension still under way may show before this takes effect: it is no news.
    ran = false
    native.resume().then(handleState, (error: unknown) => {
      // NotAllowedError without a gesture, InvalidStateError during a phone call on iOS or after the end.
      if (asked === 'running') events.refused(String(error))
    })
  }

  function suspend(): void {
    // It rejects when the context has been closed meanwhile, which is just as silent.
    native.suspend().catch(() => undefined)
  }

  /** What is to be waited for before a score can sound from a position on, if anything. */
  function missing(score: Score, position: Seconds): Promise<unknown> | undefined {
    if (isOscillatorScore(score)) return sources.beds ? undefined : loadingBeds
    const own = ports.ownFeed?.missing(score, position)
    if (sources.scores) return own
    loadingScores ??= loadingBeds
      .then(() => loadScores(desk, ports.ownFeed))
      .then(scores => {
        sources = { ...sources, scores }
      })
    return Promise.all([loadingScores, own])
  }

  /** On the grid of samples, where all sources start at the very same moment. */
  function ahead(lead: Seconds): Seconds {
    return Math.ceil((native.currentTime + lead) * native.sampleRate) / native.sampleRate
  }

  return {
    native,
    now: () => native.currentTime,
    heardTime: () => native.currentTime - outputLatency(native),
    running: () => asked === 'running' && native.state === 'running',
    ahead,
    inTime(build) {
      for (let lead = leadAfter(native.currentTime - (goingSince ?? Infinity)); ; lead *= 2) {
        const [begun, start] = [performance.now(), ahead(lead)]
        const graph = build(start)
        const took = (performance.now() - begun) / 1000
        // Where the device is handed much at once, the clock may have gone further than that.
        const left = Math.min(lead - took, start - native.currentTime)
        if (left > RENDERED_AHEAD || lead > LONGEST_LEAD) return graph
        graph.dispose()
      }
    },
    whenReady(score, position, call) {
      const loading = missing(score, position)
      if (!loading) {
        call()
        return () => undefined
      }
      let wanted = true
      void loading.then(() => {
        if (wanted && asked !== 'closed') call()
      })
      return () => {
        wanted = false
      }
    },
    play: plan => createGraph(desk, sources, plan),
    wake,
    sleep() {
      asked = 'suspended'
      suspend()
    },
    close() {
      if (asked === 'closed') return
      asked = 'closed'
      native.removeEventListener('statechange', handleState)
      unwatch.stop()
      unsee()
      // Closes the native context as well.
      desk.context.dispose()
    }
  }
}
