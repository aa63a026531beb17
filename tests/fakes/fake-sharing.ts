import type { ShareOutcome, Sharing } from '../../src/core/base/page.ts'

/** Records what was given away, and answers as a test tells it to. */
export interface FakeSharing extends Sharing {
  readonly shared: readonly string[]
  answer(outcome: ShareOutcome): void
}

export function createFakeSharing(): FakeSharing {
  const shared: string[] = []
  let outcome: ShareOutcome = 'copied'
  const address = (hash: string): string => `https://neap.test/${hash}`
  return {
    shared,
    address,
    async share(hash) {
      if (outcome !== 'unavailable') shared.push(address(hash))
      return outcome
    },
    async shareText(text) {
      if (outcome !== 'unavailable') shared.push(text)
      return outcome
    },
    answer(next) {
      outcome = next
    }
  }
}
