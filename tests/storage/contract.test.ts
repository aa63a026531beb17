import { fc, test } from '@fast-check/vitest'
import { beforeEach, describe, expect, it } from 'vitest'
import { parseProgress } from '../../src/core/programme/parse-progress.ts'
import { startProgramme } from '../../src/core/programme/programme-progress.ts'
import { createMemoryStores } from '../../src/storage/memory-storage.ts'
import type { Stores } from '../../src/core/app/storage.ts'
import { EVENING } from '../fakes/fake-clock.ts'
import { checkIn } from '../fakes/rows/check-ins.ts'
import { favourite } from '../fakes/rows/favourites.ts'
import { sessionRow } from '../fakes/rows/session-rows.ts'
import { forgetEverything, openAlone } from './fresh-database.ts'

const KINDS: readonly (readonly [string, () => Stores])[] = [
  ['memory', createMemoryStores],
  ['the database', () => openAlone()]
]

describe.each(KINDS)('all of %s', (_kind, open) => {
  it('is empty once it is cleared, and can be filled again', async () => {
    forgetEverything()
    const stores = open()
    await stores.sessions.put(sessionRow())
    await stores.favourites.updateAll(() => [favourite()])
    await stores.values.set('recipe', 'carrier=200')
    await stores.values.set('tips-seen', ['gaba-1'])
    await stores.clear()
    expect(await stores.sessions.all()).toEqual([])
    expect(await stores.favourites.all()).toEqual([])
    expect(await stores.values.get('recipe')).toBeUndefined()
    expect(await stores.values.get('tips-seen')).toBeUndefined()
    await stores.sessions.put(sessionRow())
    expect(await stores.sessions.all()).toEqual([sessionRow()])
  })
})

describe.each(KINDS)('sessions in %s', (_kind, open) => {
  let stores: Stores
  beforeEach(() => {
    forgetEverything()
    stores = open()
  })

  it('are none at first', async () => {
    expect(await stores.sessions.all()).toEqual([])
  })

  it('come back as they were put, newest first', async () => {
    const rows = [1, 3, 2].map(day => sessionRow({ id: `day-${day}`, startedAt: day * 86_400_000 }))
    for (const row of rows) await stores.sessions.put(row)
    expect(await stores.sessions.all()).toEqual([rows[1], rows[2], rows[0]])
    expect(await stores.sessions.all(2)).toEqual([rows[1], rows[2]])
    expect(await stores.sessions.all(1)).toEqual([rows[1]])
    expect(await stores.sessions.all(9)).toEqual([rows[1], rows[2], rows[0]])
  })

  it('keep the last of quick successive puts', async () => {
    const puts = [10, 20, 30].map(heard => stores.sessions.put(sessionRow({ heard })))
    expect(await stores.sessions.all()).toEqual([sessionRow({ heard: 30 })])
    await Promise.all(puts)
  })

  it('are seen by whoever asks after the put, without waiting for it', async () => {
    void stores.sessions.put(sessionRow())
    expect(await stores.sessions.all()).toHaveLength(1)
  })

  it('are gone once removed, and the others stay', async () => {
    await stores.sessions.put(sessionRow({ id: 'one' }))
    await stores.sessions.put(sessionRow({ id: 'two' }))
    await stores.sessions.remove('one')
    expect((await stores.sessions.all()).map(row => row.id)).toEqual(['two'])
  })

  it('let a removal of what is not there pass', async () => {
    await stores.sessions.remove('nobody')
    expect(await stores.sessions.all()).toEqual([])
  })

  it('add only what is new, and say how much that was', async () => {
    await stores.sessions.put(sessionRow({ heard: 700 }))
    const added = await stores.sessions.add([sessionRow({ heard: 5 }), sessionRow({ id: 'two' })])
    expect(added).toBe(1)
    const heard = new Map((await stores.sessions.all()).map(row => [row.id, row.heard]))
    expect(heard).toEqual(
      new Map([
        ['one', 700],
        ['two', 1800]
      ])
    )
  })

  it('add the first of rows that share an id', async () => {
    expect(await stores.sessions.add([sessionRow({ heard: 1 }), sessionRow({ heard: 2 })])).toBe(1)
    expect((await stores.sessions.all())[0]?.heard).toBe(1)
  })
})

describe.each(KINDS)('favourites in %s', (_kind, open) => {
  let stores: Stores
  beforeEach(() => {
    forgetEverything()
    stores = open()
  })

  it('are none at first', async () => {
    expect(await stores.favourites.all()).toEqual([])
  })

  it('come back as they were put, in the order of their places', async () => {
    const [sea, rain, fan] = [
      favourite({ id: 'sea', place: 2 }),
      favourite({ id: 'rain', place: 0 }),
      favourite({ id: 'fan', place: 1 })
    ]
    await stores.favourites.updateAll(() => [sea, rain])
    await stores.favourites.updateAll(() => [fan])
    expect(await stores.favourites.all()).toEqual([rain, fan, sea])
  })

  it('take the place of those with the same id', async () => {
    void stores.favourites.updateAll(() => [
      favourite({ id: 'sea' }),
      favourite({ id: 'rain', place: 1 })
    ])
    void stores.favourites.updateAll(() => [
      favourite({ id: 'rain', place: 0 }),
      favourite({ id: 'sea', name: 'The sea', place: 1 })
    ])
    const found = await stores.favourites.all()
    expect(found.map(({ id, name }) => [id, name])).toEqual([
      ['rain', 'By the sea'],
      ['sea', 'The sea']
    ])
  })

  it('are gone once removed, and the others stay', async () => {
    await stores.favourites.updateAll(() => [favourite({ id: 'sea' }), favourite({ id: 'rain' })])
    await stores.favourites.remove('sea')
    await stores.favourites.remove('nobody')
    expect((await stores.favourites.all()).map(({ id }) => id)).toEqual(['rain'])
  })
})

describe.each(KINDS)('every kind of record in %s', (_kind, open) => {
  beforeEach(forgetEverything)

  it('is changed one at a time, by its key', async () => {
    const stores = open()
    await stores.checkIns.put(checkIn({ quality: 2 }))
    await stores.favourites.put(favourite())
    await stores.checkIns.update(checkIn().night, each => ({ ...each, quality: 5 }))
    await stores.favourites.update('sea', each => ({ ...each, name: 'The sea' }))
    await stores.favourites.update('nobody', each => ({ ...each, name: 'Nobody' }))
    expect(await stores.checkIns.all()).toEqual([checkIn({ quality: 5 })])
    expect(await stores.favourites.all()).toEqual([favourite({ name: 'The sea' })])
  })

  it('is changed as a list, which comes back as it then is', async () => {
    const stores = open()
    await stores.sessions.put(sessionRow({ id: 'one' }))
    const rows = await stores.sessions.updateAll(([row]) =>
      row ? [{ ...row, id: 'two', startedAt: row.startedAt + 1 }] : []
    )
    expect(rows.map(({ id }) => id)).toEqual(['two', 'one'])
    expect(await stores.sessions.all()).toEqual(rows)
  })
})

describe('favourites that are added to the database', () => {
  it('come after those that are there', async () => {
    forgetEverything()
    const { favourites } = openAlone()
    await favourites.put(favourite({ id: 'sea', place: 3 }))
    const wanted = [favourite({ id: 'rain', place: 1 }), favourite({ id: 'fan', place: 0 })]
    expect(await favourites.add([...wanted, favourite({ id: 'sea', place: 0 })])).toBe(2)
    expect((await favourites.all()).map(({ id, place }) => [id, place])).toEqual([
      ['sea', 3],
      ['fan', 4],
      ['rain', 5]
    ])
  })
})

describe.each(KINDS)('values in %s', (_kind, open) => {
  let stores: Stores
  beforeEach(() => {
    forgetEverything()
    stores = open()
  })

  it('are undefined until set', async () => {
    expect(await stores.values.get('settings')).toBeUndefined()
  })

  it('keep the last that was set, each key its own', async () => {
    void stores.values.set('settings', { accent: 'amber' })
    void stores.values.set('settings', { accent: 'red' })
    void stores.values.set('recipe', 'carrier=200')
    void stores.values.set('tips-seen', ['fibre-1'])
    void stores.values.set('programme', startProgramme(EVENING, '2026-03-14'))
    expect(await stores.values.get('settings')).toEqual({ accent: 'red' })
    expect(await stores.values.get('recipe')).toBe('carrier=200')
    expect(await stores.values.get('tips-seen')).toEqual(['fibre-1'])
    const course = parseProgress(await stores.values.get('programme'))
    expect(course).toEqual(startProgramme(EVENING, '2026-03-14'))
  })
})

type Step = readonly ['put', string, number] | readonly ['remove', string]
const ids = fc.constantFrom('a', 'b', 'c')
const steps = fc.array(
  fc.oneof(
    fc.tuple(fc.constant('put' as const), ids, fc.integer({ min: 0, max: 1800 })),
    fc.tuple(fc.constant('remove' as const), ids)
  ),
  { maxLength: 12 }
)

describe('memory and the database', () => {
  test.prop([steps], { seed: 1, numRuns: 30 })(
    'hold the same after any puts and removals, none of them waited for',
    async (list: readonly Step[]) => {
      forgetEverything()
      const both = KINDS.map(([, open]) => open())
      for (const { sessions } of both)
        for (const step of list)
          if (step[0] === 'put') void sessions.put(sessionRow({ id: step[1], heard: step[2] }))
          else void sessions.remove(step[1])
      const [memory, database] = await Promise.all(both.map(({ sessions }) => sessions.all()))
      const byId = (rows: typeof memory) =>
        rows?.toSorted((one, other) => one.id.localeCompare(other.id))
      expect(byId(database)).toEqual(byId(memory))
    }
  )
})
