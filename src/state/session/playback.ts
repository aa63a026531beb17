import type { ReadonlySignal, Signal } from '@preact/signals-core'
import { batch, computed, effect, signal } from '@preact/signals-core'
import type { Undo } from '../../core/base/listeners.ts'
import { undoAll } from '../../core/base/listeners.ts'
import type { Seconds } from '../../core/base/units.ts'
import type { FileMark } from '../../core/files/file-mark.ts'
import type { Ports } from '../../core/ports.ts'
import { heardScore } from '../../core/session/marked-score.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import { isFading } from '../../core/score/early/session-end.ts'
import type { Score } from '../../core/score/score.ts'
import type { ProgrammeMark } from '../../core/session/night-mark.ts'
import type { SessionEvent, SessionState } from '../../core/session/session.ts'
import { IDLE, isOpen, isSounding, nextSession } from '../../core/session/session.ts'
import type { Selected } from '../../core/stream/performer.ts'
import type { SessionRecord } from './session-record.ts'
import { createSessionRecord } from './session-record.ts'

/** What plays, or played last. */
export interface NowPlaying {
  readonly session: Signal<SessionState>
  /** For a sealed night the planned one; undefined before the first Start. */
  readonly score: Signal<Score | undefined>
  readonly recipe: Signal<Recipe | undefined>
  /** Its place in the programme, if any. */
  readonly mark: Signal<ProgrammeMark | undefined>
  /** The file that plays, if any, with the recipe's length, fades and level. */
  readonly imported: Signal<FileMark | undefined>
  /** Seconds in the score. Updated every second while the page is visible and sound plays. */
  readonly position: Signal<Seconds>
  /** Which performer plays, or would at Start, and whether the night can be streamed. */
  readonly selected: Signal<Selected>
  /** Another window plays. */
  readonly playingElsewhere: Signal<boolean>
}

/** The open session: what it plays, and its row. */
export interface Playback {
  readonly now: NowPlaying
  readonly open: ReadonlySignal<boolean>
  readonly sounding: ReadonlySignal<boolean>
  readonly record: SessionRecord
  send(event: SessionEvent): void
  /** Updates the position, and whether it is fading. */
  refresh(): void
  /** Switches to another score at the same position, without a word in the row. */
  switchTo(next: Score): void
  /**
   * The same, and writes the row.
   * @param always also where that makes no difference, which would reveal the side of a sealed night
   */
  change(next: Score, always?: boolean): void
  /** Marks its place in the programme. */
  markAs(mark: ProgrammeMark | undefined): void
  dispose: Undo
}

export function createPlayback(
  ports: Pick<
    Ports,
    'performer' | 'selection' | 'lock' | 'clock' | 'visibility' | 'identifiers' | 'storage'
  >
): Playback {
  const { performer, selection, lock, clock, visibility } = ports
  const session = signal<SessionState>(IDLE)
  const score = signal<Score | undefined>(undefined)
  const mark = signal<ProgrammeMark | undefined>(undefined)
  const position = signal<Seconds>(0)
  const selected = signal<Selected>({ kind: performer.kind, stream: 'untried' })
  const playingElsewhere = signal(false)
  const visible = signal(visibility.visible())
  const sounding = computed(() => isSounding(session.value))
  const record = createSessionRecord(ports, () => ({
    planned: score.peek()?.duration ?? 0,
    heard: performer.position(),
    sounding: sounding.peek()
  }))

  function send(event: SessionEvent): void {
    session.value = nextSession(session.peek(), event)
  }

  function refresh(): void {
    const playing = score.peek()
    if (!playing) return
    batch(() => {
      position.value = performer.position()
      send({ type: 'moved', fading: isFading(playing, position.peek()) })
    })
  }

  function switchTo(next: Score, always = false): void {
    score.value = next
    performer.change(heardScore(next, mark.peek()?.seal), always)
    refresh()
  }

  const dispose = undoAll([
    selection.subscribe(now => {
      selected.value = now
      record.playedBy(now.kind)
    }),
    lock.subscribe(elsewhere => {
      playingElsewhere.value = elsewhere
    }),
    visibility.subscribe(now => {
      visible.value = now
      if (now) refresh()
      else record.write()
    }),
    effect(() => (sounding.value && visible.value ? clock.every(1, refresh) : undefined))
  ])

  return {
    now: {
      session,
      score,
      recipe: signal<Recipe | undefined>(undefined),
      mark,
      imported: signal<FileMark | undefined>(undefined),
      position,
      selected,
      playingElsewhere
    },
    open: computed(() => isOpen(session.value)),
    sounding,
    record,
    send,
    refresh,
    switchTo,
    change(next, always) {
      switchTo(next, always)
      record.write()
    },
    markAs(of) {
      mark.value = of
      record.mark(of)
    },
    dispose
  }
}
