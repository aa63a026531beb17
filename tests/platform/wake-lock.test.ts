import { beforeEach, describe, expect, it } from 'vitest'
import type { WakeLocks } from '../../src/platform/wake-lock.ts'
import { createWakeLock } from '../../src/platform/wake-lock.ts'
import type { FakeVisibility } from '../fakes/fake-visibility.ts'
import { createFakeVisibility } from '../fakes/fake-visibility.ts'

/** A browser's wake locks: how many are out, and what the next request meets. */
interface FakeWakeLocks extends WakeLocks {
  out: number
  refuse: Error | undefined
  /** The system takes all of them back, as it does when the page is hidden. */
  takeBack(): void
}

function createWakeLocks(): FakeWakeLocks {
  const locks = new Set<object>()
  return {
    get out() {
      return locks.size
    },
    refuse: undefined,
    takeBack: () => locks.clear(),
    async request() {
      await Promise.resolve()
      if (this.refuse) throw this.refuse
      const lock = { release: async () => void locks.delete(lock) }
      locks.add(lock)
      return lock
    }
  }
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve()
}

describe('the wake lock', () => {
  let locks: FakeWakeLocks
  let visibility: FakeVisibility

  beforeEach(() => {
    locks = createWakeLocks()
    visibility = createFakeVisibility()
  })

  it('is held until undone, however often that is', async () => {
    const undo = createWakeLock(locks, visibility).hold()
    await settle()
    expect(locks.out).toBe(1)
    undo()
    undo()
    await settle()
    expect(locks.out).toBe(0)
    expect(visibility.listeners()).toBe(0)
  })

  it('is taken again when the page is seen again', async () => {
    createWakeLock(locks, visibility).hold()
    await settle()
    visibility.hide()
    locks.takeBack()
    await settle()
    expect(locks.out).toBe(0)
    visibility.show()
    await settle()
    expect(locks.out).toBe(1)
  })

  it('waits for a hidden page to be seen', async () => {
    visibility.hide()
    createWakeLock(locks, visibility).hold()
    await settle()
    expect(locks.out).toBe(0)
    visibility.show()
    await settle()
    expect(locks.out).toBe(1)
  })

  it('is given back when it arrives too late', async () => {
    const undo = createWakeLock(locks, visibility).hold()
    undo()
    await settle()
    expect(locks.out).toBe(0)
  })

  it('is one, however fast the page comes and goes', async () => {
    createWakeLock(locks, visibility).hold()
    visibility.hide()
    visibility.show()
    visibility.hide()
    visibility.show()
    await settle()
    expect(locks.out).toBe(1)
  })

  it('is done without where the system refuses, and asked for again the next time', async () => {
    locks.refuse = new DOMException('The battery is low.', 'NotAllowedError')
    createWakeLock(locks, visibility).hold()
    await settle()
    expect(locks.out).toBe(0)
    locks.refuse = undefined
    visibility.hide()
    visibility.show()
    await settle()
    expect(locks.out).toBe(1)
  })

  it('is nothing where the browser has none', async () => {
    const undo = createWakeLock(undefined, visibility).hold()
    await settle()
    undo()
    expect(visibility.listeners()).toBe(0)
  })
})
