import { spokenLocale } from '../../state/base/words.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * Formats dates and clock times in the current language, taking each moment as UTC: callers pass local times as if they
 * were. Cached, since creating one takes far longer than using it and a journal has many dates.
 */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = spokenLocale() + JSON.stringify(options)
  const found =
    formats.get(key) ?? new Intl.DateTimeFormat(spokenLocale(), { ...options, timeZone: 'UTC' })
  formats.set(key, found)
  return found
}
