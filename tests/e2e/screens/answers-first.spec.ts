import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { watchMedia } from '../support/media-watch.ts'
import { expectSession, openNeap } from '../support/neap-page.ts'
import { openStreaming } from '../support/open-streaming.ts'

test.use({ serviceWorkers: 'allow' })

interface WatchedWindow extends Window {
  order: string[]
  /** When the screen last changed, in ms of the page's clock. */
  changed: number
}

/** Notes in which order things happen around a tap. */
async function watchTaps(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched = window as unknown as WatchedWindow
    watched.order = []
    watched.changed = 0
    const note = (what: string): void => {
      if (watched.order.at(-1) !== what) watched.order.push(what)
    }
    window.addEventListener(
      'click',
      () => {
        watched.order = ['tapped']
        requestAnimationFrame(() => note('painted'))
      },
      true
    )
    window.addEventListener('click', () => note('let go'))
    window.AudioContext = class extends AudioContext {
      constructor(options?: AudioContextOptions) {
        super(options)
        note('context')
      }
    }
    const { play } = HTMLMediaElement.prototype
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      note('play')
      return play.call(this)
    }
    new MutationObserver(() => {
      watched.changed = performance.now()
      note('drawn')
    }).observe(document, {
      subtree: true,
      childList: true,
      characterData: true
    })
  })
}

/** What happened from the tap to the screen's change. */
async function orderOf(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(() => (window as unknown as WatchedWindow).order.includes('drawn'))
  return page.evaluate(() => (window as unknown as WatchedWindow).order)
}

/** Waits until nothing of the screen before is still being drawn, which would count as the next tap's. */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(
    () => performance.now() - (window as unknown as WatchedWindow).changed > 500
  )
}

test('is painted after each tap before the screen is drawn anew', async ({ page }) => {
  await watchTaps(page)
  await openNeap(page, '#/?player=live')
  const taps = [
    ['button', 'Start'],
    // Never twice on the same spot, where the second tap would do nothing.
    ['button', 'Add 15 minutes'],
    ['button', 'Pause'],
    ['button', 'Add 15 minutes'],
    ['button', 'Resume'],
    ['button', 'Stop'],
    ['link', 'Programme'],
    ['link', 'Tips'],
    ['link', 'Journal'],
    ['link', 'Settings']
  ] as const
  for (const [role, name] of taps) {
    const target = page.getByRole(role, { name, exact: true })
    await expect(target).toBeVisible()
    await atRest(page)
    await target.click()
    const order = await orderOf(page)
    expect(order.indexOf('painted'), name).toBeGreaterThan(0)
    expect(order.indexOf('painted'), name).toBeLessThan(order.indexOf('drawn'))
  }
})

test('plays the stream in the tap, and opens the context that stands by after it', async ({
  page
}) => {
  await watchTaps(page)
  await watchMedia(page)
  await openStreaming(page, '#/')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expectSession(page, 'playing')
  await page.waitForFunction(() => (window as unknown as WatchedWindow).order.includes('context'))
  const order = await orderOf(page)
  expect(order.indexOf('play')).toBeGreaterThan(0)
  expect(order.indexOf('play')).toBeLessThan(order.indexOf('let go'))
  expect(order.indexOf('context')).toBeGreaterThan(order.indexOf('let go'))
})

test('opens the context of live sound in the tap', async ({ page }) => {
  await watchTaps(page)
  await openNeap(page, '#/?player=live')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expectSession(page, 'playing')
  const order = await page.evaluate(() => (window as unknown as WatchedWindow).order)
  expect(order.indexOf('context')).toBeGreaterThan(0)
  expect(order.indexOf('context')).toBeLessThan(order.indexOf('let go'))
})
