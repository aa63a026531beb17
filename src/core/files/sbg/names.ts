import type { Definition, TimeLine } from './syntax.ts'

/** The definitions of a file, as it is read from top to bottom. */
export interface Names {
  readonly definitions: ReadonlyMap<string, Definition>
  /** From now on the name has this meaning; lines above keep the earlier one. */
  define(name: string, definition: Definition): void
  /** The line, with its name resolved to a key of `definitions`. A name not defined above may be defined below. */
  bind(line: TimeLine): TimeLine
}

export function createNames(): Names {
  const definitions = new Map<string, Definition>()
  /** Redefined names, by their key in `definitions`. */
  const renamed = new Map<string, string>()
  return {
    definitions,
    define(name, definition) {
      if (definitions.has(name)) {
        // No name of a file holds a space.
        const place = `${name} ${definitions.size}`
        renamed.set(name, place)
        definitions.set(place, definition)
      } else definitions.set(name, definition)
    },
    bind(line) {
      const place = typeof line.what === 'string' ? renamed.get(line.what) : undefined
      return place === undefined ? line : { ...line, what: place }
    }
  }
}
