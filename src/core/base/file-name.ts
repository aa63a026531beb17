import type { EpochMilliseconds } from './units.ts'

/** Characters that some system forbids in file names, and those that would hide a file or change its folder. */
const FORBIDDEN = /[\p{Cc}\p{Bidi_C}\\/:*?"<>|]+/gu

/**
 * A name that every system can give to a file, without its ending: "neap-my-rain". Forbidden characters become a dash;
 * `neap-` before it keeps clear of the names that Windows has for itself.
 */
export function fileName(text: string): string {
  const name = text
    .replace(FORBIDDEN, ' ')
    .trim()
    .replace(/\s+/g, '-')
    .replace(/[.-]+$/, '')
  return name === '' ? 'neap' : `neap-${name}`
}

/** "neap-2026-03-14.json": a file of this day, by the local date. */
export function dateFileName(
  now: EpochMilliseconds,
  offsetMinutes: number,
  extension: string
): string {
  const date = new Date(now + offsetMinutes * 60_000).toISOString().slice(0, 10)
  return `neap-${date}.${extension}`
}

/** Hands a file to the listener: the journal and the backup are theirs to keep. */
export interface Files {
  /** Must be called within seconds of a tap, or browsers block the download. `type` is a MIME type. */
  save(name: string, type: string, text: string): void
}
