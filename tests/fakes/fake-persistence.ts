import type { Persistence } from '../../src/core/app/install.ts'

/** A browser that grants persistence, or refuses it. */
export interface FakePersistence extends Persistence {
  /** How often it was asked. */
  requests(): number
}

export function createFakePersistence(granted = true): FakePersistence {
  let requests = 0
  return {
    async request() {
      requests++
      return granted
    },
    requests: () => requests
  }
}
