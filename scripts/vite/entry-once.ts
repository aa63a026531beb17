import type { Plugin, Rolldown } from 'vite'

/** What is looked at of a chunk. */
type Chunk = Pick<Rolldown.OutputChunk, 'fileName' | 'isEntry' | 'imports' | 'dynamicImports'>

/**
 * Refuses a worker's build in which a chunk imports the entry back. Some browsers then run the entry again: a second
 * listener would answer every message, with a state of its own.
 */
export function entryOnce(): Plugin {
  return {
    name: 'neap:entry-once',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(each => each.type === 'chunk')
      for (const [importer, entry] of entriesImported(chunks))
        this.error(`${importer} imports ${entry}: move what they share to a chunk of its own.`)
    }
  }
}

/** Every import of an entry: by whom, and which. */
export function entriesImported(chunks: readonly Chunk[]): readonly (readonly [string, string])[] {
  const entries = new Set(chunks.filter(chunk => chunk.isEntry).map(chunk => chunk.fileName))
  return chunks.flatMap(({ fileName, imports, dynamicImports }) =>
    [...imports, ...dynamicImports]
      .filter(target => entries.has(target))
      .map(target => [fileName, target] as const)
  )
}
