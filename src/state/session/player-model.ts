import type { PerformerEvent, Selected } from '../../core/stream/performer.ts'
import type { Undo } from '../../core/base/listeners.ts'
import type { ProgrammeMark } from '../../core/session/night-mark.ts'
import type { ReadonlySignal } from '@preact/signals-core'
import { batch, computed, effect, signal } from '@preact/signals-core'
import { isFading, sessionEnd } from '../../core/score/after.ts'
import type { PlayingNow } from '../../core/session/handover.ts'
import type { ImportedMark } from '../../core/files/imported-mark.ts'
import type { SessionRow } from '../../core/session/journal.ts'
import { ROW_INTERVAL } from '../../core/session/journal.ts'
import { LET_GO_TIME } from '../../core/session/player-locks.ts'
import type { OpenedSound } from '../../core/files/open-sound.ts'
import type { Ports } from '../../core/ports.ts'
import { heardScore } from '../../core/programme/programme-mark.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import type { Score } from '../../core/score/score.ts'
import type { SessionEnd, SessionEvent, SessionState } from '../../core/session/session.ts'
import { IDLE, isOpen, isSounding, nextSession } from '../../core/session/session.ts'
import type { Seconds } from '../../core/base/units.ts'
import { createCompiling } from './compiling.ts'
import { offerCutOff } from './cut-off.ts'
import { withMoves } from '../late.ts'
import type { NoticesModel } from '../base/notices-model.ts'
import { createSessionRecord } from './session-record.ts'
import type { TimingVerbs } from './session-timing.ts'
import { createSessionTiming } from './session-timing.ts'
import type { Unfinished } from './unfinished-offer.ts'
import { CONTINUE_FOR, createUnfinishedOffer } from './unfinished-offer.ts'

export interface PlayerModel extends TimingVerbs {
  readonly session: ReadonlySignal<SessionState>
  /** What plays or played last, of a sealed night what is planned; undefined before the first Start. */
  readonly score: ReadonlySignal<Score | undefined>
  readonly recipe: ReadonlySignal<Recipe | undefined>
  /** What it is of the programme, if anything. */
  readonly mark: ReadonlySignal<ProgrammeMark | undefined>
  /** The file of the field that it is, if it is one: of the recipe its length, fades and level are heard. */
  readonly imported: ReadonlySignal<ImportedMark | undefined>
  /** Seconds in the score. Renewed every second while the page is looked at and sound comes out. */
  readonly position: ReadonlySignal<Seconds>
  /** Changes every 30 s while a session is open, also in a hidden page: its one wake-up. */
  readonly heartbeat: ReadonlySignal<number>
  /** Which performer plays, or would at Start, and whether the night can be streamed. */
  readonly selected: ReadonlySignal<Selected>
  /** Another window plays. */
  readonly playingElsewhere: ReadonlySignal<boolean>
  /** A session just stopped (for 60 s), or one cut off within the last hour. */
  readonly unfinished: ReadonlySignal<Unfinished | undefined>
  /** In the tap itself, as all that starts sound. */
  start(recipe: Recipe, mark?: ProgrammeMark, file?: OpenedSound): void
  /** Plays a recipe as `start` does, and the journal does not note it. */
  startTrial(recipe: Recipe): void
  /** Says of the open session what it is of the programme. */
  markAs(mark: ProgrammeMark | undefined): void
  pause(): void
  resume(): void
  stop(): void
  goOn(): void
  /** Goes on with what another window was asked to let go of, from `at` on. */
  takeOver(playing: PlayingNow, at: Seconds): void
  /** Stops for another window that goes on with it. */
  handOver(): void
  /** The journal’s row as it stands; undefined between sessions and in a trial. */
  row(): SessionRow | undefined
  dismissUnfinished(): void
  /** Renews the position, and whether it fades: a hidden page has neither at hand. */
  look(): void
  /** Goes over to another recipe, or a file, at the same position; the end stays, except where it becomes a night `of`. */
  use(recipe: Recipe, file?: OpenedSound, of?: ProgrammeMark): void
  dispose: Undo
}

/** The session: one at a time, from Start to its end, and its row. With a file `atHand`, one that played it can be gone on with. */
export function createPlayerModel(
  ports: Ports,
  notices: NoticesModel,
  atHand: ReadonlySignal<OpenedSound | undefined> = signal(undefined)
): PlayerModel {
  const { performer, selection, clock, visibility, lock } = ports
  const session = signal<SessionState>(IDLE)
  const score = signal<Score | undefined>(undefined)
  const recipe = signal<Recipe | undefined>(undefined)
  const mark = signal<ProgrammeMark | undefined>(undefined)
  const imported = signal<ImportedMark | undefined>(undefined)
  const position = signal<Seconds>(0)
  const selected = signal<Selected>({ kind: performer.kind, stream: 'untried' })
  const playingElsewhere = signal(false)
  const heartbeat = signal(0)
  const { unfinished: offered, offer, forget } = createUnfinishedOffer(clock)
  const { unfinished, compile, compileRow } = createCompiling(clock, offered, atHand)
  const sounding = computed(() => isSounding(session.value))
  const open = computed(() => isOpen(session.value))
  const playing = computed(() => (open.value ? score.value : undefined))
  const visible = signal(visibility.visible())
  const timing = createSessionTiming(ports, playing, change)
  const record = createSessionRecord({ ...ports, sessions: ports.storage.sessions }, () => ({
    planned: score.peek()?.duration ?? 0,
    heard: performer.position(),
    sounding: sounding.peek()
  }))

  function send(event: SessionEvent): void {
    session.value = nextSession(session.peek(), event)
  }

  function look(): void {
    const playing = score.peek()
    if (!playing) return
    batch(() => {
      position.value = performer.position()
      send({ type: 'moved', fading: isFading(playing, position.peek()) })
    })
  }

  function begin(
    next: Score,
    from: Seconds,
    chosen: Recipe,
    of?: ProgrammeMark,
    played?: ImportedMark,
    note?: () => void,
    patience = 0
  ): void {
    if (isOpen(session.peek())) return
    // The state goes first: whoever makes a sound of its own (tuning) falls silent before this one begins.
    batch(() => {
      score.value = next
      recipe.value = chosen
      mark.value = of
      imported.value = played
      position.value = from
      send({ type: 'start' })
      forget()
    })
    timing.forget()
    performer.start(heardScore(next, of?.seal), from)
    note?.()
    void lock.acquire(patience).then(mine => {
      // Once more: the window that let go wrote its own end.
      if (mine && patience > 0) record.write()
      if (mine || !halt()) return
      notices.show({ kind: 'played-elsewhere' })
    })
  }

  function goOnWith(row: SessionRow, next: Score, from: Seconds, patience?: number): void {
    begin(next, from, row.recipe, row, row.imported, () => record.reopen(row), patience)
  }

  function markAs(of: ProgrammeMark | undefined): void {
    mark.value = of
    record.mark(of)
  }

  /** @returns false when nothing was open */
  function halt(): boolean {
    if (!isOpen(session.peek())) return false
    finish('stopped')
    performer.stop()
    return true
  }

  function finish(how: SessionEnd): void {
    if (!isOpen(session.peek())) return
    const closed = record.close(how)
    batch(() => {
      position.value = how === 'finished' ? (score.peek()?.duration ?? 0) : (closed?.heard ?? 0)
      send({ type: 'ended', how })
      if (closed && how === 'stopped') offer(closed, closed.planned - closed.heard, CONTINUE_FOR)
    })
    lock.release()
  }

  function beat(): void {
    heartbeat.value++
    timing.followClocks(recipe.peek())
    record.write()
  }

  /** @param always goes over to it also where that makes no difference, which would tell on which side a sealed night is */
  function change(next: Score, always = false): void {
    score.value = next
    performer.change(heardScore(next, mark.peek()?.seal), always)
    look()
    record.write()
  }

  function heed(event: PerformerEvent): void {
    switch (event.type) {
      case 'sounding':
        send({ type: 'sounding' })
        look()
        return
      // It goes on by itself, or comes back as an interruption.
      case 'stalled':
        return
      case 'interrupted':
        if (!isOpen(session.peek())) return
        send({ type: 'paused', by: 'system' })
        record.interrupted()
        return
      case 'ended':
        return finish('finished')
      case 'failed':
        record.close('cut off')
        send({ type: 'failed', reason: event.reason })
        lock.release()
        notices.show({ kind: 'no-audio' })
    }
  }

  const undos: Undo[] = [
    performer.subscribe(heed),
    selection.subscribe(now => {
      selected.value = now
      record.playedBy(now.kind)
    }),
    lock.subscribe(elsewhere => {
      playingElsewhere.value = elsewhere
    }),
    visibility.subscribe(now => {
      visible.value = now
      if (now) look()
      else record.write()
    }),
    effect(() => (sounding.value && visible.value ? clock.every(1, look) : undefined)),
    effect(() => (open.value ? clock.every(ROW_INTERVAL, beat) : undefined))
  ]

  void offerCutOff(ports, record, () => isOpen(session.peek()), offer)

  return {
    ...timing,
    session,
    score,
    recipe,
    mark,
    imported,
    position,
    selected,
    playingElsewhere,
    heartbeat,
    unfinished,
    start: (chosen, of, file) =>
      begin(compile(chosen, of, file, 0), 0, chosen, of, file?.mark, () =>
        record.open(chosen, of, file?.mark)
      ),
    startTrial: chosen => begin(compile(chosen, undefined, undefined, 0), 0, chosen),
    markAs,
    pause() {
      if (!isSounding(session.peek())) return
      performer.pause()
      send({ type: 'paused', by: 'listener' })
      look()
      record.write()
    },
    resume() {
      if (session.peek().status !== 'paused') return
      timing.renew(recipe.peek())
      performer.resume()
      record.resumed()
      send({ type: 'resumed' })
      look()
    },
    stop: () => void halt(),
    goOn() {
      const row = unfinished.peek()?.row
      if (!row) return
      withMoves(({ goOnScore }) =>
        goOnWith(row, goOnScore(compileRow(row), row.heard, row.planned), row.heard)
      )
    },
    takeOver: ({ row, score }, at) => goOnWith(row, score, at, LET_GO_TIME),
    handOver: () => void (halt() && forget()),
    row: record.look,
    dismissUnfinished: forget,
    look,
    use(chosen, file, of) {
      const playing = score.peek()
      if (!playing || !isOpen(session.peek())) return
      const night = mark.peek()?.night
      recipe.value = chosen
      // Another sound than the night's from here on: nothing of it is sealed or silent any more.
      imported.value = file?.mark
      record.sound(chosen, file?.mark)
      markAs(of ?? (night && { night }))
      const from = performer.changesAt()
      const end = sessionEnd(playing)
      const minutes = of ? chosen.minutes : (from < end ? end : playing.duration) / 60
      const next = compile({ ...chosen, minutes }, undefined, file, performer.position())
      const goOver = (score: Score): void => change(score, of?.seal !== undefined)
      if (next.duration > from) goOver(next)
      else withMoves(moves => goOver(moves.retimeScore(next, from, playing.duration)))
    },
    dispose() {
      if (isOpen(session.peek())) performer.stop()
      for (const undo of undos) undo()
    }
  }
}
