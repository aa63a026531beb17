import type { Performer, PerformerEvent } from '../core/stream/performer.ts'
import type { Undo } from '../core/base/listeners.ts'
import { createListeners } from '../core/base/listeners.ts'
import { soundsSame } from '../core/score/same-sound.ts'
import type { Score } from '../core/score/score.ts'
import type { Seconds } from '../core/base/units.ts'
import type { Graph } from './graph.ts'
import { GLIDE } from './graph.ts'
import { atTime } from './marker.ts'
import { LEAD } from './ramps.ts'
import type { Stage, StagePorts } from './stage.ts'
import { openStage } from './stage.ts'

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
  /** Whether any sound has come of it. */
  sounded: boolean
  graph: Graph | undefined
  /** Takes back what is to happen when the beds are loaded, when the sound begins, or when a pause has lasted long. */
  pending: Undo | undefined
  /** Takes back a change of sources that waits for its beds. */
  switching: Undo | undefined
}

/** The verbs that make up a session. */
export type SessionPlayer = Omit<Performer, 'kind' | 'prepare'>

/** Plays one score at a time, each session on a stage of its own, opened in the tap. */
export function createSessionPlayer(ports: StagePorts): SessionPlayer {
  const { subscribe, emit } = createListeners<PerformerEvent>()
  let run: Run | undefined
  /** Where the last session was left. */
  let left: Seconds = 0

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
      sounded: false,
      graph: undefined,
      pending: undefined,
      switching: undefined
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

  function sound(mine: Run, rise: Seconds): void {
    const { stage } = mine
    mine.pending?.()
    mine.pending = stage.whenReady(mine.score, () => {
      let begin: Seconds = 0
      mine.graph = stage.inTime(start => {
        begin = start
        return play(mine, mine.position, start, rise)
      })
      mine.pending = atTime(stage.native, begin, () => {
        mine.pending = undefined
        mine.sounded = true
        emit({ type: 'sounding' })
      })
    })
  }

  function play(mine: Run, position: Seconds, start: Seconds, rise: Seconds): Graph {
    const ended = (): void => {
      halt(mine)
      mine.position = mine.score.duration
      close(mine)
      emit({ type: 'ended' })
    }
    return mine.stage.play({ score: mine.score, position, start, rise, ended })
  }

  function switchOver(mine: Run, from: Graph): void {
    const { stage } = mine
    mine.switching = stage.whenReady(mine.score, () => {
      // Both leave from one moment, so that at every moment of the crossfade the two gains make 1.
      const now = stage.now()
      const start = stage.ahead(LEAD)
      from.release(now, GLIDE, () => undefined)
      mine.graph = play(mine, from.positionAt(start), start, GLIDE)
    })
  }

  /** Takes the sound out of a run; where it was stays. */
  function halt(mine: Run): Graph | undefined {
    const { graph } = mine
    if (graph) mine.position = graph.positionAt(mine.stage.now())
    mine.graph = undefined
    mine.pending?.()
    mine.pending = undefined
    mine.switching?.()
    return graph
  }

  /** Ramps a graph down where the clock goes, and lets it go at once where it stands. */
  function quieten(mine: Run, fade: Seconds, then: () => void): void {
    const { stage } = mine
    const graph = halt(mine)
    if (graph && stage.running()) graph.release(stage.now(), fade, then)
    else {
      graph?.dispose()
      then()
    }
  }

  function interrupt(mine: Run): void {
    // Should the system set the context going again, nothing is there to sound.
    halt(mine)?.dispose()
    mine.paused = true
    emit({ type: 'interrupted' })
  }

  function refuse(mine: Run, reason: string): void {
    if (mine.sounded) {
      // The call that interrupted it may still go on: it stays paused, and Resume can be tapped again.
      interrupt(mine)
      return
    }
    halt(mine)?.dispose()
    close(mine)
    emit({ type: 'failed', reason })
  }

  function close(mine: Run): void {
    left = mine.position
    mine.stage.close()
    if (run === mine) run = undefined
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
      stop()
      left = position
      const native = openContext()
      if (!native) return
      run = open(native, score, position)
      // The score's own fade-in is the rise, unless it is entered midway.
      sound(run, position > 0 ? RESUME_RISE : 0)
    },
    pause() {
      if (!run || run.paused) return
      const mine = run
      mine.paused = true
      quieten(mine, PAUSE_FADE, () => undefined)
      mine.pending = ports.clock.after(KEPT_AWAKE, () => mine.stage.sleep())
    },
    resume() {
      if (!run?.paused) return
      run.paused = false
      ports.claimAudioSession()
      run.stage.wake()
      sound(run, RESUME_RISE)
    },
    change(score, always = false) {
      if (!run) return
      const { graph, stage } = run
      const same = !always && soundsSame(run.score, score, position())
      run.score = score
      if (!graph || same) return
      // A change that waited for its beds is overtaken by this one.
      run.switching?.()
      if (always || !graph.follow(score, stage.now())) switchOver(run, graph)
    },
    stop,
    position,
    // What the graph is told now is heard now, but for the device's own latency.
    changesAt: position,
    subscribe
  }
}
