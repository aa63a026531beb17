import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** A relative import of a declaration file. */
const IMPORT = /(?<=(?:\bfrom |\bimport\() ?['"])(\.[^'"]+)\.ts(?=['"])/g

/**
 * Copies a declaration file and all that it needs, with the endings that every resolver knows.
 * @param entry a `.d.ts` file
 * @param from the folder that holds all of them
 * @returns how many there were
 */
export function copyDeclarations(entry, from, to) {
  const waiting = [entry]
  const copied = new Set(waiting)
  for (const file of waiting) {
    const text = readFileSync(file, 'utf8')
    for (const [, target] of text.matchAll(IMPORT)) {
      const needed = `${join(dirname(file), target)}.d.ts`
      if (!copied.has(needed)) waiting.push(needed)
      copied.add(needed)
    }
    const place = join(to, relative(from, file))
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, text.replaceAll(IMPORT, '$1.js'))
  }
  return copied.size
}
