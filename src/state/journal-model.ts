import type { ReadonlySignal } from '@preact/signals-core'
import { signal } from '@preact/signals-core'
import type { BackupProblem, Kept, ParsedBackup } from '../core/backup.ts'
import type { SessionRow } from '../core/journal.ts'
import type { Clock, Files, Storage, StoredKey } from '../core/ports.ts'

/** How taking a backup in went. */
export type ImportOutcome =
  | {
      readonly kind: 'imported'
      /** Sessions that were not there before. */
      readonly added: number
      /** Favourites that were not there before. */
      readonly favourites: number
      readonly problems: readonly BackupProblem[]
    }
  | Extract<ParsedBackup, { kind: 'no backup' }>

export interface JournalModel {
  /** Newest first; undefined until first loaded. */
  readonly rows: ReadonlySignal<readonly SessionRow[] | undefined>
  /** The row removed last, while it can be brought back. */
  readonly removed: ReadonlySignal<SessionRow | undefined>
  load(): Promise<void>
  remove(id: string): Promise<void>
  undoRemove(): Promise<void>
  /** Hands over everything that is kept, as a file that `takeIn` reads. */
  saveBackup(): Promise<void>
  /** Hands over the journal as a table. */
  saveTable(): Promise<void>
  /** Joins a backup with what is kept. Nothing kept is replaced; values such as settings hold from the next start. */
  takeIn(text: string): Promise<ImportOutcome>
}

/** The journal's list of sessions, and its way out and in. What only files need is fetched when a file is asked for. */
export function createJournalModel(ports: {
  readonly storage: Storage
  readonly files: Files
  readonly clock: Clock
}): JournalModel {
  const { files, clock } = ports
  const { sessions, favourites, values } = ports.storage
  const rows = signal<readonly SessionRow[] | undefined>(undefined)
  const removed = signal<SessionRow | undefined>(undefined)

  async function load(): Promise<void> {
    rows.value = await sessions.all()
  }

  async function kept(keys: readonly StoredKey[]): Promise<Kept> {
    const found: Partial<Record<StoredKey, unknown>> = {}
    for (const key of keys) found[key] = await values.get(key)
    return { sessions: await sessions.all(), favourites: await favourites.all(), values: found }
  }

  /** "neap-2026-03-14.json", by the local date. */
  function fileName(extension: string): string {
    const now = clock.now()
    const date = new Date(now + clock.offsetMinutes(now) * 60_000).toISOString().slice(0, 10)
    return `neap-${date}.${extension}`
  }

  return {
    rows,
    removed,
    load,
    async remove(id) {
      removed.value = rows.peek()?.find(row => row.id === id)
      await sessions.remove(id)
      await load()
    },
    async undoRemove() {
      const row = removed.peek()
      removed.value = undefined
      if (row) await sessions.put(row)
      await load()
    },
    async saveBackup() {
      const { BACKUP_KEYS, BACKUP_TYPE, formatBackup } = await import('../core/backup.ts')
      const text = formatBackup(await kept(BACKUP_KEYS), clock.now())
      files.save(fileName('json'), BACKUP_TYPE, text)
    },
    async saveTable() {
      const { CSV_TYPE, formatJournalCsv } = await import('../core/journal-csv.ts')
      files.save(fileName('csv'), CSV_TYPE, formatJournalCsv(await sessions.all()))
    },
    async takeIn(text) {
      const { BACKUP_KEYS, joinBackup, parseBackup } = await import('../core/backup.ts')
      const parsed = parseBackup(text)
      if (parsed.kind === 'no backup') return parsed
      const joined = joinBackup(await kept(BACKUP_KEYS), parsed.kept)
      const added = await sessions.add(joined.sessions)
      await favourites.put(joined.favourites)
      for (const key of BACKUP_KEYS)
        if (joined.values[key] !== undefined) await values.set(key, joined.values[key])
      await load()
      return {
        kind: 'imported',
        added,
        favourites: joined.favourites.length,
        problems: parsed.problems
      }
    }
  }
}
