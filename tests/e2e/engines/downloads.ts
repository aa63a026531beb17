import { expect } from '@playwright/test'
import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine } from './engine.ts'

/** What engines call a file that is still coming. */
const COMING = /\.(part|wkdownload)$/

/** A file that a page has saved. */
export interface Download {
  readonly name: string
  readonly bytes: Buffer
}

/** Has the page save one file, waits for the whole of it, and leaves the folder as it was. */
export async function downloadFrom(engine: Engine, save: () => Promise<void>): Promise<Download> {
  const before = new Set(readdirSync(engine.downloads))
  const fresh = (): string[] => readdirSync(engine.downloads).filter(name => !before.has(name))
  await save()
  // Firefox keeps the name free, by an empty file, for what is there in part by another name.
  const isWhole = (name: string): boolean =>
    !COMING.test(name) && statSync(join(engine.downloads, name)).size > 0
  await expect.poll(() => fresh().length === 1 && fresh().every(isWhole)).toBe(true)
  const [name = ''] = fresh()
  const path = join(engine.downloads, name)
  const bytes = readFileSync(path)
  rmSync(path)
  return { name, bytes }
}
