import { expect, test } from '@playwright/test'
import { expectSession, openNeap, startSession } from '../support/neap-page.ts'
import { goTo, SCREENS } from '../support/screens.ts'
import { haltLive, listenIn } from '../support/sound-meter.ts'
import { storeCourse } from '../support/stored-course.ts'
import { violations } from '../support/violations.ts'

test('axe finds nothing on any screen, in dark and in light system colours', async ({ page }) => {
  await openNeap(page)
  for (const hash of SCREENS) {
    await goTo(page, hash)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect.soft(await violations(page), `${hash} in dark`).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
    expect.soft(await violations(page, 'colours'), `${hash} in light`).toEqual([])
  }
})

test('axe finds nothing on a programme under way, and nothing is cut off at 320 px', async ({
  page
}) => {
  await page.setViewportSize({ width: 320, height: 568 })
  await openNeap(page, '#/settings')
  await storeCourse(page, { done: 8 })
  for (const hash of ['#/programme', '#/']) {
    await openNeap(page, hash)
    await page.reload()
    await expect(page.getByRole('radio', { name: /^Night 9/ })).toBeChecked()
    expect(await violations(page), hash).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    )
    expect(overflow, hash).toBeLessThanOrEqual(0)
  }
})

test('axe finds nothing in red', async ({ page }) => {
  await openNeap(page, '#/settings')
  await page.getByRole('radio', { name: 'Red' }).check({ force: true })
  for (const hash of SCREENS) {
    await goTo(page, hash)
    await expect(page.locator(':root')).toHaveAttribute('data-accent', 'red')
    expect(await violations(page, 'colours'), hash).toEqual([])
    // The reading text is red as well, not only what is an accent: #f2a297.
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(242, 162, 151)')
  }
  await page.evaluate(() => void (location.hash = '#/'))
  await startSession(page)
  await expect(page.getByRole('region', { name: 'Tip' })).toBeVisible()
  expect(await violations(page, 'colours'), 'player').toEqual([])
})

test('axe finds nothing in a check-in with answers missing, or with all of it open', async ({
  page
}) => {
  await openNeap(page, '#/checkin')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('answers are missing')).toBeVisible()
  for (const part of ['The sound and you', 'The day before']) await page.getByText(part).click()
  for (const choice of ['Headache', '3+', 'In grams'])
    await page.getByRole('button', { name: choice, exact: true }).click()
  await expect(page.getByText('There’s nothing to push through')).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('axe finds nothing on the player, playing and paused', async ({ page }) => {
  await openNeap(page)
  await startSession(page)
  await expect(page.getByRole('region', { name: 'Tip' })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible()
  expect(await violations(page)).toEqual([])
})

const SIZES = [
  { name: '320 × 568', width: 320, height: 568 },
  { name: '360 × 640', width: 360, height: 640 },
  { name: '390 × 844 at 200 %', width: 195, height: 422 },
  { name: 'a desktop', width: 1280, height: 800 }
]

test('nothing is cut off sideways at any size, and Start is in reach', async ({ page }) => {
  await openNeap(page)
  for (const hash of SCREENS) {
    await goTo(page, hash)
    for (const { name, width, height } of SIZES) {
      await page.setViewportSize({ width, height })
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth
      )
      expect.soft(overflow, `${hash} at ${name}`).toBeLessThanOrEqual(0)
    }
  }
  await goTo(page, '#/')
  const start = page.getByRole('button', { name: 'Start', exact: true })
  for (const { name: size, width, height } of SIZES) {
    await page.setViewportSize({ width, height })
    await start.scrollIntoViewIfNeeded()
    const box = await start.boundingBox()
    expect(box?.width, size).toBeGreaterThanOrEqual(56)
    expect(box?.height, size).toBeGreaterThanOrEqual(56)
    for (const name of ['Tonight', 'Programme', 'Tips', 'Journal']) {
      const link = page.getByRole('link', { name, exact: true })
      // On a window as short as a zoomed phone's the page scrolls; elsewhere the places are always there.
      if (height < 500) await link.scrollIntoViewIfNeeded()
      await expect(link, size).toBeInViewport()
    }
  }
})

test('a phone on its side keeps the main buttons and the way back in sight', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 })
  await openNeap(page, '#/tune')
  await expect(page.getByRole('button', { name: 'Listen' })).toBeInViewport({ ratio: 1 })
  await openNeap(page)
  await startSession(page)
  for (const name of ['Pause', 'Stop', 'Add 15 minutes'])
    await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 1 })
  for (const screen of ['tips', 'tune', 'settings']) {
    await page.evaluate(screen => void (location.hash = `#/${screen}`), screen)
    const back = page.getByRole('link', { name: /Back to the player/ })
    await expect(back).toBeInViewport({ ratio: 1 })
  }
})

test('after an interruption Resume is in sight, however small the screen', async ({ page }) => {
  await listenIn(page)
  await openNeap(page)
  await startSession(page)
  await haltLive(page)
  await expectSession(page, 'paused')
  const resume = page.getByRole('button', { name: 'Resume' })
  for (const [width, height] of [
    [320, 568],
    [390, 844],
    [844, 390]
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const name of ['Resume', 'Stop', 'Add 15 minutes'])
      await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 1 })
  }
  await resume.click()
  await expectSession(page, 'playing')
})

test('a session can be run by keyboard alone', async ({ page }) => {
  await openNeap(page)
  await expect(page.locator('html')).toHaveAttribute('data-keys', 'heard')
  await page.keyboard.press('Space')
  await expect(page.locator('html')).toHaveAttribute('data-session', 'playing')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('timer', { name: 'Time left' })).toHaveText(/45\s*min/)
  await page.keyboard.press('Space')
  await expect(page.locator('html')).toHaveAttribute('data-session', 'paused')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('html')).toHaveAttribute('data-session', 'paused')
})
