import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')

/** Every file below a folder, by its path from the root. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(ROOT, join(entry.parentPath, entry.name)))
}

/** An import: the file it stands in, and what it names. */
export interface Import {
  readonly file: string
  readonly target: string
}

/** What a file imports, types and late code included. */
export function importsOf(file: string): readonly Import[] {
  const text = read(file)
  const found = text.matchAll(
    /^(?:import|export)\b[^'"]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\(\s*'([^']+)'/gm
  )
  return [...found].map(match => ({ file, target: match[1] ?? match[2] ?? match[3] ?? '' }))
}

/** The text of a file. */
export function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8')
}

/** The statements with which a file imports values. */
export function importLines(file: string): string {
  return [...read(file).matchAll(/^import (?!type)[^'"]*?\bfrom '[^']+'/gm)].join('\n')
}

/** The file that a relative import names, from the root. */
export function targetOf({ file, target }: Import): string {
  return relative(ROOT, resolve(ROOT, dirname(file), target.split('?')[0] ?? ''))
}

/** Every file that comes with `file` when it is loaded. */
export function reachable(file: string, found = new Set<string>()): readonly string[] {
  if (found.has(file)) return []
  found.add(file)
  for (const [, target] of importLines(file).matchAll(/ from '(\.[^']+)'/g))
    reachable(targetOf({ file, target: target ?? '' }), found)
  return [...found]
}

/** Every way through `code` that leads back to where it began, by imports that are no doors. */
export function circles(code: readonly string[]): readonly string[] {
  const state = new Map<string, 'open' | 'closed'>()
  const found: string[] = []
  function visit(file: string, way: readonly string[]): void {
    if (state.get(file) === 'open') found.push([...way.slice(way.indexOf(file)), file].join(' → '))
    if (state.has(file) || !code.includes(file)) return
    state.set(file, 'open')
    const text = read(file).matchAll(/^(?:import|export)\b[^'"]*?\bfrom '(\.[^']+)'/gm)
    for (const [, target] of text) visit(targetOf({ file, target: target ?? '' }), [...way, file])
    state.set(file, 'closed')
  }
  for (const file of code) visit(file, [])
  return found
}
