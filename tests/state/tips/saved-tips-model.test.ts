import { describe, expect, test } from 'vitest'
import type { StoredKey } from '../../../src/core/app/stored-values.ts'
import { createSavedTipsModel } from '../../../src/state/tips/saved-tips-model.ts'
import { createFakeStorage } from '../../fakes/fake-storage.ts'

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

function open(values: Partial<Record<StoredKey, unknown>> = {}) {
  const storage = createFakeStorage({ values })
  return { storage, model: createSavedTipsModel(storage) }
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

  test.each([undefined, 'old', { 0: 'old' }, [1, { id: 'old' }]])(
    'are none where %j is stored',
    async stored => {
      const { model } = open({ 'tips-saved': stored })
      await settle()
      expect(model.saved.value).toEqual([])
    }
  )
})
