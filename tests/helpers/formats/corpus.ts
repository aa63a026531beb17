import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'

const ROOT = resolve(import.meta.dirname, '../../..')
/** A folder of real files by other authors, which the project does not hold: named by the environment, or beside it. */
const PLACES = [process.env['NEAP_CORPUS'], '../corpus', '../shared/corpus'].flatMap(place =>
  place === undefined || place === '' ? [] : [resolve(ROOT, place)]
)

export type CorpusFolder = 'gnaural' | 'sbg' | 'sbg-expanded'

/** A real file and what it says. */
export interface CorpusFile {
  readonly name: string
  readonly text: string
}

/** Whether the files are there. Tests that need them are not run without. */
export function hasCorpus(folder: CorpusFolder): boolean {
  return folderOf(folder) !== undefined
}

/** All files of a kind, by name; none where there is no corpus. Bytes that are no UTF-8 are taken for Latin-1. */
export function corpusFiles(folder: CorpusFolder): readonly CorpusFile[] {
  const place = folderOf(folder)
  if (place === undefined) return []
  return readdirSync(place)
    .toSorted()
    .map(name => ({ name, text: decoded(readFileSync(join(place, name))) }))
}

function folderOf(folder: CorpusFolder): string | undefined {
  return PLACES.map(place => join(place, folder)).find(place => existsSync(place))
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder('latin1').decode(bytes)
    throw error
  }
}
