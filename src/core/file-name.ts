/** What a name of a file may not hold on some system, and what would hide it or lead elsewhere. */
const FORBIDDEN = /[\p{Cc}\p{Bidi_C}\\/:*?"<>|]+/gu

/**
 * A name that every system can give to a file, without its ending: "neap-my-rain". What cannot stand in one becomes a
 * dash; `neap-` before it keeps clear of the names that Windows has for itself.
 */
export function fileName(text: string): string {
  const name = text
    .replace(FORBIDDEN, ' ')
    .trim()
    .replace(/\s+/g, '-')
    .replace(/[.-]+$/, '')
  return name === '' ? 'neap' : `neap-${name}`
}
