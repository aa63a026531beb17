import type { PlayerLock } from '../../src/core/session/player-locks.ts'
import { expect, test } from 'vitest'
import { createDeferredLock } from '../../src/platform/deferred-lock.ts'
import { createFakeLock } from '../fakes/fake-lock.ts'

test('carries calls out in their order, once the lock is there', async () => {
  const calls: string[] = []
  const lock: PlayerLock = {
    acquire: async () => calls.push('acquire') > 0,
    release: () => void calls.push('release'),
    subscribe: () => () => {},
    onLost: () => () => {}
  }
  const deferred = createDeferredLock(async () => lock)

  const first = deferred.acquire()
  deferred.release()
  const second = deferred.acquire()
  expect(calls).toEqual([])

  expect([await first, await second]).toEqual([true, true])
  expect(calls).toEqual(['acquire', 'release', 'acquire'])
})

test('tells whether another window plays, and stops when asked to', async () => {
  const lock = createFakeLock()
  const deferred = createDeferredLock(async () => lock)
  const heard: boolean[] = []
  const undo = deferred.subscribe(elsewhere => heard.push(elsewhere))
  await deferred.acquire()
  deferred.release()
  await Promise.resolve()

  lock.playElsewhere()
  undo()
  lock.stopElsewhere()

  expect(heard).toEqual([true])
})

test('passes on that the lock was taken away', async () => {
  const lock = createFakeLock()
  const deferred = createDeferredLock(async () => lock)
  let lost = 0
  deferred.onLost(() => lost++)
  await deferred.acquire()
  lock.steal()
  expect(lost).toBe(1)
})

test('plays by trust where the lock’s own code cannot be had', async () => {
  const deferred = createDeferredLock(() => Promise.reject(new TypeError('Failed to fetch')))
  expect(await deferred.acquire()).toBe(true)
})

test('hides no fault of ours', async () => {
  const deferred = createDeferredLock(() => Promise.reject(new Error('Broken')))
  await expect(deferred.acquire()).rejects.toThrow('Broken')
})
