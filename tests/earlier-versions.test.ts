import { openDB } from 'idb'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { formatBackup, parseBackup } from '../src/core/app/backup.ts'
import { DEFAULT_SETTINGS } from '../src/core/base/settings.ts'
import { compileRecipe } from '../src/core/recipe/compile.ts'
import { openScoreWav } from '../src/core/stream/score-wav.ts'
import { readSoundFile } from '../src/core/files/read-sound-file.ts'
import type { StoredKey } from '../src/core/app/stored-values.ts'
import { formatStoredRecipe, parseRecipeLink } from '../src/core/recipe/recipe-link.ts'
import { encodeScore } from '../src/core/score/codec/score-code.ts'
import { forgetEverything, openAlone } from './storage/fresh-database.ts'

// Written by version 0.1.0 itself: by hand in its built app, and by its code for what its links sound like. Brown noise,
// rain, surf, wind and fan were made anew since: what links with them sound like is written by engine version 5.

function fixture(name: string): string {
  return readFileSync(new URL(`./fixtures/0.1.0/${name}`, import.meta.url), 'utf8')
}

type Entries = readonly (readonly [key: string, value: unknown])[]

interface StoredDatabase {
  readonly version: number
  readonly stores: Readonly<
    Record<'checkins' | 'favourites' | 'programme' | 'sessions' | 'settings' | 'tips', Entries>
  >
}

const { version, stores } = JSON.parse(fixture('database.json')) as StoredDatabase
const links = JSON.parse(fixture('links.json')) as readonly {
  readonly link: string
  /** Of the score's code, and of three seconds of its file: its first, one in the middle, and its last. */
  readonly score: string
  readonly sound: string
}[]

function digest(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex').slice(0, 16)
}

/** Lays down the database as 0.1.0 left it. */
async function layDown(): Promise<void> {
  const database = await openDB('neap', version, {
    upgrade(database) {
      for (const name of Object.keys(stores))
        if (name !== 'sessions') database.createObjectStore(name)
      const sessions = database.createObjectStore('sessions', { keyPath: 'id' })
      sessions.createIndex('startedAt', 'startedAt')
    }
  })
  for (const [name, entries] of Object.entries(stores))
    for (const [key, value] of entries)
      await (name === 'sessions' ? database.put(name, value) : database.put(name, value, key))
  database.close()
}

const valuesOf = (entries: Entries): readonly unknown[] => entries.map(([, value]) => value)

describe('the database of 0.1.0', () => {
  beforeEach(async () => {
    forgetEverything()
    await layDown()
  })

  it('opens with every session, check-in and favourite as it was written', async () => {
    const { sessions, checkIns, favourites } = openAlone()
    expect(stores.sessions.length).toBeGreaterThan(3)
    const rows = await sessions.all()
    expect(rows).toHaveLength(stores.sessions.length)
    expect(rows).toEqual(expect.arrayContaining([...valuesOf(stores.sessions)]))
    expect(await checkIns.all()).toEqual(valuesOf(stores.checkins))
    const kept = await favourites.all()
    expect(kept).toHaveLength(stores.favourites.length)
    expect(kept).toEqual(expect.arrayContaining([...valuesOf(stores.favourites)]))
  })

  it.each<[StoredKey, keyof StoredDatabase['stores'], string]>([
    ['settings', 'settings', 'settings'],
    ['recipe', 'settings', 'recipe'],
    ['own-recipe', 'settings', 'own-recipe'],
    ['file-heard', 'settings', 'file-heard'],
    ['backed-up', 'settings', 'backed-up'],
    ['programme', 'programme', 'course'],
    ['tips-seen', 'tips', 'seen'],
    ['tips-saved', 'tips', 'saved']
  ])('opens with its %s', async (key, store, place) => {
    const written = Object.fromEntries(stores[store])[place]
    expect(written).toBeDefined()
    expect(await openAlone().values.get(key)).toEqual(written)
  })

  it('has favourites that open, files included', async () => {
    const kept = await openAlone().favourites.all()
    const files = kept.flatMap(({ file }) => file ?? [])
    expect(files.map(({ name }) => name).toSorted()).toEqual(['Settling', 'Slow river'])
    for (const { recipe, file } of kept) {
      const score = file
        ? readSoundFile(file.text, file.name, 0).lay(recipe)
        : compileRecipe(recipe)
      expect(score.duration).toBe(recipe.minutes * 60)
    }
  })
})

describe('a backup of 0.1.0', () => {
  const text = fixture('backup.json')

  /** The same text, with their defaults for the settings that came later. */
  function withLaterSettings(): string {
    const backup = JSON.parse(text) as { readonly values: { settings: object } }
    backup.values.settings = { ...DEFAULT_SETTINGS, ...backup.values.settings }
    return `${JSON.stringify(backup, undefined, 2)}\n`
  }

  it('is read without a word of complaint, and written again byte for byte, with the settings it could not know', () => {
    const read = parseBackup(text)
    if (read.kind !== 'backup') throw new Error(`It was taken for ${read.why}.`)
    expect(read.problems).toEqual({ named: [], more: 0 })
    expect(read.kept.sessions).toHaveLength(stores.sessions.length)
    expect(formatBackup(read.kept)).toBe(withLaterSettings())
  })
})

describe('a link of 0.1.0', () => {
  it('is written for every kind of tone and bed, and 60 more at random', () => {
    expect(links.length).toBeGreaterThan(90)
  })

  it.each(links)('means and sounds the same: $link', ({ link, score, sound }) => {
    const { recipe, problems } = parseRecipeLink(link)
    expect(problems).toEqual([])
    expect(parseRecipeLink(formatStoredRecipe(recipe)).recipe).toEqual(recipe)
    const compiled = compileRecipe(recipe)
    expect(digest([encodeScore(compiled)])).toBe(score)
    const file = openScoreWav(compiled)
    const second = 24_000 * 4
    const middle = Math.floor(file.bytes / 2)
    const starts = [0, middle, file.bytes - second]
    expect(digest(starts.map(at => file.read(at, Math.min(at + second, file.bytes))))).toBe(sound)
  })
})
