import { minutesText } from './values.ts'
import type { TimeLeft } from '../../core/base/time-left.ts'
/** "a", "a or b", "a, b or c". */
export function anyOf(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`
}

/** The words for something, or its own name where there are none. */
export function named(words: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(words, name) ? (words[name] ?? name) : name
}

/** "a", "a and b", "a, b and c". */
export function allOf(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/** "12 to 35 min", "1 h 50 min to 2 h": a unit is said once where both have it and nothing else. */
export function rangeText(least: string, most: string, to: string): string {
  const [figure, unit, ...more] = least.split(' ')
  const same = more.length === 0 && most.split(' ').length === 2 && most.endsWith(` ${unit}`)
  return `${same ? figure : least} ${to} ${most}`
}

/** "173 MB", "4.1 GB": powers of ten, as file managers on phones count. */
export function sizeText(bytes: number): string {
  const megabytes = bytes / 1e6
  if (megabytes >= 1000) return `${(megabytes / 1000).toFixed(1)} GB`
  return `${megabytes < 10 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`
}

/** What is left, as the player shows it: "23 min", "45 s". */
export function timeLeftText(left: TimeLeft): string {
  return left.unit === 'min' ? minutesText(left.count) : `${left.count} s`
}
