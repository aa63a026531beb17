import { openDB } from 'idb'
import { beforeEach, expect, it } from 'vitest'
import { DATABASE_VERSION, migrate } from '../../src/storage/migrations.ts'
import { sessionRow } from '../fakes/rows/session-rows.ts'
import { forgetEverything, openAlone, openBeside } from './fresh-database.ts'

beforeEach(forgetEverything)

it('the database has every store of the design from its first version on', async () => {
  const first = await openDB('neap', 1, { upgrade: (created, from) => migrate(created, from, 1) })
  expect([...first.objectStoreNames]).toEqual([
    'checkins',
    'favourites',
    'programme',
    'sessions',
    'settings',
    'tips'
  ])
  const { store } = first.transaction('sessions')
  expect([store.keyPath, ...store.indexNames]).toEqual(['id', 'startedAt'])
  first.close()
})

it('a database of the first version is brought up to the present one, with what it holds', async () => {
  const first = await openDB('neap', 1, { upgrade: (created, from) => migrate(created, from, 1) })
  await first.put('sessions', sessionRow())
  first.close()
  expect(await openAlone().sessions.all()).toEqual([sessionRow()])
  const beside = await openBeside()
  expect(beside.version).toBe(DATABASE_VERSION)
  beside.close()
})
