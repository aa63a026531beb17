import type { Persistence } from '../core/ports.ts'

/** The two questions of `navigator.storage` that matter here. */
export type PersistentStorage = Pick<StorageManager, 'persist' | 'persisted'>

/**
 * Asks the browser to keep what is stored, once in the life of the page however often it is called.
 * `storage` is undefined on an insecure origin and in old browsers; then the answer is no.
 */
export function createPersistence(storage: PersistentStorage | undefined): Persistence {
  let answer: Promise<boolean> | undefined
  return {
    request() {
      answer ??= storage ? ask(storage) : Promise.resolve(false)
      return answer
    }
  }
}

async function ask(storage: PersistentStorage): Promise<boolean> {
  try {
    return (await storage.persisted()) || (await storage.persist())
  } catch (error) {
    // Opaque origins and blocked storage answer with a TypeError; that is a no.
    if (error instanceof TypeError) return false
    throw error
  }
}
