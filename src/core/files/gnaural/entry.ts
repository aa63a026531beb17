import type { Expectation } from '../import-error.ts'
import type { Hertz, Seconds } from '../../base/units.ts'

/** What a voice is to be at a moment; from there it goes in a straight line to the next entry. */
export interface GnauralEntry {
  readonly duration: Seconds
  readonly volumeLeft: number
  readonly volumeRight: number
  readonly beat: Hertz
  readonly base: Hertz
}

/** The names that the format has for the numbers of an entry, in the order in which Gnaural writes them. */
export const ENTRY_FIELDS = [
  'duration',
  'volume_left',
  'volume_right',
  'beatfreq',
  'basefreq'
] as const
export type EntryField = (typeof ENTRY_FIELDS)[number]

type Range = Extract<Expectation, { kind: 'number' }>

/** Wider than what any file says; what lies beyond is a slip or worse. A volume may miss 0 by a rounding. */
export const ENTRY_RANGES: Readonly<Record<EntryField, Range>> = {
  duration: { kind: 'number', low: 0, high: 1e6 },
  volume_left: { kind: 'number', low: -1e-6, high: 100 },
  volume_right: { kind: 'number', low: -1e-6, high: 100 },
  beatfreq: { kind: 'number', low: -20_000, high: 20_000 },
  basefreq: { kind: 'number', low: -20_000, high: 20_000 }
}

/** A number as XML files write it, within a range; undefined where it is none. */
export function numberWithin(text: string, { low, high }: Range): number | undefined {
  const trimmed = text.trim()
  // Number() alone would take an empty text for 0, and read hexadecimal.
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?$/.test(trimmed)) return undefined
  const value = Number(trimmed)
  return value >= low && value <= high ? value : undefined
}

/** An entry of its five numbers, in the order of {@link ENTRY_FIELDS}. */
export function entryOf(
  duration: Seconds,
  volumeLeft: number,
  volumeRight: number,
  beat: Hertz,
  base: Hertz
): GnauralEntry {
  return {
    duration,
    volumeLeft: Math.max(0, volumeLeft),
    volumeRight: Math.max(0, volumeRight),
    beat,
    base
  }
}
