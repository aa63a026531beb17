import type { Channel, Definition, TimeLine } from './syntax.ts'

/** Every tone-set of a file: the named ones, and those that are written out in the timetable or within a block. */
export function toneSets(
  definitions: readonly Definition[],
  timetable: readonly TimeLine[]
): readonly (readonly Channel[])[] {
  return [
    ...definitions.flatMap(each => (each.kind === 'tones' ? [each.channels] : [])),
    ...[...timetable, ...blockLines(definitions)].flatMap(({ what }) =>
      typeof what === 'string' ? [] : [what]
    )
  ]
}

/** The lines of all blocks. */
export function blockLines(definitions: readonly Definition[]): readonly TimeLine[] {
  return definitions.flatMap(each => (each.kind === 'block' ? each.lines : []))
}
