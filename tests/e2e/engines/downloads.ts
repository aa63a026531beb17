import { expect } from '@playwright/test'
import { readFileSync, readdirSync, rmSync } from 'node:fs'
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
  await expect.poll(() => fresh().filter(name => !COMING.test(name))).toHaveLength(1)
  const [name = ''] = fresh()
  await expect.poll(() => fresh()).toEqual([name])
  const path = join(engine.downloads, name)
  const bytes = readFileSync(path)
  rmSync(path)
  return { name, bytes }
}
