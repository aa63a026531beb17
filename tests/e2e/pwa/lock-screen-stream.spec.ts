import type { Page } from '@playwright/test'
import { test } from '@playwright/test'
import { promiseLockScreen } from '../support/lock-screen-promises.ts'
import type { WatchedWindow } from '../support/media-watch.ts'
import { watchMedia } from '../support/media-watch.ts'
import { openStreaming } from '../support/open-streaming.ts'
import { pressUntilStream, streamLevel } from '../support/sound-meter.ts'

test.describe('the lock screen, with the stream', () => {
  promiseLockScreen({
    async open(page, hash) {
      await watchMedia(page)
      await openStreaming(page, hash)
    },
    level: streamLevel,
    async pressUntilSound(page, action) {
      // By then the browser has long put the worker to sleep.
      await stopWorkers(page)
      return pressUntilStream(page, action)
    },
    interrupt: page =>
      page.evaluate(() => (window as unknown as WatchedWindow).elements.at(-1)?.pause())
  })
})

async function stopWorkers(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('ServiceWorker.enable')
  await devtools.send('ServiceWorker.stopAllWorkers')
  await devtools.detach()
}
