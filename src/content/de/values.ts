import type { Range } from '../../core/recipe/recipe.ts'
import * as english from '../en/values.ts'

/** English values with German habits: units and signs are the same, a comma stands before the decimals. */
export function comma(words: string): string {
  return words.replaceAll(/(\d)\.(\d)/g, '$1,$2')
}

/** "30 min", "2 h 15 min", "7,5 min". */
export function minutesText(minutes: number): string {
  return comma(english.minutesText(minutes))
}

/** "20 s", "5 min", "1 min 30 s". */
export function secondsText(seconds: number): string {
  return comma(english.secondsText(seconds))
}

/** "15 Minuten", "1 Minute". */
export function spokenMinutes(minutes: number): string {
  return minutes === 1 ? '1 Minute' : `${numberText(minutes)} Minuten`
}

/** "5,8 Hz", "−12 dB", "60 %". */
export function valueText(value: number, unit: Range['unit']): string {
  if (unit === '/min') return `${numberText(value)} pro Minute`
  if (unit === 'dB/oct') return `${numberText(value)} dB pro Oktave`
  return comma(english.valueText(value, unit))
}

/** "2,5", "−3". */
export function numberText(value: number): string {
  return comma(english.numberText(value))
}

/** "a", "a oder b", "a, b oder c". */
export function anyOf(words: readonly string[]): string {
  return listed(words, 'oder')
}

/** "a", "a und b", "a, b und c". */
export function allOf(words: readonly string[]): string {
  return listed(words, 'und')
}

function listed(words: readonly string[], joint: string): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`
}
