import { IDBObjectStore } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryStores } from '../../src/storage/memory-storage.ts'
import type { Stores } from '../../src/core/app/storage.ts'
import { checkIn } from '../fakes/rows/check-ins.ts'
import { forgetEverything, openBeside, openAlone } from './fresh-database.ts'

const KINDS: readonly (readonly [string, () => Stores])[] = [
  ['memory', createMemoryStores],
  ['the database', () => openAlone()]
]

beforeEach(forgetEverything)
afterEach(() => vi.restoreAllMocks())

describe.each(KINDS)('check-ins in %s', (_kind, open) => {
  let stores: Stores
  beforeEach(() => {
    stores = open()
  })

  it('are none at first', async () => {
    expect(await stores.checkIns.all()).toEqual([])
  })

  it('come back as they were put, the latest night first', async () => {
    const [march, april, older] = ['2026-03-14', '2026-04-01', '2025-12-31'].map(night =>
      checkIn({ night })
    )
    for (const each of [march!, april!, older!]) await stores.checkIns.put(each)
    expect(await stores.checkIns.all()).toEqual([april, march, older])
    expect(await stores.checkIns.all(2)).toEqual([april, march])
    expect(await stores.checkIns.all(1)).toEqual([april])
    expect(await stores.checkIns.all(4)).toEqual([april, march, older])
  })

  it('are one for a night: the last, without waiting for it', async () => {
    void stores.checkIns.put(checkIn({ quality: 2 }))
    void stores.checkIns.put(checkIn({ quality: 5 }))
    expect(await stores.checkIns.all()).toEqual([checkIn({ quality: 5 })])
  })

  it('are gone once removed, and the others stay', async () => {
    await stores.checkIns.put(checkIn())
    await stores.checkIns.put(checkIn({ night: '2026-03-15' }))
    await stores.checkIns.remove('2026-03-14')
    await stores.checkIns.remove('2026-03-13')
    expect((await stores.checkIns.all()).map(({ night }) => night)).toEqual(['2026-03-15'])
  })

  it('add only nights that have none yet, the first of each, and say how many', async () => {
    await stores.checkIns.put(checkIn({ quality: 2 }))
    const added = await stores.checkIns.add([
      checkIn({ quality: 5 }),
      checkIn({ night: '2026-03-15', quality: 3 }),
      checkIn({ night: '2026-03-15', quality: 1 })
    ])
    expect(added).toBe(1)
    const found = await stores.checkIns.all()
    expect(found.map(({ night, quality }) => [night, quality])).toEqual([
      ['2026-03-15', 3],
      ['2026-03-14', 2]
    ])
  })
})

describe('check-ins in a database that fails', () => {
  it('go on in memory with those stored before when the disk is full', async () => {
    await openAlone().checkIns.put(checkIn())
    const storage = openAlone()
    const told = vi.fn<() => void>()
    storage.onMemoryOnly(told)
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('made up by a test', 'QuotaExceededError')
    })
    await storage.checkIns.put(checkIn({ night: '2026-03-15' }))
    expect((await storage.checkIns.all()).map(({ night }) => night)).toEqual([
      '2026-03-15',
      '2026-03-14'
    ])
    expect(told).toHaveBeenCalledTimes(1)
  })

  it('are skipped where they cannot be read, and stay where they are', async () => {
    const storage = openAlone()
    await storage.checkIns.put(checkIn())
    const beside = await openBeside()
    const bad = { ...checkIn({ night: '2026-03-15' }), quality: 9 }
    await beside.put('checkins', bad, bad.night)
    expect(await storage.checkIns.all()).toEqual([checkIn()])
    expect(await storage.checkIns.add([checkIn({ night: bad.night })])).toBe(0)
    expect(await beside.get('checkins', bad.night)).toEqual(bad)
    beside.close()
  })
})
