import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startProgramme } from '../../../src/core/programme/programme-progress.ts'
import { dataPart, MOST_BYTES } from '../../../src/state/app/data-model.ts'
import { createAppModel } from '../../../src/state/app/app-model.ts'
import { checkIn } from '../../fakes/rows/check-ins.ts'
import { createFakeClock, EVENING } from '../../fakes/fake-clock.ts'
import type { FakeStorageContents } from '../../fakes/fake-storage.ts'
import { favourite } from '../../fakes/rows/favourites.ts'
import { sessionRow } from '../../fakes/rows/session-rows.ts'
import { createTestPorts } from '../../fakes/test-ports.ts'

const FULL: FakeStorageContents = {
  rows: [
    sessionRow({ id: 'one', startedAt: EVENING - 86_400_000 }),
    sessionRow({ id: 'two', startedAt: EVENING - 2 * 86_400_000, end: 'stopped' })
  ],
  checkIns: [checkIn({ night: '2026-03-12' }), checkIn({ night: '2026-03-11', comment: 'Rain.' })],
  // With a gap, as a removed one leaves it.
  favourites: [favourite({ id: 'sea', place: 1 }), favourite({ id: 'rain', place: 4 })],
  values: {
    recipe: 'carrier=210',
    settings: { accent: 'red' },
    programme: startProgramme(EVENING, '2026-03-14'),
    'tips-seen': ['fibre-1', 'clock-2'],
    'tips-saved': ['clock-2']
  }
}

async function setUp(storage: FakeStorageContents = {}) {
  const ports = createTestPorts({ storage, clock: createFakeClock(EVENING, 120) })
  const model = createAppModel(ports, async () => [])
  const data = model.part(dataPart)
  await data.load()
  return { ...ports, model, data }
}

async function savedText({ data, files }: Awaited<ReturnType<typeof setUp>>): Promise<string> {
  await data.save()
  return files.saved().at(-1)?.text ?? ''
}

describe('everything that is kept', () => {
  it('is handed over under the local date, and when that was is remembered', async () => {
    const app = await setUp(FULL)
    expect(app.data.lastSaved.value).toEqual({ sessionsSince: 2 })
    await app.data.save()
    // 22:30 UTC on the 14th is half past midnight on the 15th, two hours east.
    expect(app.files.saved().map(({ name }) => name)).toEqual(['neap-2026-03-15.json'])
    expect(app.data.lastSaved.value).toEqual({ at: EVENING, sessionsSince: 0 })
    await app.storage.sessions.put(sessionRow({ id: 'three', startedAt: EVENING + 1000 }))
    await app.data.load()
    expect(app.data.lastSaved.value).toEqual({ at: EVENING, sessionsSince: 1 })
  })

  it('comes back byte for byte after all of it was deleted', async () => {
    const app = await setUp(FULL)
    const before = await savedText(app)
    await app.data.deleteAll()
    expect(await app.storage.sessions.all()).toEqual([])
    await app.data.open(new Blob([before]))
    await app.data.takeIn()
    expect(await savedText(app)).toBe(before)
  })

  it('is looked at before anything is written', async () => {
    const there = await setUp(FULL)
    const text = await savedText(there)
    const here = await setUp({ rows: [sessionRow({ id: 'two', heard: 1 })] })
    await here.data.open(new Blob([text]))
    expect(here.data.preview.value).toMatchObject({
      kind: 'plan',
      plan: { sessions: { held: 2, new: 1 }, checkIns: { held: 2, new: 2 } },
      problems: { named: [], more: 0 }
    })
    expect(await here.storage.checkIns.all()).toEqual([])
    here.data.leave()
    await here.data.takeIn()
    expect(here.data.preview.value).toBeUndefined()
    expect(await here.storage.checkIns.all()).toEqual([])
  })

  it('stays as it is when more is taken in', async () => {
    const there = await setUp(FULL)
    const text = await savedText(there)
    const mine = sessionRow({ id: 'two', heard: 1 })
    const here = await setUp({ rows: [mine] })
    await here.data.open(new Blob([text]))
    await here.data.takeIn()
    expect(here.data.takenIn.value).toMatchObject({ sessions: { held: 2, new: 1 } })
    const rows = await here.storage.sessions.all()
    expect(rows.find(({ id }) => id === 'two')).toEqual(mine)
    expect(rows).toHaveLength(2)
  })

  it('is not touched by a file that is no backup, or far too big for one', async () => {
    const { data, storage } = await setUp(FULL)
    await data.open(new Blob(['holiday photos']))
    expect(data.preview.value).toEqual({ kind: 'no backup', why: 'not JSON' })
    const text = (): Promise<string> => Promise.reject(new Error('It must not be read.'))
    await data.open({ size: MOST_BYTES + 1, text })
    expect(data.preview.value).toEqual({
      kind: 'too big',
      bytes: MOST_BYTES + 1,
      most: MOST_BYTES
    })
    await data.takeIn()
    expect(await storage.sessions.all()).toHaveLength(2)
  })

  it('is not touched by a file that the system does not give', async () => {
    const { data } = await setUp(FULL)
    const gone = new DOMException('made up by a test', 'NotReadableError')
    await data.open({ size: 9, text: () => Promise.reject(gone) })
    expect(data.preview.value).toEqual({ kind: 'unread' })
  })

  it('is not touched by a file that was put away before it was read', async () => {
    const { data } = await setUp(FULL)
    let give: ((text: string) => void) | undefined
    const text = new Promise<string>(resolve => {
      give = resolve
    })
    const opening = data.open({ size: 9, text: () => text })
    await data.open({ size: MOST_BYTES + 1, text: () => text })
    give?.('{"app":"neap","version":1}')
    await opening
    expect(data.preview.value).toMatchObject({ kind: 'too big' })
  })

  it('is not deleted while a session is open', async () => {
    const { data, model, storage, location } = await setUp(FULL)
    model.player.start(model.tonight.recipe.value)
    expect(data.canDelete.value).toBe(false)
    await data.deleteAll()
    expect((await storage.sessions.all()).length).toBeGreaterThan(1)
    expect(location.restarts()).toBe(0)
  })

  it('is gone after a deletion, and the app reloads', async () => {
    const { data, storage, location } = await setUp(FULL)
    await data.deleteAll()
    expect(await storage.checkIns.all()).toEqual([])
    expect(await storage.favourites.all()).toEqual([])
    expect(await storage.values.get('recipe')).toBeUndefined()
    expect(location.restarts()).toBe(1)
  })
})

/** Every place in a value that holds something, as the keys that lead there. */
function placesIn(value: unknown, here: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [here]
  return [here, ...Object.entries(value).flatMap(([key, each]) => placesIn(each, [...here, key]))]
}

/** The value with another one in one place. */
function withOther(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string,
    unknown
  >
  copy[key] = withOther(copy[key], rest, other)
  return copy
}

describe('a damaged backup', () => {
  it('never throws, and never touches what is kept', async () => {
    const text = await savedText(await setUp(FULL))
    const whole: unknown = JSON.parse(text)
    const other = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(...placesIn(whole)).map(place => {
        return place.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], whole)
      })
    )
    const wrongValues = fc
      .array(fc.tuple(fc.constantFrom(...placesIn(whole).slice(1)), other), { maxLength: 4 })
      .map(changes =>
        JSON.stringify(
          changes.reduce((file, [at, put]) => {
            // An earlier change may have taken the place away.
            const there = placesIn(file).some(place => place.join('/') === at.join('/'))
            return there ? withOther(file, at, put) : file
          }, whole)
        )
      )
    const brokenText = fc
      .tuple(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 12 }))
      .map(([at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut))

    const { data, storage } = await setUp(FULL)
    const sessions = await storage.sessions.all()
    const checkIns = await storage.checkIns.all()
    const told = { read: 0, 'with problems': 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 4, arbitrary: wrongValues }, brokenText), async file => {
        await data.open(new Blob([file]))
        const preview = data.preview.peek()
        if (preview?.kind !== 'plan') told.refused++
        else told[preview.problems.named.length > 0 ? 'with problems' : 'read']++
        await data.takeIn()
        const rows = await storage.sessions.all()
        const mornings = await storage.checkIns.all()
        expect(rows).toEqual(expect.arrayContaining([...sessions]))
        expect(mornings).toEqual(expect.arrayContaining([...checkIns]))
        for (const { id } of rows)
          if (!sessions.some(row => row.id === id)) await storage.sessions.remove(id)
        for (const { night } of mornings)
          if (!checkIns.some(each => each.night === night)) await storage.checkIns.remove(night)
      }),
      { numRuns: Number(import.meta.env['VITE_PROPERTY_RUNS'] ?? 500) }
    )
    console.log(`Damaged backups: ${JSON.stringify(told)}`)
  }, 120_000)
})
