import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { expectSession, openNeap } from '../support/neap-page.ts'

/** Holds a file of the build back. @returns lets it come */
async function hold(page: Page, name: string): Promise<() => void> {
  let release = (): void => undefined
  const held = new Promise<void>(done => {
    release = done
  })
  await page.route(new RegExp(`/assets/${name}-[^/]*\\.js$`), async route => {
    await held
    await route.continue()
  })
  return release
}

/** What lies where, and its words: without what is only known or fetched later. */
function layoutOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, a, button, .plan-minutes, .introduction p')]
      .filter(
        element =>
          !element.closest('.start-below, .notices, .plan-curve') && element.checkVisibility()
      )
      .map(element => {
        const { left, top, width, height } = element.getBoundingClientRect()
        return `${element.textContent} ${[left, top, width, height].map(Math.round).join(' ')}`
      })
  )
}

const start = (page: Page) => page.getByRole('button', { name: 'Start', exact: true })

for (const locale of ['en-GB', 'de-AT'])
  test.describe(`in ${locale}`, () => {
    test.use({ locale })

    test('what is painted before the app has come is what stays', async ({ page }) => {
      const appComes = await hold(page, 'index')
      const wordsCome = await hold(page, 'frame')
      await page.goto('./', { waitUntil: 'commit' })
      await expect(start(page)).toBeVisible()
      const drawn = await layoutOf(page)
      expect(drawn.length).toBeGreaterThan(9)
      appComes()
      await expectSession(page, 'idle')
      expect(await layoutOf(page)).toEqual(drawn)
      wordsCome()
      await page.locator(':root[data-keys="heard"]').waitFor({ state: 'attached' })
      expect(await layoutOf(page)).toEqual(drawn)
      await expect(page.locator('.introduction > *')).toHaveCount(1)
    })
  })

test('a tap on Start before the app has come starts the session', async ({ page }) => {
  const appComes = await hold(page, 'index')
  await page.goto('./#/', { waitUntil: 'commit' })
  await start(page).click()
  appComes()
  await expectSession(page, 'playing')
})

test('the largest text is there with the first paint', async ({ page }) => {
  const appComes = await hold(page, 'index')
  await page.addInitScript(() => {
    const paints: string[] = []
    Object.assign(window, { paints })
    new PerformanceObserver(list => {
      for (const { startTime } of list.getEntries()) paints.push(String(startTime))
    }).observe({ type: 'largest-contentful-paint', buffered: true })
  })
  await page.goto('./', { waitUntil: 'commit' })
  const paints = () => page.evaluate(() => (window as unknown as { paints: string[] }).paints)
  await expect.poll(paints).toHaveLength(1)
  appComes()
  await page.locator(':root[data-keys="heard"]').waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  expect(await paints()).toHaveLength(1)
})

test('somebody who has been here sees no length that is not theirs', async ({ page }) => {
  await openNeap(page)
  await page.getByRole('button', { name: 'Five minutes longer' }).click()
  await expect(page.getByText('35 min', { exact: true })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => localStorage.setItem('neap-settings', '{"introduction":"over"}'))
  await page.goto('about:blank')
  const appComes = await hold(page, 'index')
  await page.addInitScript(() => {
    const seen = new Set<string>()
    Object.assign(window, { seen })
    const look = (): void => {
      const minutes = document.querySelector('.plan-minutes')
      if (minutes && getComputedStyle(minutes).opacity === '1') seen.add(minutes.textContent)
      requestAnimationFrame(look)
    }
    look()
  })
  await page.goto('./', { waitUntil: 'commit' })
  await expect(start(page)).toBeVisible()
  await expect(page.locator('.introduction')).toHaveCount(0)
  appComes()
  const seen = () => page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])
  await expect.poll(seen).toContain('35 min')
  expect(await seen()).toEqual(['35 min'])
})

test('the address of another screen shows no Start before it', async ({ page }) => {
  await hold(page, 'index')
  await page.goto('./#/settings', { waitUntil: 'commit' })
  await expect(page.getByText('Neap', { exact: true })).toBeVisible()
  await expect(start(page)).toBeHidden()
})
