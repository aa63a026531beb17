import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One of the project's own sequence files. */
export function sbgExample(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../examples', `${name}.sbg`), 'utf8')
}

/** All of the project's own sequence files. */
export const SBG_EXAMPLES = ['evening', 'blocks', 'bells', 'younger', 'keyframes'] as const

/** A time of day, for what stands for NOW. */
export function clock(hours: number, minutes = 0, seconds = 0): number {
  return ((hours * 60 + minutes) * 60 + seconds) * 1000
}

/** The lines of an expansion that say what sounds when, without the spaces at their ends. */
export function expansionLines(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .filter(line => line !== '' && !/^(?:# |\*\*\*)/.test(line.replace(/^# {3}/, '')))
    .map(line => line.trimEnd())
}
