import { expect, test } from '@playwright/test'
import {
  expectSession,
  openNeap,
  pressNext,
  startSession,
  stopSession
} from '../support/neap-page.ts'
import { storeNights } from '../support/stored-nights.ts'

test('continues after Stop, where it was, for a minute', async ({ page }) => {
  await page.clock.install()
  await openNeap(page, '#/?minutes=20&fadeIn=0')
  await startSession(page)
  await page.getByRole('button', { name: 'Add 15 minutes' }).click()
  await stopSession(page)
  await expectSession(page, 'ended')

  await pressNext(page.getByRole('button', { name: 'Continue' }))
  await expectSession(page, 'playing')
  await expect(page.getByRole('timer', { name: 'Time left' })).toHaveText(/35\s*min/)

  await stopSession(page)
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible()
  await page.clock.fastForward(61_000)
  await expect(page.getByRole('button', { name: 'Continue' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
})

test('goes on with a session that was cut off, where it was', async ({ page }) => {
  await openNeap(page)
  await storeNights(page, [{ id: 'cut', minutesAgo: 25, heard: 600 }])
  await page.reload()
  await page.getByRole('button', { name: 'Continue, 20 min left' }).click()

  await expectSession(page, 'playing')
  await expect(page.getByRole('timer', { name: 'Time left' })).toHaveText(/20\s*min/)
})

test('offers nothing of a session that was cut off longer ago than an hour', async ({ page }) => {
  await openNeap(page)
  await storeNights(page, [{ id: 'cut', minutesAgo: 90, heard: 600 }])
  await page.reload()
  await expect(page.getByRole('button', { name: /^Same as last/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /Continue/ })).toHaveCount(0)
})

test('leads back to the player by a slim bar from every other screen', async ({ page }) => {
  await openNeap(page, '#/?minutes=20')
  await startSession(page)
  const bar = page.getByRole('region', { name: 'Player' })
  await expect(bar).toHaveCount(0)
  for (const address of ['programme', 'tips', 'journal', 'settings']) {
    await page.goto(`./#/${address}`)
    await expect(bar).toContainText('20 min')
    const { height } = (await bar.boundingBox())!
    expect(height).toBeLessThan(80)
    await pressNext(bar.getByRole('link', { name: /Back to the player/ }))
    await expect(page.getByRole('timer', { name: 'Time left' })).toBeVisible()
  }
  await expectSession(page, 'playing')
})

test('pauses and resumes from the slim bar', async ({ page }) => {
  await openNeap(page, '#/?minutes=20')
  await startSession(page)
  await page.getByRole('link', { name: 'Tips', exact: true }).click()
  const bar = page.getByRole('region', { name: 'Player' })
  const pause = bar.getByRole('button', { name: 'Pause' })
  const { width, height } = (await pause.boundingBox())!
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)

  await pause.click()
  await expectSession(page, 'paused')
  await expect(bar).toContainText('Paused')
  await pressNext(bar.getByRole('button', { name: 'Resume' }))

  await expectSession(page, 'playing')
  await expect(page.getByRole('heading', { level: 1, name: 'Tips' })).toBeVisible()
})

test('ends at a time of day chosen on the player', async ({ page }) => {
  await openNeap(page, '#/?minutes=20')
  await startSession(page)
  const inTwoHours = new Date(Date.now() + 2 * 3_600_000)
  const time = inTwoHours.toTimeString().slice(0, 5)

  await page.getByLabel('End at').fill(time)

  await expect(page.getByRole('timer', { name: 'Time left' })).toHaveText(
    /^(?:2\s*h|1\s*h\s*5\d|1\d\d\s*min)/
  )
  await expect(page.getByLabel('End at')).toHaveValue(time)
})

test('shows the whole player at 360 × 640, with what can be done about its tip', async ({
  page
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await openNeap(page, '#/?minutes=20')
  await startSession(page)
  for (const name of [
    'Stop',
    'Pin this tip',
    'Save for morning',
    'Slow breathing',
    'Softer',
    'Louder',
    'Remove 15 minutes',
    'Pause',
    'Add 15 minutes'
  ])
    await expect(page.getByRole('button', { name }), name).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('region', { name: 'Tip' })).toBeInViewport({ ratio: 1 })

  await page.getByRole('button', { name: 'Slow breathing' }).click()
  await expect(page.getByRole('button', { name: 'Back' })).toBeInViewport({ ratio: 1 })
})

test('is not ended by Back, however often', async ({ page }) => {
  await openNeap(page, '#/journal')
  await page.getByRole('link', { name: 'Tonight', exact: true }).click()
  await startSession(page)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Journal' })).toBeVisible()
  await expectSession(page, 'playing')
  await page.goForward()
  await expect(page.getByRole('timer', { name: 'Time left' })).toBeVisible()
  await expectSession(page, 'playing')
})

test('is not ended by Back where nothing of the app lies below, and Back closes the breathing first', async ({
  page
}) => {
  await page.goto('about:blank')
  await openNeap(page, '#/?minutes=20')
  await startSession(page)
  await page.getByRole('button', { name: 'Slow breathing' }).click()
  const leaveBreathing = page.getByRole('button', { name: 'Back' })
  await expect(leaveBreathing).toBeVisible()

  await page.goBack()
  await expect(leaveBreathing).toHaveCount(0)
  await expectSession(page, 'playing')
  await page.keyboard.press('Shift')
  await page.goBack()

  await expect(page.getByRole('timer', { name: 'Time left' })).toBeVisible()
  await expectSession(page, 'playing')
})

test('has no pull-to-refresh, selection, call-out or double-tap zoom on the player', async ({
  page
}) => {
  await openNeap(page, '#/?minutes=20')
  await startSession(page)
  for (const element of ['html', 'body'])
    await expect(page.locator(element)).toHaveCSS('overscroll-behavior-y', 'none')
  await expect(page.locator('main')).toHaveCSS('overscroll-behavior-y', 'contain')
  // Zooming needs the leave of every element up to the root, so the frame's word holds for all that is in it.
  const frame = page.locator('[data-playing="true"]')
  await expect(frame).toHaveCSS('touch-action', 'manipulation')

  const time = page.getByRole('timer', { name: 'Time left' })
  await expect(time).toHaveCSS('user-select', 'none')
  await time.dblclick()
  await page.getByRole('region', { name: 'Tip' }).dblclick()
  expect(await page.evaluate(() => String(getSelection()))).toBe('')

  // Chromium leaves out of its styles what only iOS knows: the sheet itself has to say it.
  const styles = await page.evaluate(async () => {
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
    const sheets = await Promise.all(links.map(async ({ href }) => (await fetch(href)).text()))
    return sheets.join('')
  })
  expect(styles).toMatch(/\[data-playing=["']?true["']?\][^}]*-webkit-touch-callout:\s*none/)
})
