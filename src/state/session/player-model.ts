import type { ReadonlySignal, Signal } from '@preact/signals-core'
import { computed, effect, signal } from '@preact/signals-core'
import type { ClockTime } from '../../core/base/clock-time.ts'
import type { Undo } from '../../core/base/listeners.ts'
import type { ProgrammeMark } from '../../core/session/night-mark.ts'
import type { PlayingNow } from '../../core/session/window-handover.ts'
import type { SessionRow } from '../../core/session/session-row.ts'
import { ROW_INTERVAL } from '../../core/session/session-row.ts'
import { LET_GO_TIME } from '../../core/session/player-locks.ts'
import type { SoundFile } from '../../core/files/read-sound-file.ts'
import type { Ports } from '../../core/ports.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import type { Score } from '../../core/score/score.ts'
import type { Seconds } from '../../core/base/units.ts'
import { createSessionScores } from './session-scores.ts'
import { onceMoves, withMoves } from '../late.ts'
import type { NoticesModel } from '../base/notices-model.ts'
import type { NowPlaying } from './playback.ts'
import { createPlayback } from './playback.ts'
import type { SessionChanges } from './session-changes.ts'
import type { AskedEnd, TimingVerbs } from './session-timing.ts'
import { createStartAndEnd } from './start-and-end.ts'
import type { Unfinished } from './resume-offer.ts'
import { createResumeOffer } from './resume-offer.ts'

type ReadonlySignals<T> = {
  readonly [K in keyof T]: T[K] extends Signal<infer Value> ? ReadonlySignal<Value> : never
}

export interface PlayerModel extends TimingVerbs, ReadonlySignals<NowPlaying> {
  /** From the tap on Start until the sound has ended, pauses included. */
  readonly open: ReadonlySignal<boolean>
  /** The time of day requested as the end, as long as it ends then. */
  readonly endTime: ReadonlySignal<ClockTime | undefined>
  /** Changes every 30 s while a session is open, also in a hidden page: its one wake-up. */
  readonly heartbeat: ReadonlySignal<number>
  /** A session just stopped (for 60 s), or one cut off within the last hour. */
  readonly unfinished: ReadonlySignal<Unfinished | undefined>
  /** Must be called from a tap, synchronously, like everything that starts a sound. */
  start(recipe: Recipe, mark?: ProgrammeMark, file?: SoundFile): void
  /** Plays a recipe as `start` does, without a row in the journal. */
  startTrial(recipe: Recipe): void
  /** Marks the open session's place in the programme. */
  markAs(mark: ProgrammeMark | undefined): void
  pause(): void
  resume(): void
  stop(): void
  goOn(): void
  /** Continues, from `at` on, a session that another window was asked to release. */
  takeOver(playing: PlayingNow, at: Seconds): void
  /** Stops for another window that continues it. */
  handOver(): void
  /** The journal’s current row; undefined between sessions and in a trial. */
  row(): SessionRow | undefined
  dismissUnfinished(): void
  /** Updates the position, and whether it is fading: a hidden page does not. */
  refresh(): void
  /**
   * Switches to another recipe, or a file, at the same position. The end stays, except where something else is to follow
   * the session, or it becomes a night `of`.
   */
  use(recipe: Recipe, file?: SoundFile, of?: ProgrammeMark): void
  dispose: Undo
}

/**
 * The session: one at a time, from Start to its end, and its row. With its file `atHand`, a session that played one can
 * be resumed.
 */
export function createPlayerModel(
  ports: Ports,
  notices: NoticesModel,
  atHand: ReadonlySignal<SoundFile | undefined> = signal(undefined)
): PlayerModel {
  const { performer, clock } = ports
  const playback = createPlayback(ports)
  const { now, open, sounding, record, send, refresh, markAs } = playback
  const heartbeat = signal(0)
  const askedEnd = signal<AskedEnd | undefined>(undefined)
  const offers = createResumeOffer(clock)
  const { unfinished, compile, compileRow } = createSessionScores(clock, offers.unfinished, atHand)
  let changes: SessionChanges | undefined
  const startAndEnd = createStartAndEnd(ports, notices, playback, {
    ...offers,
    forget() {
      offers.forget()
      askedEnd.value = undefined
      changes = undefined
      withChanges(({ followClocks }) => followClocks())
    }
  })
  const { begin, halt } = startAndEnd

  /** Calls back with the code that changes the open session. */
  function withChanges(then: (changes: SessionChanges) => void): void {
    withMoves(({ createSessionChanges }) => {
      changes ??= createSessionChanges({ ...playback, performer, clock, askedEnd, compile })
      then(changes)
    })
  }

  function goOnWith(row: SessionRow, score: Score, from: Seconds, patience?: Seconds): void {
    begin({ ...row, mark: row, score, from, patience }, () => record.reopen(row))
  }

  function beat(): void {
    heartbeat.value++
    withChanges(({ followClocks }) => followClocks())
    record.write()
  }

  const stopBeating = effect(() => (open.value ? clock.every(ROW_INTERVAL, beat) : undefined))

  onceMoves(moves => void moves.offerCutOff(ports, playback, offers.offer))

  return {
    ...now,
    open,
    endTime: computed(() =>
      open.value && askedEnd.value?.duration === now.score.value?.duration
        ? askedEnd.value?.time
        : undefined
    ),
    heartbeat,
    unfinished,
    start: (recipe, mark, file) =>
      begin(
        { score: compile(recipe, mark, file, 0), from: 0, recipe, mark, imported: file?.mark },
        () => record.open(recipe, mark, file?.mark)
      ),
    startTrial: recipe =>
      begin({ score: compile(recipe, undefined, undefined, 0), from: 0, recipe }),
    markAs,
    pause() {
      if (!sounding.peek()) return
      performer.pause()
      send({ type: 'paused', by: 'listener' })
      refresh()
      record.write()
    },
    resume() {
      if (now.session.peek().status !== 'paused') return
      withChanges(({ renew }) => renew())
      performer.resume()
      record.resumed()
      send({ type: 'resumed' })
      refresh()
    },
    stop: () => void halt(),
    goOn() {
      const row = unfinished.peek()?.row
      if (row) withMoves(moves => goOnWith(row, moves.goOnWithin(compileRow(row), row), row.heard))
    },
    takeOver: ({ row, score }, at) => goOnWith(row, score, at, LET_GO_TIME),
    handOver: () => void (halt() && offers.forget()),
    row: record.row,
    dismissUnfinished: offers.forget,
    refresh,
    addMinutes: minutes => withChanges(changes => changes.addMinutes(minutes)),
    extend: by => withChanges(changes => changes.extend(by)),
    endAt: time => withChanges(changes => changes.endAt(time)),
    setLevel: level => withChanges(changes => changes.setLevel(level)),
    use: (...sound) => withChanges(changes => changes.use(...sound)),
    dispose() {
      startAndEnd.dispose()
      playback.dispose()
      stopBeating()
    }
  }
}
