import type { Clock } from '../../core/base/clock.ts'
import { CSV_TYPE, formatJournalCsv } from '../../core/diary/journal-csv.ts'
import { type ReadonlySignal, batch, computed, signal } from '@preact/signals-core'
import type { CheckIn } from '../../core/diary/check-in.ts'
import { type Files, dateFileName } from '../../core/base/file-name.ts'
import type { SessionRow } from '../../core/session/session-row.ts'
import { nightOfRow } from '../../core/session/night-of-row.ts'
import { nightToOpen } from '../../core/diary/check-in-time.ts'
import { type DiaryNight, joinNights } from '../../core/diary/diary-night.ts'
import type { NightDate } from '../../core/base/night-date.ts'
import type { Ports } from '../../core/ports.ts'
import { type Seconds, clamp } from '../../core/base/units.ts'

/** The last change, with what it replaced. */
export type Change =
  | { readonly what: 'session removed' | 'session changed'; readonly before: SessionRow }
  | { readonly what: 'check-in removed' | 'check-in changed'; readonly before: CheckIn }

export interface JournalModel {
  /** Newest first; undefined until first loaded. */
  readonly nights: ReadonlySignal<readonly DiaryNight[] | undefined>
  /** The night whose check-in is due: the last one that is over, where it has none. Undefined until loaded. */
  readonly due: ReadonlySignal<NightDate | undefined>
  /** The last change, while it can be undone. */
  readonly change: ReadonlySignal<Change | undefined>
  /** Loads the newest nights, if none have been loaded: a week is there at once, however long the journal is. */
  glance(): Promise<void>
  /** Loads everything. */
  load(): Promise<void>
  removeSession(id: string): Promise<void>
  /** Corrects how much of a session was heard: at most its length. */
  correctHeard(id: string, heard: Seconds): Promise<void>
  removeCheckIn(night: NightDate): Promise<void>
  undo(): Promise<void>
  /** Saves the journal as a table. */
  saveTable(): Promise<void>
}

/** How many sessions and check-ins are loaded first: more than a week of them. */
const GLANCE = 32

/** The journal's nights, and their export as a table, whose code is fetched on demand. */
export function createJournalModel(ports: {
  readonly storage: Ports['storage']
  readonly files: Files
  readonly clock: Clock
}): JournalModel {
  const { files, clock } = ports
  const { sessions, checkIns } = ports.storage
  const rows = signal<readonly SessionRow[] | undefined>(undefined)
  const mornings = signal<readonly CheckIn[] | undefined>(undefined)
  /** Nights up to this one have not been loaded yet; undefined once all are. */
  const unread = signal<NightDate | undefined>(undefined)
  const nights = computed(() => {
    if (!rows.value || !mornings.value) return undefined
    const joined = joinNights(rows.value, mornings.value)
    const { value: limit } = unread
    return limit === undefined ? joined : joined.filter(({ night }) => night > limit)
  })
  const due = computed(() => {
    const { value: told } = mornings
    if (!rows.value || !told) return undefined
    const here = { at: clock.now(), offsetAt: clock.offsetMinutes }
    const night = nightToOpen(rows.value, told, here)
    return told.some(each => each.night === night) ? undefined : night
  })
  const change = signal<Change | undefined>(undefined)

  async function load(): Promise<void> {
    const [foundRows, foundMornings] = await Promise.all([sessions.all(), checkIns.all()])
    const before = earlierCheckIn(mornings.peek() ?? [], foundMornings)
    batch(() => {
      if (before) change.value = { what: 'check-in changed', before }
      unread.value = undefined
      if (!isAlike(rows.peek(), foundRows)) rows.value = foundRows
      if (!isAlike(mornings.peek(), foundMornings)) mornings.value = foundMornings
    })
  }

  function restoreHeard({ id, heard }: SessionRow): Promise<void> {
    return sessions.update(id, row => ({ ...row, heard }))
  }

  function rowOf(id: string): SessionRow | undefined {
    return rows.peek()?.find(row => row.id === id)
  }

  return {
    nights,
    due,
    change,
    async glance() {
      if (rows.peek()) return
      const [foundRows, foundMornings] = await Promise.all([
        sessions.all(GLANCE),
        checkIns.all(GLANCE)
      ])
      if (rows.peek()) return
      const lastRow = foundRows.length < GLANCE ? undefined : foundRows.at(-1)
      const lastMorning = foundMornings.length < GLANCE ? undefined : foundMornings.at(-1)
      const limits = [lastRow && nightOfRow(lastRow), lastMorning?.night].filter(
        each => each !== undefined
      )
      batch(() => {
        unread.value = limits.toSorted().at(-1)
        rows.value = foundRows
        mornings.value = foundMornings
      })
    },
    load,
    async removeSession(id) {
      const before = rowOf(id)
      await sessions.remove(id)
      await load()
      change.value = before && { what: 'session removed', before }
    },
    async correctHeard(id, heard) {
      const before = rowOf(id)
      if (!before) return
      await sessions.update(id, row => ({ ...row, heard: clamp(heard, 0, row.planned) }))
      await load()
      change.value = { what: 'session changed', before }
    },
    async removeCheckIn(night) {
      const before = mornings.peek()?.find(each => each.night === night)
      await checkIns.remove(night)
      await load()
      change.value = before && { what: 'check-in removed', before }
    },
    async undo() {
      const done = change.peek()
      if (!done) return
      if (!('id' in done.before)) await checkIns.put(done.before)
      else if (done.what === 'session changed') await restoreHeard(done.before)
      else await sessions.put(done.before)
      await load()
      change.value = undefined
    },
    async saveTable() {
      const joined = joinNights(await sessions.all(), await checkIns.all())
      const now = clock.now()
      const name = dateFileName(now, clock.offsetMinutes(now), 'csv')
      files.save(name, CSV_TYPE, formatJournalCsv(joined))
    }
  }
}

/** The check-in replaced by one that was changed on its own screen. */
function earlierCheckIn(before: readonly CheckIn[], now: readonly CheckIn[]): CheckIn | undefined {
  const savedAt = new Map(now.map(each => [each.night, each.savedAt]))
  return before.find(each => (savedAt.get(each.night) ?? each.savedAt) > each.savedAt)
}

/** Whether a second load found the same as the first: then nothing needs to be redrawn. */
function isAlike<T extends SessionRow | CheckIn>(
  one: readonly T[] | undefined,
  other: readonly T[]
): boolean {
  return one?.length === other.length && one.every((each, at) => markOf(each) === markOf(other[at]))
}

/** Changes with every change of a record. */
function markOf(record: SessionRow | CheckIn | undefined): string {
  if (!record) return ''
  if ('savedAt' in record) return `${record.night} ${record.savedAt}`
  const { id, seenAt, heard, end, interruptions, arm } = record
  return [id, seenAt, heard, end, interruptions, arm].join(' ')
}
