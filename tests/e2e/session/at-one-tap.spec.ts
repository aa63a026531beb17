import { expect, test } from '@playwright/test'
import {
  expectSession,
  openNeap,
  pressNext,
  startSession,
  watchPage
} from '../support/neap-page.ts'
import { storeNights } from '../support/stored-nights.ts'

// Until three in the afternoon a night that began at this hour a day ago would be asked about instead.
test.use({ timezoneId: eveningZone() })

/** A time zone in which it is between nine and ten in the evening now. */
function eveningZone(): string {
  const east = ((21 - new Date().getUTCHours() + 36) % 24) - 12
  // The names of these zones count westward.
  return `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`
}

const LAST_NIGHT = { id: 'last', minutesAgo: 24 * 60, heard: 1800, end: 'finished' } as const

test('keeps a sound under a name, and has it ready at one tap', async ({ page }) => {
  const seen = watchPage(page)
  await openNeap(page, '#/?bed=rain&minutes=45')
  await page.getByRole('link', { name: 'Tune the sound', exact: true }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('<i>By</i> the sea')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('Added as “<i>By</i> the sea”.')).toBeVisible()

  await openNeap(page, '#/?bed=none&minutes=20')
  await page.reload()
  await page.locator('a[href="#/sounds"]').first().click()
  await pressNext(page.getByRole('button', { name: /^<i>By<\/i> the sea/ }))
  await expect(page.getByText('45 min', { exact: true })).toBeVisible()
  await expectSession(page, 'idle')
  await startSession(page)
  expect(seen).toEqual({ foreign: [], errors: [] })
})

test('puts favourites in order by the keyboard alone', async ({ page }) => {
  await openNeap(page, '#/tune')
  for (const name of ['One', 'Two', 'Three']) {
    await page.getByRole('textbox', { name: 'Name' }).fill(name)
    await page.keyboard.press('Enter')
    await expect(page.getByText(`Added as “${name}”.`)).toBeVisible()
  }
  await page.getByRole('link', { name: 'Favourites' }).click()
  await page.getByRole('button', { name: 'Edit “Three”' }).press('Enter')
  const up = page.getByRole('button', { name: 'Move “Three” up' })
  await up.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('“Three” is now 2 of 3.')).toBeAttached()
  await page.keyboard.press('Enter')
  await expect(page.getByText('“Three” is now 1 of 3.')).toBeAttached()
  await expect(up).toBeFocused()
  await page.reload()
  await expect(page.locator('main li bdi')).toHaveText(['Three', 'One', 'Two'])
})

test('starts again as last night at one tap', async ({ page }) => {
  await openNeap(page, '#/?bed=none&minutes=20')
  await storeNights(page, [LAST_NIGHT])
  await page.reload()
  await page.getByRole('button', { name: 'Same as last night' }).click()
  await expectSession(page, 'playing')
  await expect(page.getByRole('timer', { name: 'Time left' })).toHaveText(/30\s*min/)
})

test('has last night ready by its link, and starts nothing by itself', async ({ page }) => {
  await openNeap(page)
  await storeNights(page, [LAST_NIGHT])
  await openNeap(page, '#/?bed=none&minutes=20')
  await page.goto('./#/?again=1')
  await page.reload()
  await expect(page.getByText('Monaural')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
  await expectSession(page, 'idle')
})

test('offers to install after two finished nights, and respects “Not now”', async ({ page }) => {
  await openNeap(page)
  await storeNights(page, [LAST_NIGHT, { ...LAST_NIGHT, id: 'before', minutesAgo: 48 * 60 }])
  // A browser that keeps nothing, as every test has it, offers nothing by itself.
  const offer = (): Promise<boolean> =>
    page.evaluate(() => {
      const prompt = async (): Promise<object> => ({ outcome: 'accepted' })
      const event = new Event('beforeinstallprompt', { cancelable: true })
      return dispatchEvent(Object.assign(event, { prompt }))
    })
  await page.reload()
  expect(await offer()).toBe(false)
  const sheet = page.getByRole('group', { name: 'Keep Neap handy' })
  await expect(sheet.getByRole('button', { name: 'Install' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeInViewport()
  await sheet.getByRole('button', { name: 'Not now' }).click()
  await expect(sheet).toHaveCount(0)

  // The answer is written a moment after the tap.
  await expect(async () => {
    await page.reload()
    await offer()
    await expect(page.getByRole('button', { name: 'Same as last night' })).toBeVisible()
    await expect(sheet).toHaveCount(0, { timeout: 1000 })
  }).toPass()
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByRole('button', { name: 'Install' })).toBeVisible()
})
