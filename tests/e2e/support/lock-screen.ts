import type { Page } from '@playwright/test'

/** What the page has put on the lock screen. */
export interface ShownCard {
  readonly title: string
  readonly artist: string
  readonly album: string
  /** The sides of its pictures, in pixels. */
  readonly pictures: readonly number[]
  readonly state: MediaSessionPlaybackState
  /** Where the bar stands, and its length: seconds. */
  readonly bar: { readonly position: number; readonly duration: number } | undefined
}

interface WatchedWindow extends Window {
  readonly handlers: Partial<Record<MediaSessionAction, MediaSessionActionHandler>>
  bar: ShownCard['bar']
}

/** Watches what the page asks of the media session, which is asked all the same. From the next loading on. */
export async function watchLockScreen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched = window as unknown as WatchedWindow
    Object.assign(watched, { handlers: {}, bar: undefined })
    const { prototype } = MediaSession
    const { setActionHandler, setPositionState } = prototype
    prototype.setActionHandler = function set(action, handler) {
      setActionHandler.call(this, action, handler)
      if (handler) watched.handlers[action] = handler
      else delete watched.handlers[action]
    }
    prototype.setPositionState = function set(state) {
      setPositionState.call(this, state)
      const { position = 0, duration } = state ?? {}
      watched.bar = duration === undefined ? undefined : { position, duration }
    }
  })
}

/** Calls what the page has registered for an action, as the browser does when it is pressed on the lock screen. */
export function pressLockScreen(page: Page, action: MediaSessionAction): Promise<void> {
  return page.evaluate(action => {
    const handler = (window as unknown as WatchedWindow).handlers[action]
    if (!handler) throw new Error(`There is no answer to ${action}.`)
    handler({ action })
  }, action)
}

/** The actions that have an answer now. */
export function lockScreenActions(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Object.keys((window as unknown as WatchedWindow).handlers).toSorted())
}

/** What is on the lock screen; undefined when nothing is. */
export function lockScreenCard(page: Page): Promise<ShownCard | undefined> {
  return page.evaluate(() => {
    const { metadata, playbackState } = navigator.mediaSession
    if (!metadata) return undefined
    const { title, artist, album, artwork } = metadata
    const { bar } = window as unknown as WatchedWindow
    const pictures = artwork.map(({ sizes }) => Number.parseInt(sizes ?? '', 10))
    return { title, artist, album, pictures, state: playbackState, bar }
  })
}

/** The colours of the largest picture at a share of its width and height: red, green, blue, 0–255. */
export function pictureColour(
  page: Page,
  x: number,
  y: number
): Promise<readonly [number, number, number]> {
  return page.evaluate(
    async ([x, y]) => {
      const image = new Image()
      image.src = navigator.mediaSession.metadata?.artwork.at(-1)?.src ?? ''
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height)
      const paint = canvas.getContext('2d')
      if (!paint) throw new Error('This browser cannot draw.')
      paint.drawImage(image, 0, 0)
      const { data } = paint.getImageData(x * image.width, y * image.height, 1, 1)
      return [data[0] ?? -1, data[1] ?? -1, data[2] ?? -1] as const
    },
    [x, y] as const
  )
}
