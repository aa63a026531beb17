import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { mediaReaches, watchMedia } from '../support/media-watch.ts'
import {
  expectSession,
  openNeap,
  pressNext,
  startSession,
  stopSession
} from '../support/neap-page.ts'

/** What “clear browsing data” does, to a page that is open. */
async function clearSiteData(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const { origin } = new URL(page.url())
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await page.waitForFunction(() => navigator.serviceWorker.controller === null)
}

async function playStream(page: Page): Promise<void> {
  await watchMedia(page)
  await openNeap(page, '#/?minutes=480&fadeIn=0')
  await expect(page.locator('html')).toHaveAttribute('data-performer', 'stream')
  await startSession(page)
  await mediaReaches(page, 1)
}

async function expectLive(page: Page): Promise<void> {
  await expectSession(page, 'playing')
  await expect(page.locator('html')).toHaveAttribute('data-performer', 'live')
  await expect(page.getByText(/A new version/)).toHaveCount(0)
}

test.describe('a night whose site data is cleared', () => {
  test('goes on live at one tap, when the sound had run out', async ({ page }) => {
    await playStream(page)
    await clearSiteData(page)
    // What the element has ahead is played; then nobody answers for the rest.
    await expectSession(page, 'paused')
    const resume = page.getByRole('button', { name: 'Resume' })
    await expect(async () => {
      // Where that took long the screen is dark by now, and the first tap only wakes it.
      if (await resume.isVisible()) await resume.click()
      await expectSession(page, 'playing', { timeout: 5000 })
    }).toPass()
    await expectLive(page)
  })

  test('goes on live at one tap, when it was paused meanwhile', async ({ page }) => {
    await playStream(page)
    await page.getByRole('button', { name: 'Pause' }).click()
    await clearSiteData(page)
    await pressNext(page.getByRole('button', { name: 'Resume' }))
    await expectLive(page)
  })

  test('is followed by one that is live', async ({ page }) => {
    await playStream(page)
    await clearSiteData(page)
    await stopSession(page)
    await startSession(page)
    await expectLive(page)
  })
})
