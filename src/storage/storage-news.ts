import type { StorageNews, StoredPart } from '../core/app/storage.ts'
import { createListeners } from '../core/base/listeners.ts'

const CHANNEL = 'neap-storage'
/** Where there are no channels, writing under this key is heard by the other windows. Nothing stays there. */
const KEY = 'neap-changed'

/** What is needed of the window. */
export interface NewsPage extends Pick<Window, 'addEventListener'> {
  readonly BroadcastChannel?: new (
    name: string
  ) => Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>
  readonly localStorage: Pick<Storage, 'setItem' | 'removeItem'>
}

/**
 * By a channel, else by the events of `localStorage`; where both are withheld, nothing is said or heard. A window that
 * comes back from the history has heard nothing in the meantime.
 */
export function createStorageNews(page: NewsPage = window): StorageNews {
  const { emit, subscribe } = createListeners<StoredPart>()
  const channel = page.BroadcastChannel && new page.BroadcastChannel(CHANNEL)

  /** Other versions of the app may know other parts: nobody listens for those. */
  function hear(part: unknown): void {
    if (typeof part === 'string') emit(part as StoredPart)
  }

  if (channel) channel.addEventListener('message', ({ data }) => hear(data))
  else
    page.addEventListener('storage', ({ key, newValue }) => {
      if (key === KEY) hear(newValue)
    })
  page.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) hear('everything')
  })

  return {
    tell(part) {
      if (channel) channel.postMessage(part)
      else tellByKey(page, part)
    },
    subscribe
  }
}

function tellByKey(page: NewsPage, part: StoredPart): void {
  try {
    page.localStorage.setItem(KEY, part)
    page.localStorage.removeItem(KEY)
  } catch (error) {
    // SecurityError or QuotaExceededError: the other windows see it when they are reopened.
    if (!(error instanceof DOMException)) throw error
  }
}
