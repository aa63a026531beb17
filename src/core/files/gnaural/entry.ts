import type { Expectation } from '../import-error.ts'
import type { Hertz, Seconds } from '../../base/units.ts'

/** A voice's target at a moment; from there it moves in a straight line to the next entry. */
export interface GnauralEntry {
  readonly duration: Seconds
  readonly volumeLeft: number
  readonly volumeRight: number
  readonly beat: Hertz
  readonly base: Hertz
}

/** The attribute names of an entry's numbers, in the order in which Gnaural writes them. */
export const ENTRY_FIELDS = [
  'duration',
  'volume_left',
  'volume_right',
  'beatfreq',
  'basefreq'
] as const
export type EntryField = (typeof ENTRY_FIELDS)[number]

export type Range = Extract<Expectation, { kind: 'number' }>

/** Wider than in any known file; anything beyond is an error or an attack. Rounding may take a volume just below 0. */
export const ENTRY_RANGES: Readonly<Record<EntryField, Range>> = {
  duration: { kind: 'number', low: 0, high: 1e6 },
  volume_left: { kind: 'number', low: -1e-6, high: 100 },
  volume_right: { kind: 'number', low: -1e-6, high: 100 },
  beatfreq: { kind: 'number', low: -20_000, high: 20_000 },
  basefreq: { kind: 'number', low: -20_000, high: 20_000 }
}

/** A number as XML files write it, within a range; undefined where it is not one. */
export function numberWithin(text: string, { low, high }: Range): number | undefined {
  const trimmed = text.trim()
  // Number() alone would read an empty text as 0, and accept hexadecimal.
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
