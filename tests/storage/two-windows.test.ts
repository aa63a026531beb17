import { fc, test } from '@fast-check/vitest'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Storage, StoredPart } from '../../src/core/app/storage.ts'
import { textList } from '../../src/core/base/parse.ts'
import { openStorage } from '../../src/storage/storage.ts'
import { createFakeClock } from '../fakes/fake-clock.ts'
import { favourite } from '../fakes/rows/favourites.ts'
import { createListeners } from '../../src/core/base/listeners.ts'
import { sessionRow } from '../fakes/rows/session-rows.ts'
import { forgetEverything } from './fresh-database.ts'

/** Two windows of one browser, on its database. */
function openTwo(): readonly [Storage, Storage] {
  const news = [createListeners<StoredPart>(), createListeners<StoredPart>()] as const
  const open = (own: 0 | 1): Storage =>
    openStorage(createFakeClock(), {
      tell: part => news[own === 0 ? 1 : 0].emit(part),
      subscribe: news[own].subscribe
    })
  return [open(0), open(1)]
}

/** What a window hears that another one has changed. */
function heardBy(storage: Storage): StoredPart[] {
  const heard: StoredPart[] = []
  for (const part of ['settings', 'tips-saved', 'favourites', 'check-ins'] as const)
    storage.onChanged(part, () => heard.push(part))
  return heard
}

beforeEach(forgetEverything)

describe('two windows on one database', () => {
  test.prop([fc.array(fc.constantFrom(0, 1), { maxLength: 20 })], { numRuns: 30 })(
    'lose no change, however quickly they follow each other',
    async windows => {
      forgetEverything()
      const both = openTwo()
      await Promise.all(
        windows.map((window, step) =>
          both[window as 0 | 1].values.update('tips-saved', ids => [
            ...textList(ids),
            `tip-${step}`
          ])
        )
      )
      const stored = textList(await both[0].values.get('tips-saved'))
      expect(stored.toSorted()).toEqual(windows.map((_, step) => `tip-${step}`).toSorted())
    }
  )

  it('change one row and one list together', async () => {
    const [one, other] = openTwo()
    await one.sessions.put(sessionRow({ heard: 5 }))
    await one.favourites.updateAll(() => [
      favourite({ id: 'sea' }),
      favourite({ id: 'rain', place: 1 })
    ])
    await Promise.all([
      one.sessions.update('one', row => ({ ...row, heard: row.heard + 10 })),
      other.sessions.update('one', row => ({ ...row, heard: row.heard + 100 })),
      one.favourites.updateAll(([first]) => (first ? [{ ...first, name: 'The sea' }] : [])),
      other.favourites.updateAll(list => list.map(each => ({ ...each, place: 1 - each.place })))
    ])
    expect((await one.sessions.all())[0]?.heard).toBe(115)
    expect((await other.favourites.all()).map(({ id, name }) => [id, name])).toEqual([
      ['rain', 'By the sea'],
      ['sea', 'The sea']
    ])
  })

  it('hear of each other’s changes once they are stored, and not of what changes nothing', async () => {
    const [one, other] = openTwo()
    const [ownNews, news] = [heardBy(one), heardBy(other)]
    let stored: unknown
    other.onChanged('settings', async () => {
      stored = await other.values.get('settings')
    })
    await one.values.update('settings', () => ({ accent: 'red' }))
    await one.values.update('settings', before => before)
    await one.favourites.updateAll(() => [favourite()])
    await other.values.get('settings')
    expect(news).toEqual(['settings', 'favourites'])
    expect(stored).toEqual({ accent: 'red' })
    await one.clear()
    expect(news).toHaveLength(6)
    expect(ownNews).toEqual([])
  })

  it('hear nothing any more once they have taken that back', async () => {
    const [one, other] = openTwo()
    const heard: string[] = []
    other.onChanged('settings', () => heard.push('settings'))()
    await one.values.set('settings', { accent: 'red' })
    expect(heard).toEqual([])
  })
})
