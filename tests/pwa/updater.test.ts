import type { UpdateNews } from '../../src/core/app/updater.ts'
import { describe, expect, it } from 'vitest'
import { ASK_AGAIN, ASKED_AT_MOST, createUpdater } from '../../src/pwa/updater.ts'
import { createFakeClock } from '../fakes/fake-clock.ts'
import type { FakeWorkboxOptions } from '../fakes/fake-workbox.ts'
import { createFakeWorkbox } from '../fakes/fake-workbox.ts'

const HOUR = 3600

/** A window with an updater whose worker is registered. */
async function openWindow(options: FakeWorkboxOptions = {}) {
  const clock = createFakeClock()
  const workbox = createFakeWorkbox(options)
  const news: UpdateNews[] = []
  let reloads = 0
  let prompts = 0
  const updater = createUpdater({
    clock,
    openWorkbox: async () => workbox,
    promptBrowser: () => void prompts++,
    reload: () => void reloads++
  })
  updater.subscribe(each => news.push(each))
  await settle()
  return { clock, workbox, news, updater, reloads: () => reloads, prompts: () => prompts }
}

/** Lets everything that is already resolved go through. */
function settle(): Promise<void> {
  return new Promise(done => setImmediate(done))
}

describe('the updater', () => {
  it('registers the worker once', async () => {
    const { workbox } = await openWindow()
    expect(workbox.registrations()).toBe(1)
  })

  it('tells once that the first visit is ready for offline use', async () => {
    const { workbox, news } = await openWindow()
    workbox.happen('activated', { isUpdate: false })
    workbox.happen('activated', { isUpdate: false })
    expect(news).toEqual(['offline-ready'])
  })

  it('says nothing of offline use when a later version becomes active', async () => {
    const { workbox, news } = await openWindow()
    workbox.happen('activated', { isUpdate: true })
    workbox.happen('activated', { isExternal: true })
    expect(news).toEqual([])
  })

  it('tells that an update waits, and leaves it waiting', async () => {
    const { workbox, news, reloads } = await openWindow()
    workbox.happen('waiting')
    expect(news).toEqual(['update-waiting'])
    expect([workbox.takeovers(), reloads()]).toEqual([0, 0])
  })

  it('tells a late subscriber the news so far', async () => {
    const { workbox, updater } = await openWindow()
    workbox.happen('waiting')
    const late: UpdateNews[] = []
    updater.subscribe(news => late.push(news))
    expect(late).toEqual(['update-waiting'])
  })

  it('tells nothing after a subscription is undone', async () => {
    const { workbox, updater } = await openWindow()
    const heard: UpdateNews[] = []
    const undo = updater.subscribe(news => heard.push(news))
    undo()
    undo()
    workbox.happen('waiting')
    expect(heard).toEqual([])
  })

  it('activates on demand and reloads once the new worker is in control', async () => {
    const { workbox, updater, reloads } = await openWindow()
    workbox.happen('waiting')
    updater.apply()
    expect([workbox.takeovers(), reloads()]).toEqual([1, 0])
    workbox.happen('controlling', { isUpdate: true })
    expect(reloads()).toBe(1)
  })

  it('asks again, and prompts the browser, until the new worker is in control', async () => {
    const { clock, workbox, updater, reloads, prompts } = await openWindow()
    workbox.happen('waiting')
    updater.apply()
    updater.apply()
    clock.advance(3 * ASK_AGAIN)
    expect([workbox.takeovers(), prompts()]).toEqual([4, 3])
    workbox.happen('controlling', { isUpdate: true })
    expect([reloads(), clock.pending()]).toEqual([1, 0])
  })

  it('stops asking after a while: what happens later is no answer any more', async () => {
    const { clock, workbox, updater, reloads } = await openWindow()
    workbox.happen('waiting')
    updater.apply()
    clock.advance(2 * ASKED_AT_MOST * ASK_AGAIN)
    expect([workbox.takeovers(), clock.pending()]).toEqual([ASKED_AT_MOST, 0])
    workbox.happen('controlling', { isUpdate: true })
    expect(reloads()).toBe(0)
    updater.apply()
    expect(reloads()).toBe(1)
  })

  it('never reloads when another window applies the update', async () => {
    const { workbox, news, reloads } = await openWindow()
    workbox.happen('waiting')
    workbox.happen('controlling', { isUpdate: true, isExternal: true })
    expect(news).toEqual(['update-waiting'])
    expect(reloads()).toBe(0)
  })

  it('reloads on demand into a version that another window has activated', async () => {
    const { workbox, updater, reloads } = await openWindow()
    workbox.happen('controlling', { isUpdate: true })
    updater.apply()
    expect([workbox.takeovers(), reloads()]).toEqual([0, 1])
  })

  it('takes the control of the first visit for no update', async () => {
    const { workbox, news, updater, reloads } = await openWindow()
    workbox.happen('controlling', { isUpdate: false })
    updater.apply()
    expect([news, reloads()]).toEqual([[], 0])
  })

  it('knows an update by another window in the life of the first visit', async () => {
    const { workbox, news } = await openWindow()
    workbox.happen('controlling', { isUpdate: false })
    workbox.happen('controlling', { isUpdate: false })
    expect(news).toEqual(['update-waiting'])
  })

  it('takes a worker that goes with the site’s data, and one that comes in its place, for no update', async () => {
    const { workbox, news } = await openWindow()
    const controlling = (controller: object | null): void =>
      workbox.happen('controlling', { isUpdate: true, originalEvent: { target: { controller } } })
    controlling(null)
    controlling({})
    expect(news).toEqual([])
    controlling({})
    expect(news).toEqual(['update-waiting'])
  })

  it('has nothing to apply while no update waits', async () => {
    const { workbox, updater, reloads } = await openWindow()
    updater.apply()
    expect([workbox.takeovers(), reloads()]).toEqual([0, 0])
  })

  it('looks for a new version at most once an hour, registering included', async () => {
    const { clock, workbox, updater } = await openWindow()
    updater.check()
    expect(workbox.updates()).toBe(0)
    clock.advance(HOUR)
    updater.check()
    updater.check()
    expect(workbox.updates()).toBe(1)
    clock.advance(HOUR)
    updater.check()
    expect(workbox.updates()).toBe(2)
  })

  it('keeps quiet when the server cannot be reached', async () => {
    const { clock, news, updater } = await openWindow({ unreachable: new TypeError('offline') })
    clock.advance(HOUR)
    updater.check()
    await settle()
    expect(news).toEqual([])
  })

  it('works on without news where registering is refused', async () => {
    const { clock, workbox, news, updater } = await openWindow({
      refusal: new DOMException('blocked', 'SecurityError')
    })
    clock.advance(HOUR)
    updater.check()
    updater.apply()
    expect([news, workbox.updates(), workbox.takeovers()]).toEqual([[], 0, 0])
  })

  it('does nothing where there are no service workers', () => {
    const updater = createUpdater({
      clock: createFakeClock(),
      openWorkbox: undefined,
      promptBrowser: () => expect.unreachable('there is no browser to be prompted'),
      reload: () => expect.unreachable('nothing is to be reloaded')
    })
    updater.check()
    updater.apply()
  })
})
