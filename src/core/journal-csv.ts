import type { SessionRow } from './journal.ts'
import type { EpochMilliseconds } from './units.ts'

/** The MIME type of the journal's table. */
export const CSV_TYPE = 'text/csv;charset=utf-8'

/** What each column is called and holds. Units are in the names; times are local, with the offset of that night. */
const COLUMNS: readonly (readonly [string, (row: SessionRow) => string | number])[] = [
  ['started', row => localTime(row.startedAt, row.offsetMinutes)],
  ['heard_minutes', row => rounded(row.heard / 60)],
  ['planned_minutes', row => rounded(row.planned / 60)],
  ['end', row => row.end ?? 'open'],
  ['interruptions', row => row.interruptions],
  [
    'stood_still_minutes',
    row => (row.stoodStill === undefined ? '' : rounded(row.stoodStill / 60))
  ],
  ['night', row => row.night ?? ''],
  ['mode', modeOf],
  ['self_test', row => row.arm ?? (row.seal ? 'sealed' : '')],
  ['carrier_hz', row => row.recipe.carrier],
  ['beat_from_hz', row => (beats(row) ? row.recipe.from : '')],
  ['beat_to_hz', row => (beats(row) ? row.recipe.to : '')],
  ['ramp_seconds', row => row.recipe.ramp],
  ['bed', row => row.recipe.bed],
  ['bed_above_tone_db', row => (row.recipe.bed === 'none' ? '' : row.recipe.bedLevel)],
  ['level_db', row => row.recipe.level],
  ['performer', row => row.performer],
  ['id', row => row.id]
]

/** The journal as a table (RFC 4180): a header, then one line a session in the order given, each ended by CR LF. */
export function formatJournalCsv(rows: readonly SessionRow[]): string {
  const lines = [
    COLUMNS.map(([name]) => name),
    ...rows.map(row => COLUMNS.map(([, value]) => field(value(row))))
  ]
  return lines.map(line => `${line.join(',')}\r\n`).join('')
}

/** A sealed night does not tell whether it had a beat. */
function modeOf({ silent, seal, recipe }: SessionRow): string {
  if (silent) return 'silence'
  return seal ? 'sealed' : recipe.mode
}

function beats({ silent, seal, recipe }: SessionRow): boolean {
  return !silent && !seal && recipe.mode !== 'plain'
}

function field(value: string | number): string {
  const text = String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** ISO 8601 with offset, as 2026-03-14T23:30:00+01:00. */
function localTime(at: EpochMilliseconds, offsetMinutes: number): string {
  const local = new Date(at + offsetMinutes * 60_000).toISOString().slice(0, 19)
  const size = Math.abs(offsetMinutes)
  const hours = String(Math.floor(size / 60)).padStart(2, '0')
  const minutes = String(Math.floor(size % 60)).padStart(2, '0')
  return `${local}${offsetMinutes < 0 ? '-' : '+'}${hours}:${minutes}`
}

/** To a hundredth: a little over half a second. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
