import type { Definition, TimeLine } from './syntax.ts'

/** What the names of a file stand for, as it is read from top to bottom. */
export interface Names {
  readonly definitions: ReadonlyMap<string, Definition>
  /** From now on the name stands for this; lines above keep what it stood for before. */
  define(name: string, definition: Definition): void
  /** The line, with its name as it stands in `definitions`. What is defined nowhere above may be so below. */
  bind(line: TimeLine): TimeLine
}

export function createNames(): Names {
  const definitions = new Map<string, Definition>()
  /** Names that are given anew, by where they stand in `definitions`. */
  const anew = new Map<string, string>()
  return {
    definitions,
    define(name, definition) {
      if (definitions.has(name)) {
        // No name of a file holds a space.
        const place = `${name} ${definitions.size}`
        anew.set(name, place)
        definitions.set(place, definition)
      } else definitions.set(name, definition)
    },
    bind(line) {
      const place = typeof line.what === 'string' ? anew.get(line.what) : undefined
      return place === undefined ? line : { ...line, what: place }
    }
  }
}
