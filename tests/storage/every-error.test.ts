import { fc, test } from '@fast-check/vitest'
import {
  IDBDatabase as FakeDatabase,
  IDBFactory,
  IDBIndex,
  IDBObjectStore,
  IDBTransaction
} from 'fake-indexeddb'
import { afterEach, describe, expect, vi } from 'vitest'
import { createFakeClock } from '../fakes/fake-clock.ts'
import { favourite } from '../fakes/rows/favourites.ts'
import { checkIn } from '../fakes/rows/check-ins.ts'
import { sessionRow } from '../fakes/rows/session-rows.ts'
import { forgetEverything, openAlone } from './fresh-database.ts'

/** Every name that a DOMException has had: https://webidl.spec.whatwg.org/#idl-DOMException-error-names */
const NAMES = [
  'AbortError',
  'ConstraintError',
  'DataCloneError',
  'DataError',
  'EncodingError',
  'HierarchyRequestError',
  'InUseAttributeError',
  'IndexSizeError',
  'InvalidAccessError',
  'InvalidCharacterError',
  'InvalidModificationError',
  'InvalidNodeTypeError',
  'InvalidStateError',
  'NamespaceError',
  'NetworkError',
  'NoModificationAllowedError',
  'NotAllowedError',
  'NotFoundError',
  'NotReadableError',
  'NotSupportedError',
  'OperationError',
  'OptOutError',
  'QuotaExceededError',
  'ReadOnlyError',
  'SecurityError',
  'SyntaxError',
  'TimeoutError',
  'TransactionInactiveError',
  'TypeMismatchError',
  'URLMismatchError',
  'UnknownError',
  'VersionError',
  'WrongDocumentError'
] as const

type Call = readonly [Record<string, (...given: unknown[]) => unknown>, string]

/** Every call that the app makes of the browser's database. */
const CALLS = [
  [IDBFactory.prototype, 'open'],
  [FakeDatabase.prototype, 'transaction'],
  [IDBTransaction.prototype, 'objectStore'],
  [IDBObjectStore.prototype, 'index'],
  [IDBObjectStore.prototype, 'get'],
  [IDBObjectStore.prototype, 'getAll'],
  [IDBObjectStore.prototype, 'getAllKeys'],
  [IDBObjectStore.prototype, 'put'],
  [IDBObjectStore.prototype, 'delete'],
  [IDBObjectStore.prototype, 'openKeyCursor'],
  [IDBIndex.prototype, 'getAll'],
  [IDBIndex.prototype, 'openKeyCursor']
] as unknown as readonly Call[]

const { end: _end, ...OPEN_ROW } = sessionRow({ id: 'tonight', heard: 30, sounding: true })

function failOn(call: Call, name: string, times: number): void {
  const [prototype, verb] = call
  const real = prototype[verb]!
  let left = times
  vi.spyOn(prototype, verb).mockImplementation(function (this: unknown, ...given: unknown[]) {
    // The browser's own transaction of an upgrade is no call of the app's.
    const own = given[1] === 'versionchange'
    if (!own && left-- > 0) throw new DOMException('made up by a test', name)
    return real.apply(this, given)
  })
}

afterEach(() => vi.restoreAllMocks())

describe('whatever the browser’s database throws', () => {
  test.prop(
    [
      fc.constantFrom(...CALLS),
      fc.constantFrom<string[]>(...NAMES),
      fc.constantFrom(1, 2, 3, Infinity)
    ],
    {
      numRuns: 120,
      examples: ['NotFoundError', 'DataCloneError', 'InvalidStateError', 'QuotaExceededError'].map(
        (name): [Call, string, number] => [CALLS[7]!, name, Infinity]
      )
    }
  )(
    'the night goes on, the listener is told once at most, and no row stays open',
    async (call, name, times) => {
      vi.restoreAllMocks()
      forgetEverything()
      const clock = createFakeClock()
      const storage = openAlone(clock)
      const told: boolean[] = []
      storage.onMemoryOnly(memoryOnly => told.push(memoryOnly))
      failOn(call, name, times)

      await storage.sessions.put(OPEN_ROW)
      expect((await storage.sessions.all(50)).map(({ id }) => id)).toEqual(['tonight'])
      await storage.values.update('settings', () => ({ accent: 'red' }))
      await storage.favourites.updateAll(() => [favourite({ id: 'sea' })])
      await storage.favourites.updateAll(() => [favourite({ id: 'rain' })])
      await storage.favourites.remove('rain')
      await storage.checkIns.put(checkIn())
      await storage.checkIns.add([checkIn({ night: '2026-03-01' })])
      expect(await storage.checkIns.all(2)).toHaveLength(2)
      expect(await storage.values.get('settings')).toEqual({ accent: 'red' })
      await storage.sessions.put({ ...OPEN_ROW, sounding: false, end: 'stopped' })
      expect(await storage.sessions.all()).toMatchObject([{ id: 'tonight', end: 'stopped' }])
      expect(told.filter(Boolean).length).toBeLessThanOrEqual(1)

      // The trouble is over, and so is the wait for another try.
      vi.restoreAllMocks()
      clock.advance(600)
      await storage.sessions.all()
      const next = openAlone()
      expect(await next.sessions.all()).toMatchObject([{ id: 'tonight', end: 'stopped' }])
      expect(await next.values.get('settings')).toEqual({ accent: 'red' })
      expect((await next.favourites.all()).map(({ id }) => id)).toEqual(['sea'])
      expect(await next.checkIns.all()).toHaveLength(2)
      expect(told.at(-1) ?? false).toBe(false)
    }
  )
})
