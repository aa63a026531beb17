import {
  forceCloseDatabase,
  IDBDatabase as FakeDatabase,
  IDBFactory,
  IDBObjectStore,
  IDBOpenDBRequest,
  IDBRequest
} from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Storage } from '../../src/core/app/storage.ts'
import { OPEN_LIMIT, WORK_LIMIT } from '../../src/storage/database.ts'
import { DATABASE_VERSION } from '../../src/storage/migrations.ts'
import { SLOW_IS_TOLD } from '../../src/storage/memory-fallback.ts'
import { createFakeClock } from '../fakes/fake-clock.ts'
import type { FakeClock } from '../fakes/fake-clock.ts'
import { favourite } from '../fakes/rows/favourites.ts'
import { sessionRow } from '../fakes/rows/session-rows.ts'
import { forgetEverything, openBeside, openAlone } from './fresh-database.ts'

let clock: FakeClock
let storage: Storage
let notices: number

/** Opens the app's storage and counts how often the listener is told. */
function open(): void {
  storage = openAlone(clock)
  notices = 0
  storage.onMemoryOnly(memoryOnly => (notices += memoryOnly ? 1 : 0))
}

beforeEach(() => {
  forgetEverything()
  clock = createFakeClock()
  open()
})
afterEach(() => vi.restoreAllMocks())

/** Promises that hold however the database failed. */
async function expectMemoryToServe(): Promise<void> {
  await storage.sessions.put(sessionRow({ id: 'later', startedAt: 1 }))
  expect((await storage.sessions.all()).map(row => row.id)).toContain('later')
  await storage.values.set('recipe', 'carrier=222')
  expect(await storage.values.get('recipe')).toBe('carrier=222')
  expect(notices).toBe(1)
  const late: boolean[] = []
  storage.onMemoryOnly(memoryOnly => late.push(memoryOnly))
  expect(late).toEqual([true])
  // What is not stored yet will be tried again.
  expect(clock.pending()).toBe(1)
}

function failWith(name: string): () => never {
  return () => {
    throw new DOMException('made up by a test', name)
  }
}

/** Something that a test waits for. */
function signal(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let settle: (() => void) | undefined
  const promise = new Promise<void>(resolve => {
    settle = resolve
  })
  return { promise, resolve: () => settle?.() }
}

describe('when the database does not open', () => {
  it('memory serves where there is no IndexedDB at all', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB')
    await expectMemoryToServe()
  })

  it.each(['SecurityError', 'VersionError', 'UnknownError', 'InvalidStateError'])(
    'memory serves after %s',
    async name => {
      vi.spyOn(indexedDB, 'open').mockImplementation(failWith(name))
      await expectMemoryToServe()
    }
  )

  it('memory serves when a later version of the app has changed the database', async () => {
    const newer = indexedDB.open('neap', 99)
    await new Promise(resolve => newer.addEventListener('success', resolve))
    newer.result.close()
    await expectMemoryToServe()
  })

  it('memory serves while another window holds on to an older database, and then the database', async () => {
    await storage.sessions.all()
    const held = await openBeside()
    open()
    const real = indexedDB.open.bind(indexedDB)
    // One version above what the other window holds: the browser then says "blocked" by itself.
    vi.spyOn(indexedDB, 'open').mockImplementation(name => real(name, held.version + 1))
    await expectMemoryToServe()
    const back = new Promise(resolve => storage.onMemoryOnly(only => !only && resolve(only)))
    held.close()
    await back
    expect(clock.pending()).toBe(0)
    const beside = await openBeside()
    expect(await beside.get('settings', 'recipe')).toBe('carrier=222')
    expect(await beside.count('sessions')).toBe(1)
    beside.close()
  })

  it(`memory serves when there is no answer within ${OPEN_LIMIT} s, and soon the listener is told`, async () => {
    const asked = signal()
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      asked.resolve()
      return new IDBOpenDBRequest()
    })
    const rows = storage.sessions.all()
    await asked.promise
    clock.advance(OPEN_LIMIT)
    expect(await rows).toEqual([])
    expect(notices).toBe(0)
    clock.advance(SLOW_IS_TOLD)
    await expectMemoryToServe()
  })
})

describe('when the disk is full', () => {
  it('memory goes on with all that was stored before and all that comes', async () => {
    await storage.sessions.put(sessionRow({ id: 'before' }))
    await storage.favourites.updateAll(() => [favourite()])
    await storage.values.set('settings', { accent: 'red' })
    // The next visit has read nothing yet when its first write fails.
    open()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(failWith('QuotaExceededError'))
    await storage.sessions.put(sessionRow({ id: 'tonight', startedAt: 5 }))
    await storage.sessions.put(sessionRow({ id: 'tonight', startedAt: 5, heard: 60 }))

    expect((await storage.sessions.all()).map(row => [row.id, row.heard])).toEqual([
      ['before', 1800],
      ['tonight', 60]
    ])
    expect(await storage.favourites.all()).toEqual([favourite()])
    expect(await storage.values.get('settings')).toEqual({ accent: 'red' })
    await expectMemoryToServe()
  })

  it('what was stored stays stored', async () => {
    await storage.sessions.put(sessionRow({ id: 'before' }))
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(failWith('QuotaExceededError'))
    await storage.sessions.put(sessionRow({ id: 'before', heard: 5 }))
    vi.restoreAllMocks()
    open()
    expect(await storage.sessions.all()).toEqual([sessionRow({ id: 'before' })])
  })
})

describe('when the connection is lost', () => {
  /** Every connection the app opens from now on. */
  function watchConnections(): FakeDatabaseInstance[] {
    const connections: FakeDatabaseInstance[] = []
    const real = FakeDatabase.prototype.transaction
    vi.spyOn(FakeDatabase.prototype, 'transaction').mockImplementation(function (
      this: FakeDatabaseInstance,
      ...parameters
    ) {
      if (!connections.includes(this)) connections.push(this)
      return real.apply(this, parameters)
    })
    return connections
  }
  type FakeDatabaseInstance = InstanceType<typeof FakeDatabase>

  it('between two writes, a new one is opened and nothing is lost', async () => {
    const connections = watchConnections()
    await storage.sessions.put(sessionRow({ heard: 30 }))
    forceCloseDatabase(connections[0] as never)
    await storage.sessions.put(sessionRow({ heard: 60 }))
    expect(connections).toHaveLength(2)
    expect(notices).toBe(0)
    open()
    expect(await storage.sessions.all()).toEqual([sessionRow({ heard: 60 })])
  })

  it('in the middle of a write, it is done again on a new one', async () => {
    let failures = 1
    const real = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...parameters
    ) {
      if (failures-- > 0) throw new DOMException('Connection to server lost', 'UnknownError')
      return real.apply(this, parameters)
    })
    const puts = [30, 60, 90].map(heard => storage.sessions.put(sessionRow({ heard })))
    await Promise.all(puts)
    expect(notices).toBe(0)
    open()
    expect(await storage.sessions.all()).toEqual([sessionRow({ heard: 90 })])
  })

  it('twice in a row, memory goes on with all that this visit has seen', async () => {
    await storage.sessions.put(sessionRow({ id: 'before' }))
    open()
    await storage.sessions.all()
    vi.spyOn(FakeDatabase.prototype, 'transaction').mockImplementation(
      failWith('InvalidStateError')
    )
    await storage.sessions.put(sessionRow({ id: 'tonight' }))
    expect((await storage.sessions.all()).map(row => row.id).toSorted()).toEqual([
      'before',
      'tonight'
    ])
    await expectMemoryToServe()
  })

  it(`without a word, the work is given up after ${WORK_LIMIT} s and done again`, async () => {
    await storage.sessions.put(sessionRow({ heard: 30 }))
    const asked = signal()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      asked.resolve()
      return new IDBRequest()
    })
    const put = storage.sessions.put(sessionRow({ heard: 60 }))
    await asked.promise
    clock.advance(WORK_LIMIT)
    await put
    expect(notices).toBe(0)
    expect(await storage.sessions.all()).toEqual([sessionRow({ heard: 60 })])
  })
})

describe('the database', () => {
  it('makes way for a newer version of the app in another window', async () => {
    await storage.sessions.put(sessionRow())
    const newer = indexedDB.open('neap', DATABASE_VERSION + 1)
    await new Promise(resolve => newer.addEventListener('success', resolve))
    newer.result.close()
    await expectMemoryToServe()
  })

  it('skips rows it cannot read and leaves them where they are', async () => {
    await storage.sessions.put(sessionRow({ id: 'good' }))
    const beside = await openBeside()
    const bad = [
      { id: 'bad', startedAt: 5 },
      { id: 'worse' },
      { ...sessionRow({ id: 'later' }), version: 2 }
    ]
    for (const row of bad) await beside.put('sessions', row)

    expect(await storage.sessions.all()).toEqual([sessionRow({ id: 'good' })])
    await storage.sessions.put(sessionRow({ id: 'next' }))
    expect(await storage.sessions.add([sessionRow({ id: 'bad' })])).toBe(0)
    for (const row of bad) expect(await beside.get('sessions', row.id)).toEqual(row)
    expect(notices).toBe(0)
    beside.close()
  })

  it('skips favourites it cannot read and leaves them where they are', async () => {
    await storage.favourites.updateAll(() => [favourite({ id: 'good' })])
    const beside = await openBeside()
    const bad = { ...favourite({ id: 'bad' }), recipe: 'loud' }
    await beside.put('favourites', bad, 'bad')
    expect(await storage.favourites.all()).toEqual([favourite({ id: 'good' })])
    expect(await beside.get('favourites', 'bad')).toEqual(bad)
    beside.close()
  })

  it('does not hide a fault of ours, and stores nothing of it', async () => {
    await storage.values.set('tips-seen', ['fibre-1'])
    const wrong = storage.values.update('tips-seen', () => {
      throw new TypeError('ours')
    })
    await expect(wrong).rejects.toThrow('ours')
    expect(await storage.values.get('tips-seen')).toEqual(['fibre-1'])
    expect(notices).toBe(0)
  })

  it('is not opened before anything is asked', () => {
    const opened = vi.spyOn(IDBFactory.prototype, 'open')
    open()
    expect(opened).not.toHaveBeenCalled()
  })
})
