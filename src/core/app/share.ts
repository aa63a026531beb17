/** Where the system sends what another app shares, below the app's own path: answered by the worker, never by a host. */
export const SHARE_PATH = 'share'
/** Names of the form's fields, as declared in the manifest. */
export const SHARE_FIELDS = { title: 'title', text: 'text', url: 'url', file: 'file' } as const
/** The cache in which the worker leaves a file that was shared, and its address there, below the app's own path. */
export const SHARED_CACHE = 'neap-shared'
export const SHARED_PATH = 'share/file'
/** Header of the file that was left: its name, percent-encoded. */
export const SHARED_NAME = 'Neap-Name'
/** Where the page fetches that file. */
export const SHARED_HASH = '#/open?shared'

/** The worker's message to a window that is playing, which navigates by itself instead of being navigated. */
export interface SharedNews {
  readonly type: 'SHARED'
  readonly hash: string
}

/** Reads a message of unknown origin. */
export function parseSharedNews(message: unknown): SharedNews | undefined {
  const news = message as Partial<SharedNews> | null | undefined
  return news?.type === 'SHARED' && typeof news.hash === 'string'
    ? { type: 'SHARED', hash: news.hash }
    : undefined
}
