import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { WatchedWindow } from './media-watch.ts'
import { mediaClock, mediaReaches, takeMediaEvents, watchMedia } from './media-watch.ts'
import { expectSession, openNeap, startSession } from './neap-page.ts'

async function playStream(page: Page): Promise<void> {
  await watchMedia(page)
  await openNeap(page, '#/?minutes=480&fadeIn=0')
  await expect(page.locator('html')).toHaveAttribute('data-performer', 'stream', {
    timeout: 15_000
  })
  await startSession(page)
  await mediaReaches(page, 1)
}

test('goes on though the worker is stopped again and again', async ({ page }) => {
  await playStream(page)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('ServiceWorker.enable')
  await takeMediaEvents(page)
  const from = await mediaClock(page)
  for (let kill = 1; kill <= 12; kill++) {
    await devtools.send('ServiceWorker.stopAllWorkers')
    await mediaReaches(page, from.time + 2.5 * kill)
  }
  const to = await mediaClock(page)
  const behind = to.at - from.at - (to.time - from.time)
  console.log(
    `Worker stopped 12 times in ${(to.at - from.at).toFixed(1)} s: ${(behind * 1000).toFixed(0)} ms behind`
  )
  expect(await takeMediaEvents(page)).toEqual([])
  expect(Math.abs(behind)).toBeLessThan(0.25)
})

test('is lengthened by a worker that had been stopped', async ({ page }) => {
  await playStream(page)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('ServiceWorker.enable')
  await devtools.send('ServiceWorker.stopAllWorkers')
  const from = await mediaClock(page)
  await takeMediaEvents(page)
  await page.getByRole('button', { name: 'Add 15 minutes' }).click()
  await mediaReaches(page, from.time + 3)
  const types = (await takeMediaEvents(page)).map(({ type }) => type)
  expect(types.filter(type => type === 'playing')).toHaveLength(1)
  expect(types).not.toContain('error')
})

test('stays paused when the system pauses it, and goes on at one tap', async ({ page }) => {
  await playStream(page)
  await page.evaluate(() => (window as unknown as WatchedWindow).elements.at(-1)?.pause())
  await expectSession(page, 'paused')
  await expect(page.getByText('The sound was interrupted.')).toBeVisible()
  const place = await mediaClock(page)
  // The call is over, and the system would go on by itself.
  await page.evaluate(() => (window as unknown as WatchedWindow).elements.at(-1)?.play())
  await page.waitForFunction(() => (window as unknown as WatchedWindow).elements.at(-1)?.paused)
  await expectSession(page, 'paused')
  await page.getByRole('button', { name: 'Resume' }).click()
  await expectSession(page, 'playing')
  await mediaReaches(page, place.time + 0.5)
})
