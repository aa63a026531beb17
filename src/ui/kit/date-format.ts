import { spokenLocale } from '../../state/base/words.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * What writes dates and clock times in the language spoken now, taking each moment as UTC: local times are given as if
 * they were. Kept, since making one takes far longer than using it and a journal has many dates.
 */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = spokenLocale() + JSON.stringify(options)
  const found =
    formats.get(key) ?? new Intl.DateTimeFormat(spokenLocale(), { ...options, timeZone: 'UTC' })
  formats.set(key, found)
  return found
}
