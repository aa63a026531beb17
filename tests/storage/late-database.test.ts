import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Storage } from '../../src/core/app/storage.ts'
import { OPEN_LIMIT } from '../../src/storage/database.ts'
import { RETRY } from '../../src/storage/memory-fallback.ts'
import type { FakeClock } from '../fakes/fake-clock.ts'
import { createFakeClock } from '../fakes/fake-clock.ts'
import { sessionRow } from '../fakes/rows/session-rows.ts'
import { forgetEverything, openAlone, openBeside } from './fresh-database.ts'

const { end: _end, ...OPEN_ROW } = sessionRow({ id: 'tonight', heard: 30, sounding: true })

let clock: FakeClock
let storage: Storage
let told: boolean[]

beforeEach(async () => {
  forgetEverything()
  await openAlone().values.set('settings', { accent: 'red', tips: true })
  clock = createFakeClock()
  storage = openAlone(clock)
  told = []
  storage.onMemoryOnly(memoryOnly => told.push(memoryOnly))
})
afterEach(() => vi.restoreAllMocks())

async function stored(): Promise<readonly [unknown, unknown]> {
  const beside = await openBeside()
  const found = [await beside.getAll('sessions'), await beside.get('settings', 'settings')] as const
  beside.close()
  return found
}

/** The database opens, and the page is only told when the gate is. */
function holdOpening(): { asked: Promise<void>; letOpen(): void } {
  const real = indexedDB.open.bind(indexedDB)
  let letOpen = (): void => undefined
  const gate = new Promise<void>(resolve => {
    letOpen = resolve
  })
  const asked = new Promise<void>(resolve => {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce((name, version) => {
      const request = real(name, version)
      const listen = request.addEventListener.bind(request)
      request.addEventListener = ((type: string, call: (event: Event) => void) =>
        listen(type, event =>
          type === 'success' ? void gate.then(() => call(event)) : call(event)
        )) as typeof request.addEventListener
      resolve()
      return request
    })
  })
  return { asked, letOpen: () => letOpen() }
}

/** Something that happens once the database is in use again. */
function back(): Promise<void> {
  return new Promise(resolve => void storage.onChanged('settings', resolve))
}

describe('a page that stands still while the database opens', () => {
  it('keeps that night', async () => {
    const { asked, letOpen } = holdOpening()
    const put = storage.sessions.put(OPEN_ROW)
    await asked
    // As a blocked main thread does it: all that is overdue comes at once, the answer after it.
    clock.freeze(60)
    letOpen()
    await put
    expect((await stored())[0]).toEqual([OPEN_ROW])
    expect(told).toEqual([])
    expect(clock.pending()).toBe(0)
  })
})

describe('a database that opens late', () => {
  it('takes over with all that memory was given meanwhile, merged with what it held', async () => {
    const { asked, letOpen } = holdOpening()
    const put = storage.sessions.put(OPEN_ROW)
    await asked
    clock.advance(OPEN_LIMIT)
    await put
    await storage.values.update('settings', before => ({ ...(before as object), tips: false }))
    await storage.sessions.put({ ...OPEN_ROW, heard: 60 })
    await storage.sessions.put({ ...OPEN_ROW, heard: 90, sounding: false, end: 'stopped' })
    expect(await storage.sessions.all()).toHaveLength(1)

    const again = back()
    letOpen()
    await again
    expect(await storage.values.get('settings')).toEqual({ accent: 'red', tips: false })
    expect(await stored()).toEqual([
      [{ ...OPEN_ROW, heard: 90, sounding: false, end: 'stopped' }],
      { accent: 'red', tips: false }
    ])
    // It was only slow: nobody had to be alarmed.
    expect(told).toEqual([])
    clock.advance(600)
    expect(told).toEqual([])
    expect(clock.pending()).toBe(0)
  })
})

describe('a database that failed', () => {
  it('is tried again, is given what came meanwhile, and the listener is told of either once', async () => {
    const failing = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('made up by a test', 'UnknownError')
    })
    await storage.sessions.put(OPEN_ROW)
    await storage.sessions.put({ ...OPEN_ROW, end: 'finished' })
    clock.advance(RETRY)
    await storage.sessions.all()
    expect(told).toEqual([true])
    failing.mockRestore()

    const again = back()
    clock.advance(2 * RETRY)
    await again
    expect(told).toEqual([true, false])
    expect((await stored())[0]).toEqual([{ ...OPEN_ROW, end: 'finished' }])
    expect(clock.pending()).toBe(0)
  })

  it('is asked less and less often while it goes on failing', async () => {
    const opened = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('made up by a test', 'SecurityError')
    })
    await storage.sessions.put(OPEN_ROW)
    for (let minute = 0; minute < 60; minute++) {
      clock.advance(60)
      await storage.sessions.put({ ...OPEN_ROW, heard: minute })
    }
    expect(opened.mock.calls.length).toBeLessThan(25)
  })

  it('is not woken for while there is nothing to give it', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('made up by a test', 'SecurityError')
    })
    await storage.sessions.all()
    expect(clock.pending()).toBe(0)
  })
})
