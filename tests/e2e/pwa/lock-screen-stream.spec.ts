import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { promiseLockScreen } from '../support/lock-screen-promises.ts'
import { pressLockScreen, watchLockScreen } from '../support/lock-screen.ts'
import type { WatchedWindow } from '../support/media-watch.ts'
import { takeMediaEvents, watchMedia } from '../support/media-watch.ts'
import { expectSession, startSession } from '../support/neap-page.ts'
import { openStreaming } from '../support/open-streaming.ts'
import { pressUntilStream, streamLevel } from '../support/sound-meter.ts'
import { systemPlayer } from '../support/system-player.ts'

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

test('has what stands ready after the end in its element, which Chromium keeps as a paused player', async ({
  page
}) => {
  await watchLockScreen(page)
  await watchMedia(page)
  const times: number[] = []
  for (let night = 0; night < 3; night++) {
    await openStreaming(page, '#/?minutes=0.6&fadeIn=0&fadeOut=30&level=-6&bed=pink')
    await startSession(page)
    await expectSession(page, 'ended')
    await page.waitForFunction(() => {
      const element = (window as unknown as WatchedWindow).elements.at(-1)
      return (
        element?.paused &&
        element.currentTime === 0 &&
        element.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA
      )
    })
    await expect.poll(() => systemPlayer(page)).toMatch(/Paused .*Controllable/)
    await stopWorkers(page)
    await takeMediaEvents(page)
    times.push(await pressUntilStream(page, 'play'))
    await expectSession(page, 'playing')
    // It plays what it has: a file that had to be fetched would have taken the place of another.
    expect((await takeMediaEvents(page)).map(({ type }) => type)).not.toContain('emptied')
    await pressLockScreen(page, 'stop')
    await page.reload()
  }
  const [best, median, worst] = times.toSorted((one, other) => one - other)
  console.log(
    `Press after the end to currentTime advancing: median ${median?.toFixed(1)} ms, from ${best?.toFixed(1)} to ${worst?.toFixed(1)} ms`
  )
})

async function stopWorkers(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('ServiceWorker.enable')
  await devtools.send('ServiceWorker.stopAllWorkers')
  await devtools.detach()
}
