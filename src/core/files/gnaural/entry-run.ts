import { type GnauralEntry, ENTRY_FIELDS, ENTRY_RANGES, entryOf } from './entry.ts'

/** Consecutive entries, each written exactly as Gnaural writes it. */
export interface EntryRun {
  readonly entries: readonly GnauralEntry[]
  /** Where in the text the last of them ends. */
  readonly end: number
}

const NUMBER = String.raw`"([-+.\dEe]{1,32})"`
/** Attributes in the order of ENTRY_FIELDS, a space between two, no line break within. */
const ENTRY = new RegExp(
  String.raw`<entry parent="\d{1,9}" ${ENTRY_FIELDS.map(field => `${field}=${NUMBER}`).join(' ')} state="-?\d{1,9}" ?/>\s*`,
  'y'
)

/**
 * Reads entries from `at` on, as long as they are written as Gnaural writes them; any other character, or an invalid
 * number, leaves the rest to the parser.
 * @returns undefined where not even one is read
 */
export function readEntryRun(text: string, at: number): EntryRun | undefined {
  if (!text.startsWith('<entry ', at)) return undefined
  const entries: GnauralEntry[] = []
  let end = at
  for (;;) {
    ENTRY.lastIndex = end
    const found = ENTRY.exec(text)
    const entry = found && readEntry(found)
    if (!entry) break
    entries.push(entry)
    end = ENTRY.lastIndex
  }
  return entries.length > 0 ? { entries, end } : undefined
}

/** No text of these characters alone is read as a number by JavaScript and not by the format. */
function readEntry(found: RegExpExecArray): GnauralEntry | undefined {
  const duration = Number(found[1])
  const left = Number(found[2])
  const right = Number(found[3])
  const beat = Number(found[4])
  const base = Number(found[5])
  const fits =
    within(duration, ENTRY_RANGES.duration) &&
    within(left, ENTRY_RANGES.volume_left) &&
    within(right, ENTRY_RANGES.volume_right) &&
    within(beat, ENTRY_RANGES.beatfreq) &&
    within(base, ENTRY_RANGES.basefreq)
  return fits ? entryOf(duration, left, right, beat, base) : undefined
}

function within(value: number, range: { readonly low: number; readonly high: number }): boolean {
  return value >= range.low && value <= range.high
}
