import { describe, expect, test } from 'vitest'
import type { StoredKey } from '../../../src/core/app/stored-values.ts'
import { signal } from '@preact/signals-core'
import { type Route, parseRoute } from '../../../src/core/base/route.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import { createSavedTipsModel } from '../../../src/state/tips/saved-tips-model.ts'
import { createFakeStorage } from '../../fakes/fake-storage.ts'

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

function open(values: Partial<Record<StoredKey, unknown>> = {}) {
  const storage = createFakeStorage({ values })
  const clock = createFakeClock()
  const playing = signal(true)
  const route = signal<Route>(parseRoute('#/'))
  const now = signal(clock.now())
  const model = createSavedTipsModel({ clock, storage }, { open: playing }, { route, now })
  return { storage, model, playing, route, now }
}

describe('saved tips', () => {
  test('are put aside in their order, taken back, and kept', async () => {
    const { storage, model } = open()
    model.toggle('one')
    model.toggle('two')
    model.toggle('three')
    await settle()
    expect(model.saved.value).toEqual(['one', 'two', 'three'])
    model.toggle('two')
    await settle()
    expect(model.saved.value).toEqual(['one', 'three'])
    expect(await storage.values.get('tips-saved')).toEqual(['one', 'three'])
  })

  test('join those of earlier nights, however quickly one is saved', async () => {
    const { storage, model } = open({ 'tips-saved': ['old'] })
    model.toggle('new')
    await settle()
    expect(await storage.values.get('tips-saved')).toEqual(['old', 'new'])
  })

  test('of a night are to be read in the morning, until they have been', async () => {
    const { model, playing, route, now, storage } = open({ 'tips-saved': ['by-day'] })
    await settle()
    for (const id of ['one', 'two', 'three']) model.toggle(id)
    model.toggle('two')
    playing.value = false
    expect(model.toRead.value).toEqual([])

    now.value += 5 * 3_600_000
    expect(model.toRead.value).toEqual(['one', 'three'])
    route.value = parseRoute('#/tips/one')
    await settle()
    expect(model.toRead.value).toEqual(['three'])
    expect(await storage.values.get('tips-saved-at')).toMatchObject({ ids: ['three'] })
    expect(model.saved.value).toEqual(['by-day', 'one', 'three'])
  })

  test.each(['put away', 'listed'])('are not offered again once they were %s', async how => {
    const { model, playing, route, now } = open()
    model.toggle('one')
    playing.value = false
    now.value += 9 * 3_600_000
    expect(model.toRead.value).toEqual(['one'])

    if (how === 'listed') route.value = parseRoute('#/tips')
    else model.putAway()
    await settle()
    expect(model.toRead.value).toEqual([])
    expect(model.saved.value).toEqual(['one'])
  })

  test.each([7, { ids: 7 }, { ids: ['x'], at: 'y' }])(
    'offers nothing of %j, which was never stored',
    async stored => {
      const { model } = open({ 'tips-saved-at': stored })
      await settle()
      expect(model.toRead.value).toEqual([])
    }
  )

  test.each([undefined, 'old', { 0: 'old' }, [1, { id: 'old' }]])(
    'are none where %j is stored',
    async stored => {
      const { model } = open({ 'tips-saved': stored })
      await settle()
      expect(model.saved.value).toEqual([])
    }
  )
})
