import { test } from '@playwright/test'
import { promiseLockScreen } from '../support/lock-screen-promises.ts'
import type { WatchedWindow } from '../support/media-watch.ts'
import { watchMedia } from '../support/media-watch.ts'
import { openStreaming } from '../support/open-streaming.ts'
import { streamLevel } from '../support/sound-meter.ts'

test.describe('the lock screen, with the stream', () => {
  promiseLockScreen({
    async open(page, hash) {
      await watchMedia(page)
      await openStreaming(page, hash)
    },
    level: streamLevel,
    interrupt: page =>
      page.evaluate(() => (window as unknown as WatchedWindow).elements.at(-1)?.pause())
  })
})
