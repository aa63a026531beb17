import { describe, expect, it } from 'vitest'
import type { PersistentStorage } from '../../src/pwa/persist.ts'
import { createPersistence } from '../../src/pwa/persist.ts'

function storage(answers: { persisted: boolean; persist: boolean | Error }) {
  let asked = 0
  const manager: PersistentStorage = {
    persisted: async () => answers.persisted,
    async persist() {
      asked++
      if (answers.persist instanceof Error) throw answers.persist
      return answers.persist
    }
  }
  return { manager, asked: () => asked }
}

describe('persistence', () => {
  it('asks the browser once, however often it is called', async () => {
    const { manager, asked } = storage({ persisted: false, persist: true })
    const persistence = createPersistence(manager)
    expect(await Promise.all([persistence.request(), persistence.request()])).toEqual([true, true])
    expect(asked()).toBe(1)
  })

  it('asks for nothing that is granted already', async () => {
    const { manager, asked } = storage({ persisted: true, persist: false })
    expect(await createPersistence(manager).request()).toBe(true)
    expect(asked()).toBe(0)
  })

  it('takes a refusal for an answer', async () => {
    const { manager } = storage({ persisted: false, persist: false })
    expect(await createPersistence(manager).request()).toBe(false)
  })

  it('is refused where storage is blocked', async () => {
    const { manager } = storage({ persisted: false, persist: new TypeError('blocked') })
    expect(await createPersistence(manager).request()).toBe(false)
  })

  it('is refused where the browser knows nothing of it', async () => {
    expect(await createPersistence(undefined).request()).toBe(false)
  })
})
