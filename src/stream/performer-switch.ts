import type { PlayerChoice } from '../core/base/settings.ts'
import type { Clock } from '../core/base/clock.ts'
import type {
  Performer,
  PerformerEvent,
  PerformerSelection,
  Selected
} from '../core/stream/performer.ts'
import { type Undo, createListeners } from '../core/base/listeners.ts'
import type { Seconds } from '../core/base/units.ts'
import type { Score } from '../core/score/score.ts'
import { type StreamSupport, choosePerformer } from '../core/stream/stream-support.ts'

/** How long the stream has to come to sound. */
const START_WITHIN: Seconds = 3
/** After how much of the stream live is not needed any more, and how often that is looked at. */
const PROVEN: Seconds = 2
const CHECK_EVERY: Seconds = 0.5

/** The gesture kept for later: a context opened in the tap and halted at once. */
export interface KeptGesture {
  /** Called in the tap. */
  keep(): void
  /** Lets it go, if it has not been used. */
  release(): void
}

/** Called with each result of the search for the stream; `stream` is there from `works` on. */
export type OnVerdict = (verdict: StreamSupport, stream?: Performer) => void

export interface SwitchPorts {
  readonly live: Performer
  readonly gesture: KeptGesture
  readonly clock: Pick<Clock, 'after' | 'every'>
  /** Whether a worker still serves the stream: the listener may clear the site's data while it plays. */
  readonly isServed: () => boolean
  /** Looks for the stream. */
  readonly search: (onVerdict: OnVerdict) => void
}

export interface PerformerSwitch {
  readonly performer: Performer
  readonly selection: PerformerSelection
}

/**
 * The performer that the app talks to: at each start either live or the stream. Live plays until the stream has been
 * found to work, and takes a session over from a stream that does not come to sound. Once there was sound it does so
 * only at Resume: nothing starts by itself in the night.
 */
export function createPerformerSwitch(ports: SwitchPorts): PerformerSwitch {
  const { live } = ports
  const events = createListeners<PerformerEvent>()
  const choice = createChoice(live)
  let active = live
  /** The session's score, from its start to its end. */
  let score: Score | undefined
  let sounded = false
  let gaveUp = false
  let endWatch: Undo | undefined

  /** Whether the session is played by the stream. */
  const isStreaming = (): boolean => score !== undefined && active !== live
  const emitSelection = (): void => choice.emit(score ? active : choice.of())

  function onVerdict(next: StreamSupport, found?: Performer): void {
    if (choice.decide(next, found) && found) follow(found)
    emitSelection()
    void choice.prepare()
  }

  function follow(performer: Performer): void {
    performer.subscribe(event => {
      if (performer !== active) return
      if (event.type === 'failed' && isStreaming() && !sounded) return fallBack()
      if (event.type === 'sounding') sounded = true
      if (event.type === 'interrupted') gaveUp = event.gaveUp === true
      if (event.type === 'ended' || event.type === 'failed') endSession()
      events.emit(event)
      emitSelection()
    })
  }

  function watchStart(): void {
    endWatch?.()
    if (sounded || !isStreaming()) return
    endWatch = watch(active, ports, () => {
      if (!sounded) fallBack()
    })
  }

  /** Live goes on with the session, at the same place. */
  function fallBack(): void {
    if (!score) return
    const [failed, place] = [active, active.position()]
    active = live
    failed.stop()
    live.start(score, place)
    // Not before live has started: it needs the gesture that the watch keeps.
    endWatch?.()
    onVerdict(ports.isServed() ? 'did not start' : 'not in control')
  }

  function endSession(): void {
    endWatch?.()
    score = undefined
  }

  const performer: Performer = {
    get kind() {
      return choice.kind()
    },
    prepare: choice.prepare,
    start(next, position) {
      const chosen = choice.of(next)
      // What the other one still has of the last session goes too.
      if (chosen !== active) active.stop()
      active = chosen
      score = next
      sounded = false
      gaveUp = false
      active.start(next, position)
      watchStart()
      emitSelection()
    },
    pause() {
      endWatch?.()
      active.pause()
    },
    resume() {
      // This is a tap, which is what live needs to start.
      if (isStreaming() && (gaveUp || !ports.isServed())) return fallBack()
      active.resume()
      watchStart()
    },
    change(next, always) {
      if (score) score = next
      active.change(next, always)
    },
    stop() {
      endSession()
      active.stop()
      emitSelection()
    },
    standBy: choice.standBy,
    position: () => active.position(),
    changesAt: () => active.changesAt(),
    subscribe: events.subscribe
  }

  follow(live)
  ports.search(onVerdict)
  return {
    performer,
    selection: {
      prefer(next) {
        choice.prefer(next)
        emitSelection()
        void choice.prepare()
      },
      subscribe: choice.subscribe
    }
  }
}

/** Which of the two plays a score, by what the listener prefers and what was found, and who wants to hear of it. */
function createChoice(live: Performer) {
  const { subscribe, emit } = createListeners<Selected>(() => selected)
  let stream: Performer | undefined
  let verdict: StreamSupport = 'untried'
  let prepared: Score | undefined
  let standing: Score | undefined
  let preferred: PlayerChoice = 'auto'
  let selected: Selected = { kind: 'live', stream: verdict }

  /** A score without voices is live: a file of zeros would promise a sound, to the system as well. */
  function of(score = prepared): Performer {
    return stream && score?.voices.length !== 0 && choosePerformer(preferred, verdict) === 'stream'
      ? stream
      : live
  }

  /** Only with the one that would play it: the other need not load anything. */
  function standBy(next: Score | undefined): void {
    standing = next
    for (const each of [live, stream]) each?.standBy(each === of(next) ? next : undefined)
  }

  return {
    kind: () => selected.kind,
    of,
    standBy,
    /** Prepares a score, or the last one again, where it would be played now. */
    async prepare(score = prepared): Promise<void> {
      prepared = score
      if (score) await of(score).prepare(score)
    },
    prefer(next: PlayerChoice): void {
      preferred = next
    },
    /** @returns whether the stream is new */
    decide(next: StreamSupport, found: Performer | undefined): boolean {
      verdict = next
      if (!found || stream) return false
      stream = found
      standBy(standing)
      return true
    },
    /** Tells who plays now, or would at Start, and what is known of the stream, where either is new. */
    emit({ kind }: Performer): void {
      if (kind === selected.kind && verdict === selected.stream) return
      selected = { kind, stream: verdict }
      emit(selected)
    },
    subscribe
  }
}

/**
 * Keeps the tap that started the stream, until that has come far enough.
 * @param late called once, when it ought to have come to sound
 * @returns ends the watch; safe to call twice
 */
function watch(
  stream: Performer,
  { gesture, clock }: Pick<SwitchPorts, 'gesture' | 'clock'>,
  late: () => void
): Undo {
  const from = stream.position()
  const undos = [
    // Opening a context takes as long as a frame or more: the press is painted first. A timer that is set in a tap
    // and at once due still counts as the tap where a browser asks for one.
    clock.after(0, gesture.keep),
    clock.after(START_WITHIN, late),
    clock.every(CHECK_EVERY, () => {
      if (stream.position() >= from + PROVEN) end()
    })
  ]

  function end(): void {
    for (const undo of undos) undo()
    gesture.release()
  }

  return end
}
