import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { lockScreenCard, pressLockScreen, watchLockScreen } from '../support/lock-screen.ts'
import { expectSession, openNeap, startSession, stopSession } from '../support/neap-page.ts'
import { listenIn, liveLevel } from '../support/sound-meter.ts'

const SHORT = '#/?minutes=0.5&fadeIn=0&fadeOut=0&ramp=0&bed=pink&level=-6&player=live'

async function expectDark(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-light', 'dark')
}

/** A session that ends, untouched, on the dark screen. @returns its level, dBFS RMS */
async function sleepThrough(page: Page): Promise<number> {
  await startSession(page)
  await expect(page.locator('html')).toHaveAttribute('data-light', 'full')
  await expect.poll(() => liveLevel(page)).toBeGreaterThan(-32)
  const hold = await liveLevel(page)
  await page.clock.fastForward(20_000)
  await expectDark(page)
  await expectSession(page, 'ended')
  return hold
}

/** The softer sound plays, and the screen has stayed dark. */
async function expectAgain(page: Page, hold: number): Promise<void> {
  await expectSession(page, 'playing')
  await expectDark(page)
  await expect(page.getByRole('timer', { name: 'Time left' })).toHaveText(/10\s*min/)
  await expect.poll(() => liveLevel(page)).toBeGreaterThan(hold - 9)
  expect(await liveLevel(page)).toBeLessThan(hold - 2)
}

/** In the journal's night: how much of each sound was heard. */
async function expectJournal(page: Page): Promise<void> {
  await stopSession(page)
  await page.getByRole('link', { name: 'Journal', exact: true }).click()
  await expect(page.getByText(/^again at /)).toHaveCount(1)
  await expect(page.getByText('1 min of 1 min', { exact: true })).toHaveCount(1)
}

test.beforeEach(async ({ page }) => {
  await listenIn(page)
  await watchLockScreen(page)
  await page.clock.install()
})

for (const key of ['pause', 'play'] as const)
  test(`ready all night, a session ends in a tail too soft to hear, and ${key} brings a softer sound back`, async ({
    page
  }) => {
    await openNeap(page, SHORT)
    await page.getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('switch', { name: 'Ready all night' }).check()
    await page.getByRole('link', { name: 'Tonight' }).click()
    const hold = await sleepThrough(page)
    await page.clock.fastForward('40:00')
    await expectSession(page, 'ended')
    await expectDark(page)
    await expect(page.locator('.darkness')).toContainText('Awake again?')
    // Chrome takes a page below −72 dBFS for silent.
    await expect.poll(() => liveLevel(page)).toBeLessThan(-60)
    const tail = await liveLevel(page)
    console.log(`The tail: ${tail.toFixed(1)} dBFS`)
    expect(tail).toBeGreaterThan(-72)
    expect(await lockScreenCard(page)).toMatchObject({ title: 'Awake again? 10 softer minutes' })

    await pressLockScreen(page, key)
    await expectAgain(page, hold)
    await expectJournal(page)
  })

test.describe('with a thumb', () => {
  test.use({ hasTouch: true, isMobile: true })

  test('the first tap on the dark screen after the end brings a softer sound back, and leaves it dark', async ({
    page
  }) => {
    await openNeap(page, SHORT)
    const hold = await sleepThrough(page)
    await page.clock.fastForward('40:00')
    await expect(page.locator('.darkness')).toContainText('One tap, or Play on your headset:')

    await page.touchscreen.tap(180, 300)
    await expectAgain(page, hold)
    await expectJournal(page)
  })
})
