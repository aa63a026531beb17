import type { Clock } from '../core/base/clock.ts'
import type { Performer, PerformerEvent } from '../core/stream/performer.ts'
import { type Undo, createListeners } from '../core/base/listeners.ts'
import { soundsSame } from '../core/score/same-sound.ts'
import type { Score } from '../core/score/score.ts'
import type { Seconds } from '../core/base/units.ts'
import { type Graph, GLIDE } from './graph.ts'
import { atTime } from './marker.ts'
import { LEAD } from './ramps.ts'
import { type Stage, type StagePorts, openStage } from './stage.ts'

const PAUSE_FADE: Seconds = 0.15
const RESUME_RISE: Seconds = 0.2
const STOP_FADE: Seconds = 0.4
/**
 * How long a paused context goes on in silence. Halted, it is no player to the system any more: measured in Chromium on
 * Linux, the media keys then reach the page no longer, so that what a headset has paused it could not set going.
 */
export const KEPT_AWAKE: Seconds = 300

/** One session, from start to its end. */
interface Run {
  readonly stage: Stage
  score: Score
  /** Where it halted, or where it will begin once the sources can be made; while a graph plays, the graph knows. */
  position: Seconds
  paused: boolean
  /** The session has ended: the context stands ready for the next. */
  over: boolean
  /** Whether any sound has come of it. */
  sounded: boolean
  graph: Graph | undefined
  /** Takes back what is to happen when the beds are loaded, when the sound begins, or when a pause has lasted long. */
  pending: Undo | undefined
  /** Takes back a change of sources that waits for its beds. */
  switching: Undo | undefined
  readonly emit: (event: PerformerEvent) => void
  /** Its score has ended. */
  readonly end: () => void
  /** Lets go of it: its session is over. */
  readonly close: () => void
}

/** The verbs that make up a session. */
export type SessionPlayer = Omit<Performer, 'kind' | 'prepare'>

/** Plays one score at a time, each session on a stage of its own, opened in the tap. */
export function createSessionPlayer(ports: StagePorts): SessionPlayer {
  const { subscribe, emit } = createListeners<PerformerEvent>()
  let run: Run | undefined
  /** Where the last session was left. */
  let left: Seconds = 0
  let standing = false

  function open(native: AudioContext, score: Score, position: Seconds): Run {
    const stage = openStage(native, ports, {
      halted() {
        if (mine !== run) stage.close()
        // One that stands in silence has nothing that could be interrupted.
        else if (!mine.paused) interrupt(mine)
      },
      refused: reason => (mine === run ? refuse(mine, reason) : stage.close())
    })
    const mine: Run = {
      stage,
      score,
      position,
      paused: false,
      over: false,
      sounded: false,
      graph: undefined,
      pending: undefined,
      switching: undefined,
      emit,
      end() {
        mine.over = true
        if (standing) rest(mine, ports.clock)
        else mine.close()
        emit({ type: 'ended' })
      },
      close() {
        mine.pending?.()
        left = mine.position
        stage.close()
        if (run === mine) run = undefined
      }
    }
    return mine
  }

  function openContext(): AudioContext | undefined {
    try {
      return ports.openContext()
    } catch (error) {
      // No Web Audio, or no more contexts: told once the tap's own code is through, as all other news is.
      queueMicrotask(() => emit({ type: 'failed', reason: String(error) }))
      return undefined
    }
  }

  function stop(): void {
    if (!run) return
    const mine = run
    run = undefined
    quieten(mine, STOP_FADE, () => mine.stage.close())
    left = mine.position
  }

  function position(): Seconds {
    return run?.graph?.positionAt(run.stage.heardTime()) ?? run?.position ?? left
  }

  return {
    start(score, position) {
      // The score's own fade-in is the rise, unless it is entered midway.
      const rise = position > 0 ? RESUME_RISE : 0
      if (run?.over) {
        Object.assign(run, { score, position, over: false, sounded: false })
        return wake(run, ports.claimAudioSession, rise)
      }
      stop()
      left = position
      const native = openContext()
      if (!native) return
      run = open(native, score, position)
      sound(run, rise)
    },
    pause() {
      if (!run || run.paused) return
      const mine = run
      quieten(mine, PAUSE_FADE, () => undefined)
      rest(mine, ports.clock)
    },
    resume() {
      if (run?.paused && !run.over) wake(run, ports.claimAudioSession, RESUME_RISE)
    },
    change(score, always = false) {
      if (!run || run.over) return
      const { graph, stage } = run
      const same = !always && soundsSame(run.score, score, position())
      run.score = score
      if (!graph || same) return
      // A change that waited for its beds is overtaken by this one.
      run.switching?.()
      if (always || !graph.follow(score, stage.now())) switchOver(run, graph)
    },
    stop,
    standBy(next) {
      standing = next !== undefined
      if (!standing && run?.over) run.close()
    },
    position,
    // What the graph is told now is heard now, but for the device's own latency.
    changesAt: position,
    subscribe
  }
}

/** Stands in silence: its context is the player that the system's buttons reach. */
function rest(run: Run, clock: Pick<Clock, 'after'>): void {
  run.paused = true
  run.pending = clock.after(KEPT_AWAKE, () => run.stage.sleep())
}

/** Sounds again after that. Called in the tap. */
function wake(run: Run, claimAudioSession: () => void, rise: Seconds): void {
  run.paused = false
  claimAudioSession()
  run.stage.wake()
  sound(run, rise)
}

function sound(run: Run, rise: Seconds): void {
  const { stage } = run
  run.pending?.()
  run.pending = stage.whenReady(run.score, run.position, () => {
    let begin: Seconds = 0
    run.graph = stage.inTime(start => {
      begin = start
      return play(run, run.position, start, rise)
    })
    run.pending = atTime(stage.native, begin, () => {
      run.pending = undefined
      run.sounded = true
      run.emit({ type: 'sounding' })
    })
  })
}

function play(run: Run, position: Seconds, start: Seconds, rise: Seconds): Graph {
  const ended = (): void => {
    halt(run)
    run.position = run.score.duration
    run.end()
  }
  return run.stage.play({ score: run.score, position, start, rise, ended })
}

function switchOver(run: Run, from: Graph): void {
  const { stage } = run
  const position = from.positionAt(stage.now())
  run.switching = stage.whenReady(run.score, position, () => {
    // Both leave from one moment, so that at every moment of the crossfade the two gains make 1.
    const now = stage.now()
    const start = stage.ahead(LEAD)
    from.release(now, GLIDE, () => undefined)
    run.graph = play(run, from.positionAt(start), start, GLIDE)
  })
}

/** Takes the sound out of a run; where it was stays. */
function halt(run: Run): Graph | undefined {
  const { graph } = run
  if (graph) run.position = graph.positionAt(run.stage.now())
  run.graph = undefined
  run.pending?.()
  run.pending = undefined
  run.switching?.()
  return graph
}

/** Ramps a graph down where the clock goes, and lets it go at once where it stands. */
function quieten(run: Run, fade: Seconds, then: () => void): void {
  const { stage } = run
  const graph = halt(run)
  if (graph && stage.running()) graph.release(stage.now(), fade, then)
  else {
    graph?.dispose()
    then()
  }
}

function interrupt(run: Run): void {
  // Should the system set the context going again, nothing is there to sound.
  halt(run)?.dispose()
  run.paused = true
  run.emit({ type: 'interrupted' })
}

function refuse(run: Run, reason: string): void {
  // The call that interrupted it may still go on: it stays paused, and Resume can be tapped again.
  if (run.sounded) return interrupt(run)
  halt(run)?.dispose()
  run.close()
  run.emit({ type: 'failed', reason })
}
