import type { ReadonlySignal } from '@preact/signals-core'
import { computed, effect, signal } from '@preact/signals-core'
import type { Undo } from '../../core/base/listeners.ts'
import { undoAll } from '../../core/base/listeners.ts'
import type { NightDate } from '../../core/base/night-date.ts'
import type { EpochMilliseconds } from '../../core/base/units.ts'
import type { Ports } from '../../core/ports.ts'
import type { AgainSound } from '../../core/session/again.ts'
import { AGAIN_WITHIN, againSound } from '../../core/session/again.ts'
import type { SessionRow } from '../../core/session/session-row.ts'
import { nightOfRow } from '../../core/session/night-of-row.ts'
import { isOpen } from '../../core/session/session.ts'
import type { Surroundings } from './part-maker.ts'
import type { PlayerModel } from './player-model.ts'

/** The sound for going back to sleep, after a session that was played to its end. */
export interface AgainModel {
  /** What a press would start; undefined while a session is open, and where there is nothing to offer. */
  readonly ready: ReadonlySignal<AgainSound | undefined>
  /** Starts it. Must be called from a tap or a media key, synchronously. No-op where nothing is ready. */
  start(): void
  /** Withdraws it for this night. */
  dismiss(): void
  /**
   * Until undone, a sound is ready after a trial too, whatever the settings; what a press starts is then a trial as well.
   * @param inTail whether trials end in a tail all but silent
   */
  tryOut(inTail: boolean): Undo
  dispose: Undo
}

/** The session that was played to its end, or is being played. */
interface Evening {
  /** Missing in a trial. */
  readonly row: SessionRow | undefined
  readonly sound: AgainSound
  /** Undefined while it plays. */
  readonly endedAt?: EpochMilliseconds
}

const HOUR = 3_600_000
/** More than one night has. */
const LAST_CHECK_INS = 3

/**
 * Keeps a sound ready for whoever wakes after the session, until that night's check-in is saved or the night is over.
 * Only a press starts it; a page that was reloaded offers nothing.
 */
export function createAgainModel(
  ports: Pick<Ports, 'clock' | 'identifiers' | 'performer' | 'storage' | 'visibility'>,
  player: PlayerModel,
  { route, settings }: Pick<Surroundings, 'route' | 'settings'>
): AgainModel {
  const { clock, performer, storage, visibility } = ports
  const evening = signal<Evening | undefined>(undefined)
  const trial = signal<{ readonly inTail: boolean } | undefined>(undefined)
  const wanted = computed(() => trial.value !== undefined || settings.settings.value.again)
  const tail = computed(
    () => trial.value?.inTail ?? (wanted.value && settings.settings.value.readyAllNight)
  )
  const ready = computed(() => {
    const { sound, endedAt } = evening.value ?? {}
    const offered = wanted.value && endedAt !== undefined && !player.playingElsewhere.value
    return offered && !player.open.value ? sound : undefined
  })
  const standing = computed(() => (wanted.value ? evening.value?.sound.score : undefined))
  let stopWaiting: Undo | undefined

  function forget(): void {
    stopWaiting?.()
    stopWaiting = undefined
    evening.value = undefined
  }

  function follow(): void {
    const session = player.session.value
    const [score, recipe, file] = [player.score.value, player.recipe.value, player.imported.value]
    if (session.status === 'ended') return handleEnd(session.how === 'finished')
    // At its start a session has no row yet.
    if (!isOpen(session) || session.status === 'starting' || !score || !recipe) return
    const row = player.row()
    if (row?.again || isPressed(row)) return
    forget()
    // A trial has no row, and nothing comes after it unless that is what is tried.
    const sound =
      (row || trial.peek()) && againSound({ score, recipe, imported: file !== undefined })
    if (sound) evening.value = { row, sound }
  }

  /** Whether a session is the one that a press started in a trial. */
  function isPressed(row: SessionRow | undefined): boolean {
    const before = evening.peek()
    return !row && before !== undefined && !before.row && before.endedAt !== undefined
  }

  function handleEnd(finished: boolean): void {
    const played = evening.peek()
    // An end of the sound that was started again: the next press starts it once more.
    if (!played || played.endedAt !== undefined) return
    if (!finished) return forget()
    const endedAt = clock.now()
    evening.value = { ...played, endedAt }
    stopWaiting = clock.after(AGAIN_WITHIN * 3600, forget)
  }

  /** A timer may have slept with the page. */
  function isOver({ endedAt }: Evening): boolean {
    return endedAt !== undefined && clock.now() - endedAt >= AGAIN_WITHIN * HOUR
  }

  async function checkMorning(): Promise<void> {
    const night = nightOver(evening.peek())
    if (night === undefined) return
    const checkIns = await storage.checkIns.all(LAST_CHECK_INS)
    const now = evening.peek()
    if (!now || nightOver(now) !== night) return
    if (isOver(now) || checkIns.some(each => each.night === night)) forget()
  }

  const dispose = undoAll([
    effect(follow),
    effect(() => {
      // An engine that came late has not heard of it.
      void player.selected.value
      performer.standBy(standing.value, tail.value)
    }),
    // What is left of a file's last part cannot be told from its row.
    effect(() => {
      const { again, imported } = player.unfinished.value?.row ?? {}
      if (again && imported) player.dismissUnfinished()
    }),
    // This window saves a check-in on its screen, and says so nowhere else.
    effect(() => {
      void route.value
      void checkMorning()
    }),
    visibility.subscribe(() => void checkMorning()),
    storage.onChanged('check-ins', () => void checkMorning()),
    () => stopWaiting?.()
  ])

  return {
    ready,
    start() {
      const now = evening.peek()
      const sound = ready.peek()
      if (!now || !sound || isOver(now)) return
      if (!now.row) return player.startTrial(sound.recipe)
      player.takeOver({ row: rowFor(now.row, sound, ports), score: sound.score }, 0)
    },
    dismiss: forget,
    tryOut(inTail) {
      trial.value = { inTail }
      return () => {
        if (!evening.peek()?.row) forget()
        trial.value = undefined
      }
    },
    dispose
  }
}

/** The night of a session that has ended. */
function nightOver(evening: Evening | undefined): NightDate | undefined {
  return evening?.row && evening.endedAt !== undefined ? nightOfRow(evening.row) : undefined
}

/** A row of its own, which counts as no night of the programme; a sealed sound stays sealed. */
function rowFor(
  before: SessionRow,
  { recipe, score }: AgainSound,
  { clock, identifiers, performer }: Pick<Ports, 'clock' | 'identifiers' | 'performer'>
): SessionRow {
  const { imported, seal } = before
  const startedAt = clock.now()
  return {
    id: identifiers.next(),
    version: 1,
    recipe,
    performer: performer.kind,
    startedAt,
    offsetMinutes: clock.offsetMinutes(startedAt),
    planned: score.duration,
    heard: 0,
    seenAt: startedAt,
    interruptions: 0,
    sounding: false,
    again: nightOfRow(before),
    ...(imported && { imported }),
    ...(seal !== undefined && { seal })
  }
}
