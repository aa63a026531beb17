import { describe, expect, it } from 'vitest'
import type { StoredPart } from '../../src/core/app/storage.ts'
import type { NewsPage } from '../../src/storage/storage-news.ts'
import { createStorageNews } from '../../src/storage/storage-news.ts'

/** Windows of one browser: with channels, or only with `localStorage`, whose events reach the other windows. */
function createWindows(channels: boolean, blocked = false) {
  const windows: EventTarget[] = []
  const posts: { readonly owner: EventTarget; readonly channel: EventTarget }[] = []

  function open() {
    const page = new EventTarget()
    windows.push(page)
    const others = (): readonly EventTarget[] => windows.filter(each => each !== page)
    const write = (newValue: string | null): void => {
      if (blocked) throw new DOMException('blocked by a test', 'SecurityError')
      for (const other of others())
        other.dispatchEvent(Object.assign(new Event('storage'), { key: 'neap-changed', newValue }))
    }
    class FakeChannel extends EventTarget {
      constructor() {
        super()
        posts.push({ owner: page, channel: this })
      }
      postMessage(data: unknown): void {
        for (const { owner, channel } of posts)
          if (owner !== page) channel.dispatchEvent(new MessageEvent('message', { data }))
      }
    }
    const news = createStorageNews({
      addEventListener: page.addEventListener.bind(page),
      localStorage: { setItem: (_key, value) => write(value), removeItem: () => write(null) },
      ...(channels && { BroadcastChannel: FakeChannel as unknown as NewsPage['BroadcastChannel'] })
    } as NewsPage)
    const heard: StoredPart[] = []
    const undo = news.subscribe(part => heard.push(part))
    return { page, news, heard, undo }
  }

  return { open }
}

describe.each([
  ['a channel', true],
  ['localStorage, where there is none', false]
])('word of changes by %s', (_by, channels) => {
  it('reaches the other windows, and not the one that tells', () => {
    const { open } = createWindows(channels)
    const [one, two, three] = [open(), open(), open()]
    one.news.tell('settings')
    three.undo()
    two.news.tell('favourites')
    expect(one.heard).toEqual(['favourites'])
    expect(two.heard).toEqual(['settings'])
    expect(three.heard).toEqual(['settings'])
  })

  it('is that anything may have changed, in a window that comes back from the history', () => {
    const { page, heard } = createWindows(channels).open()
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }))
    expect(heard).toEqual([])
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    expect(heard).toEqual(['everything'])
  })
})

it('is not said where all storage is blocked, and nothing breaks', () => {
  const { open } = createWindows(false, true)
  const [one, two] = [open(), open()]
  one.news.tell('settings')
  expect(two.heard).toEqual([])
})
