import { describe, expect, it } from 'vitest'
import { createDeferredStorage } from '../../src/storage/deferred-storage.ts'
import { createFakeStorage } from '../fakes/fake-storage.ts'
import { favourite } from '../fakes/rows/favourites.ts'
import { sessionRow } from '../fakes/rows/session-rows.ts'

const ROW = sessionRow({ id: 'one' })

describe('storage that comes later', () => {
  it('is fetched once, at the first question, and answers it', async () => {
    const kept = createFakeStorage({ rows: [ROW], values: { recipe: 'carrier=200' } })
    let fetches = 0
    const storage = createDeferredStorage(async () => {
      fetches++
      return kept
    })
    expect(fetches).toBe(0)
    expect(await storage.values.get('recipe')).toBe('carrier=200')
    expect(await storage.sessions.all()).toEqual([ROW])
    await storage.favourites.updateAll(() => [favourite({ id: 'sea' }), favourite({ id: 'rain' })])
    await storage.favourites.remove('rain')
    expect(await storage.favourites.all()).toEqual([favourite({ id: 'sea' })])
    await storage.sessions.remove('one')
    expect(await kept.sessions.all()).toEqual([])
    expect(fetches).toBe(1)
  })

  it('keeps the order of what was asked while it was fetched', async () => {
    const storage = createDeferredStorage(async () => createFakeStorage())
    const last = [10, 20, 30].map(heard => storage.sessions.put({ ...ROW, heard }))
    await Promise.all(last)
    expect((await storage.sessions.all())[0]?.heard).toBe(30)
  })

  it('passes on that only memory is left', async () => {
    const kept = createFakeStorage()
    const storage = createDeferredStorage(async () => kept)
    let told = 0
    storage.onMemoryOnly(() => told++)
    await storage.sessions.all()
    kept.loseDatabase()
    storage.onMemoryOnly(() => told++)
    await storage.sessions.all()
    expect(told).toBe(2)
  })

  it('is memory, and says so, when it cannot be fetched', async () => {
    const storage = createDeferredStorage(() => Promise.reject(new TypeError('Failed to fetch')))
    let told = 0
    storage.onMemoryOnly(() => told++)
    await storage.sessions.put(ROW)
    expect(await storage.sessions.all()).toEqual([ROW])
    expect(told).toBe(1)
  })

  it('lets an error of ours be heard', async () => {
    const storage = createDeferredStorage(() => Promise.reject(new RangeError('ours')))
    await expect(storage.sessions.all()).rejects.toThrow('ours')
  })
})
