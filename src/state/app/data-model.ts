import { type ReadonlySignal, batch, computed, signal } from '@preact/signals-core'
import type { Kept, KeptRecords, ParsedBackup, ReadableFile } from '../../core/app/backup.ts'
import {
  BACKUP_KEYS,
  BACKUP_TYPE,
  formatBackup,
  joinBackup,
  joinValue
} from '../../core/app/backup.ts'
import type { BackupProblems } from '../../core/app/backup-problems.ts'
import { type BackupPlan, planBackup } from '../../core/app/backup-plan.ts'
import { COLLECTION_NAMES } from '../../core/app/collections.ts'
import type { AnyStores } from '../../core/app/storage.ts'
import { dateFileName } from '../../core/base/file-name.ts'
import type { StoredKey } from '../../core/app/stored-values.ts'
import type { EpochMilliseconds } from '../../core/base/units.ts'
import { isRecord } from '../../core/base/parse.ts'
import type { PartMaker } from '../session/part-maker.ts'

/** A picked file: its contents, and what restoring it would do. Nothing has been written yet. */
export type BackupPreview =
  | {
      readonly kind: 'plan'
      readonly plan: BackupPlan
      readonly problems: BackupProblems
    }
  | Extract<ParsedBackup, { kind: 'no backup' }>
  /** Its size, and the largest that is read. */
  | { readonly kind: 'too big'; readonly bytes: number; readonly most: number }
  /** The system could not read it. */
  | { readonly kind: 'unread' }

/** When everything was last saved as a file, and how many sessions have begun since. */
export interface LastSaved {
  /** Missing: never, as far as is known. */
  readonly at?: EpochMilliseconds
  readonly sessionsSince: number
}

/** Fifty years of nights fit easily; reading more could exhaust the browser's memory. */
export const MOST_BYTES = 64 * 1024 * 1024

export interface DataModel {
  /** Undefined until it has been read. */
  readonly lastSaved: ReadonlySignal<LastSaved | undefined>
  readonly preview: ReadonlySignal<BackupPreview | undefined>
  /** What was restored last. */
  readonly takenIn: ReadonlySignal<BackupPlan | undefined>
  /** False while a session is open: its row would be written again. */
  readonly canDelete: ReadonlySignal<boolean>
  /** Loads when everything was last saved. */
  load(): Promise<void>
  /** Saves everything stored as a file for `open`. Must be called from a tap, synchronously. */
  save(): Promise<void>
  /** Reads a file and shows what restoring it would do. Writes nothing. */
  open(file: ReadableFile): Promise<void>
  /** Merges the previewed file into what is stored, which stays as it is. Settings apply from the next start. */
  takeIn(): Promise<void>
  /** Discards the previewed file. */
  leave(): void
  /** Deletes everything stored on this device, and reloads the app. No-op while a session is open. */
  deleteAll(): Promise<void>
}

/** Saving, restoring and deleting everything that is stored. */
export const dataPart: PartMaker<DataModel> = (ports, player) => {
  const { storage, clock, files, location } = ports
  const { sessions, values } = storage
  const stores: AnyStores = storage
  const lastSaved = signal<LastSaved | undefined>(undefined)
  const preview = signal<BackupPreview | undefined>(undefined)
  const takenIn = signal<BackupPlan | undefined>(undefined)
  const canDelete = computed(() => !player.open.value)
  let waiting: Kept | undefined
  let previews = 0

  async function kept(): Promise<Kept> {
    const found: Partial<Record<StoredKey, unknown>> = {}
    for (const key of BACKUP_KEYS) found[key] = await values.get(key)
    const reading = COLLECTION_NAMES.map(async name => [name, await storage[name].all()] as const)
    const records = Object.fromEntries(await Promise.all(reading)) as KeptRecords
    return { ...records, values: found }
  }

  async function load(): Promise<void> {
    const stored = await values.get('backed-up')
    const at = isRecord(stored) && Number.isFinite(stored['at']) ? Number(stored['at']) : undefined
    const rows = await sessions.all()
    lastSaved.value = {
      ...(at !== undefined && { at }),
      sessionsSince: rows.filter(({ startedAt }) => startedAt > (at ?? 0)).length
    }
  }

  return {
    lastSaved,
    preview,
    takenIn,
    canDelete,
    load,
    async save() {
      const now = clock.now()
      const text = formatBackup(await kept())
      files.save(dateFileName(now, clock.offsetMinutes(now), 'json'), BACKUP_TYPE, text)
      await values.set('backed-up', { at: now })
      await load()
    },
    async open(file) {
      const request = ++previews
      takenIn.value = undefined
      waiting = undefined
      if (file.size > MOST_BYTES) {
        preview.value = { kind: 'too big', bytes: file.size, most: MOST_BYTES }
        return
      }
      const parsed = await ports.pageData.readBackup(file).catch(unread)
      // Meanwhile another file may have been picked, or this one discarded.
      if (request !== previews) return
      if (parsed.kind !== 'backup') {
        preview.value = parsed
        return
      }
      waiting = parsed.kept
      const plan = planBackup(parsed.kept, joinBackup(await kept(), parsed.kept))
      preview.value = { kind: 'plan', plan, problems: parsed.problems }
    },
    async takeIn() {
      if (!waiting) return
      const backup = waiting
      waiting = undefined
      // Checked again: a session may have begun or ended since the preview.
      const joined = joinBackup(await kept(), backup)
      for (const name of COLLECTION_NAMES) await stores[name].add(joined[name])
      for (const key of BACKUP_KEYS)
        if (joined.values[key] !== undefined)
          await values.update(key, present => joinValue(key, present, backup.values[key]))
      batch(() => {
        takenIn.value = planBackup(backup, joined)
        preview.value = undefined
      })
      await load()
    },
    leave() {
      previews++
      waiting = undefined
      preview.value = undefined
    },
    async deleteAll() {
      if (!canDelete.peek()) return
      await storage.clear()
      await ports.pageData.forget()
      location.restart()
    },
    dispose: storage.onChanged('backed-up', () => {
      if (lastSaved.peek()) void load()
    })
  }
}

/** @throws any error that is not the system's */
function unread(error: unknown): { readonly kind: 'unread' } {
  if (!(error instanceof DOMException)) throw error
  return { kind: 'unread' }
}
