import { highest, lowest } from '../../base/extremes.ts'
import type { Table } from './syntax.ts'

/** Steps from 0 to 1: finer ones are not heard. */
const STEPS = 1e6

/**
 * The name of a waveform among those of a file, which draws one half of each; the other half is the same upside down.
 * @param tables the waveform is added where it is missing
 * @param wave one period, as of a tone
 * @returns undefined for one that has no such halves
 */
export function waveName(tables: Map<string, Table>, wave: readonly number[]): string | undefined {
  const half = wave.slice(0, wave.length / 2)
  const mirrored = half.every((value, index) => value + (wave[half.length + index] ?? 1) === 0)
  const whole = 2 * half.length === wave.length && lowest(half) === 0 && highest(half) === 1
  if (!mirrored || !whole) return undefined
  const values = half.map(value => Math.round(value * STEPS) / STEPS)
  const known = [...tables].find(([, table]) => String(table.values) === String(values))
  if (known) return known[0]
  const name = `wave${String(tables.size).padStart(2, '0')}`
  tables.set(name, { line: 0, values })
  return name
}
