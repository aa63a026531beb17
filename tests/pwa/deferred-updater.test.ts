import type { UpdateNews } from '../../src/core/app/updater.ts'
import { expect, test } from 'vitest'
import { createDeferredUpdater } from '../../src/pwa/deferred-updater.ts'
import { createFakeUpdater } from '../fakes/fake-updater.ts'

/** Every promise that can be kept has been. */
async function loaded(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve()
}

test('passes news on to whoever subscribed before the updater was there, until undone', async () => {
  const updater = createFakeUpdater()
  const deferred = createDeferredUpdater(async () => updater)
  const news: UpdateNews[] = []
  const undo = deferred.subscribe(each => news.push(each))
  await loaded()

  updater.tell('offline-ready')
  undo()
  updater.tell('update-waiting')

  expect(news).toEqual(['offline-ready'])
})

test('looks for a new version and applies it once the updater is there', async () => {
  const updater = createFakeUpdater()
  const deferred = createDeferredUpdater(async () => updater)
  await loaded()

  updater.tell('update-waiting')

  deferred.check()
  deferred.apply()

  expect([updater.checks(), updater.applied()]).toEqual([1, true])
})

test('has no news where the updater’s own code cannot be had', async () => {
  const deferred = createDeferredUpdater(() => Promise.reject(new TypeError('Failed to fetch')))
  const news: UpdateNews[] = []
  deferred.subscribe(each => news.push(each))
  await loaded()

  deferred.apply()

  expect(news).toEqual([])
})
