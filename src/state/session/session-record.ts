import type { Ports } from '../../core/ports.ts'
import type { ProgrammeMark } from '../../core/session/night-mark.ts'
import type { SessionRow } from '../../core/session/session-row.ts'
import type { FileMark } from '../../core/files/file-mark.ts'
import type { Recipe } from '../../core/recipe/recipe.ts'
import type { SessionEnd } from '../../core/session/session.ts'
import type { EpochMilliseconds, Seconds } from '../../core/base/units.ts'

/** A session's progress, read whenever its row is written. */
export interface Progress {
  readonly planned: Seconds
  readonly heard: Seconds
  readonly sounding: boolean
}

/** The journal's row of the open session: written at Start, on request, and at the end. */
export interface SessionRecord {
  open(recipe: Recipe, mark?: ProgrammeMark, imported?: FileMark): void
  /** Its place in the programme from now on, no longer silent nor sealed; written with the next write. */
  mark(mark: ProgrammeMark | undefined): void
  /** What it plays from now on; written with the next write. */
  sound(recipe: Recipe, imported: FileMark | undefined): void
  /** Reopens a row that was stopped or cut off. */
  reopen(row: SessionRow): void
  /** The system has paused it. */
  interrupted(): void
  /** The listener has resumed it. */
  resumed(): void
  /** The performer that plays it after all. */
  playedBy(performer: SessionRow['performer']): void
  /** The row as it would be written now, while one is open. */
  row(): SessionRow | undefined
  /** Writes the current row. */
  write(): void
  /** @returns the closed row, or undefined when none was open */
  close(how: SessionEnd): SessionRow | undefined
}

export function createSessionRecord(
  ports: Pick<Ports, 'storage' | 'clock' | 'identifiers' | 'performer'>,
  progress: () => Progress
): SessionRecord {
  const { clock } = ports
  const { sessions } = ports.storage
  let current: SessionRow | undefined
  /** During an interruption: up to when it is counted in the row. */
  let stoodUntil: EpochMilliseconds | undefined

  function begin(row: SessionRow): void {
    current = row
    stoodUntil = undefined
    void sessions.put(row)
  }

  /** The row as it would be written now. */
  function renewed(row: SessionRow): SessionRow {
    const now = clock.now()
    const next = { ...row, ...progress(), seenAt: now }
    if (stoodUntil === undefined) return next
    const stood = Math.max(0, now - stoodUntil) / 1000
    stoodUntil = now
    return { ...next, stoodStill: (row.stoodStill ?? 0) + stood }
  }

  function write(): void {
    if (!current) return
    current = renewed(current)
    void sessions.put(current)
  }

  return {
    open(recipe, mark, imported) {
      const startedAt = clock.now()
      begin({
        id: ports.identifiers.next(),
        version: 1,
        recipe,
        performer: ports.performer.kind,
        startedAt,
        offsetMinutes: clock.offsetMinutes(startedAt),
        seenAt: startedAt,
        interruptions: 0,
        ...progress(),
        ...mark,
        ...(imported && { imported })
      })
    },
    mark(mark) {
      if (!current) return
      const { silent: _silent, seal: _seal, ...row } = current
      current = { ...row, ...mark }
    },
    sound(recipe, played) {
      if (!current) return
      const { imported: _imported, ...row } = current
      current = { ...row, recipe, ...(played && { imported: played }) }
    },
    reopen({ end, ...row }) {
      begin({
        ...row,
        performer: ports.performer.kind,
        ...progress(),
        seenAt: clock.now()
      })
    },
    playedBy(performer) {
      if (current) current = { ...current, performer }
    },
    interrupted() {
      if (!current) return
      current = { ...current, interruptions: current.interruptions + 1 }
      stoodUntil ??= clock.now()
      write()
    },
    resumed() {
      if (stoodUntil === undefined) return
      write()
      stoodUntil = undefined
    },
    row: () => current && { ...current, ...progress(), seenAt: clock.now() },
    write,
    close(how) {
      if (!current) return undefined
      const closed: SessionRow = { ...renewed(current), sounding: false, end: how }
      current = undefined
      void sessions.put(closed)
      return closed
    }
  }
}
