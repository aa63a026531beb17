import { describe, expect, it } from 'vitest'
import { createJournalChoicesModel } from '../../../src/state/diary/journal-choices-model.ts'
import { createFakeStorage } from '../../fakes/fake-storage.ts'

describe('how the journal is looked at', () => {
  it('is remembered', async () => {
    const storage = createFakeStorage()
    const model = createJournalChoicesModel({ storage })
    await model.set({ primary: 'onset' })
    await model.set({ hideNumbers: true })

    const later = createJournalChoicesModel({ storage })
    expect(later.choices.value).toBeUndefined()
    await storage.values.get('journal')
    await Promise.resolve()
    expect(later.choices.value).toEqual({ primary: 'onset', hideNumbers: true })
  })

  it('loses nothing that was kept to a change made before it was read', async () => {
    const storage = createFakeStorage({ values: { journal: { primary: 'quality' } } })
    const model = createJournalChoicesModel({ storage })
    await model.set({ hideNumbers: true })
    expect(await storage.values.get('journal')).toEqual({ primary: 'quality', hideNumbers: true })
  })
})
