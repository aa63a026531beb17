import { describe, expect, it } from 'vitest'
import type { PersistentStorage } from '../../src/pwa/persist.ts'
import { askToKeep } from '../../src/pwa/persist.ts'

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
  it('is asked of the browser', async () => {
    const { manager, asked } = storage({ persisted: false, persist: true })
    expect(await askToKeep(manager)).toBe(true)
    expect(asked()).toBe(1)
  })

  it('asks for nothing that is granted already', async () => {
    const { manager, asked } = storage({ persisted: true, persist: false })
    expect(await askToKeep(manager)).toBe(true)
    expect(asked()).toBe(0)
  })

  it('takes a refusal for an answer', async () => {
    const { manager } = storage({ persisted: false, persist: false })
    expect(await askToKeep(manager)).toBe(false)
  })

  it('is refused where storage is blocked', async () => {
    const { manager } = storage({ persisted: false, persist: new TypeError('blocked') })
    expect(await askToKeep(manager)).toBe(false)
  })

  it('is refused where the browser knows nothing of it', async () => {
    expect(await askToKeep(undefined)).toBe(false)
  })
})
