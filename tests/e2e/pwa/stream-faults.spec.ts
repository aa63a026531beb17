import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { WatchedWindow } from '../support/media-watch.ts'
import {
  mediaClock,
  mediaReaches,
  playsAgain,
  takeMediaEvents,
  watchMedia
} from '../support/media-watch.ts'
import { expectSession, openNeap, startSession } from '../support/neap-page.ts'
import { hideBehind, openPlainBrowser } from '../support/plain-browser.ts'
import { expectUndisturbed, playPlainSound } from '../support/plain-sound.ts'

// Half a minute of sound each, on a machine that other tests fill.

interface FrozenWindow extends Window {
  /** Where the sound was when the page was frozen. */
  readonly frozenAt: number
}

async function playStream(page: Page, address?: string): Promise<void> {
  await watchMedia(page)
  await openNeap(page, '#/?minutes=480&fadeIn=0', address)
  await expect(page.locator('html')).toHaveAttribute('data-performer', 'stream')
  await startSession(page)
  await mediaReaches(page, 1)
}

test('goes on though the worker is stopped again and again', async ({ page }) => {
  await playStream(page)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('ServiceWorker.enable')
  const beside = await playPlainSound(page.context())
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
  await expectUndisturbed(await takeMediaEvents(page), beside)
  await beside.close()
})

test('is lengthened by a worker that had been stopped', async ({ page }) => {
  await playStream(page)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('ServiceWorker.enable')
  await devtools.send('ServiceWorker.stopAllWorkers')
  await takeMediaEvents(page)
  await page.getByRole('button', { name: 'Add 15 minutes' }).click()
  const types = (await playsAgain(page)).map(({ type }) => type)
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

test('comes back paused at the right place after the page was frozen, and goes on at one tap', async ({
  playwright,
  launchOptions,
  baseURL
}) => {
  const { context, close } = await openPlainBrowser(playwright.chromium, launchOptions)
  try {
    const page = await context.newPage()
    await playStream(page, baseURL)
    await hideBehind(page, await context.newPage())
    const beside = await playPlainSound(context)
    const devtools = await context.newCDPSession(page)
    await page.evaluate(() =>
      document.addEventListener('freeze', () => {
        const { elements } = window as unknown as WatchedWindow
        Object.assign(window, { frozenAt: elements.at(-1)?.currentTime })
      })
    )
    await takeMediaEvents(page)
    await devtools.send('Page.setWebLifecycleState', { state: 'frozen' })
    // Long enough for a sound that went on to be seen by its clock.
    await beside.goesOn(3)
    await devtools.send('Page.setWebLifecycleState', { state: 'active' })
    const back = await mediaClock(page)
    const types = (await takeMediaEvents(page)).map(({ type }) => type)
    const left = await page.evaluate(() => (window as unknown as FrozenWindow).frozenAt)
    console.log(
      `Frozen for 3 s of sound: it stands ${(back.time - left).toFixed(3)} s after where it was; ${types.join(', ')}`
    )
    expect(types).toEqual(['pause'])
    await expectSession(page, 'paused')
    expect(back.time - left).toBeLessThan(1)
    await page.bringToFront()
    await expect(page.getByText('The sound was interrupted.')).toBeVisible()
    await page.getByRole('button', { name: 'Resume' }).click()
    await expectSession(page, 'playing')
    await mediaReaches(page, back.time + 0.5)
    // However far it has come by now: no further than it can have played.
    const on = await mediaClock(page)
    expect(on.time - back.time).toBeLessThan(on.at - back.at + 0.5)
    await beside.close()
  } finally {
    await close()
  }
})

test('is not disturbed by a second window, which says that it plays', async ({ page, context }) => {
  await playStream(page)
  const beside = await playPlainSound(context)
  await takeMediaEvents(page)
  const from = await mediaClock(page)
  const second = await context.newPage()
  await openNeap(second)
  await expect(second.getByText('Playing in another window.')).toBeVisible()
  await expect(second.getByRole('button', { name: 'Start', exact: true })).toHaveCount(0)
  await second.getByRole('link', { name: 'Journal', exact: true }).click()
  await second.reload()
  await expect(second.getByRole('heading', { level: 1, name: 'Journal' })).toBeVisible()
  await second.close()
  await mediaReaches(page, from.time + 3)
  const to = await mediaClock(page)
  const behind = to.at - from.at - (to.time - from.time)
  console.log(`A second window came and went: ${(behind * 1000).toFixed(0)} ms behind`)
  await expectUndisturbed(await takeMediaEvents(page), beside)
  await beside.close()
})
