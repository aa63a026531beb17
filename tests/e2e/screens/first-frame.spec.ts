import { expect, test } from '@playwright/test'
import { brightness, readPicture } from '../../helpers/browser/picture.ts'
import { BRIGHTEST_START, expectNoFlash, watchStart } from '../support/first-frames.ts'

// A light system setting is where a white flash would come from.
test.use({ colorScheme: 'light' })

test('no frame is bright from the tap on the icon to the first screen', async ({ page }) => {
  const seen = await watchStart(
    page,
    () => page.goto('./'),
    () => page.getByRole('button', { name: 'Start', exact: true }).waitFor()
  )
  expectNoFlash(seen, 'Start')
})

test('no frame is bright when the app is reloaded, or opened at another screen', async ({
  page
}) => {
  await page.goto('./#/settings')
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
  const seen = await watchStart(
    page,
    () => page.reload(),
    () => page.getByRole('radio', { name: 'Red' }).waitFor({ state: 'attached' })
  )
  expectNoFlash(seen, 'Settings, reloaded')
})

test('a page that does not say it is dark is caught', async ({ page }) => {
  await page.route('**/plain', route =>
    route.fulfill({ contentType: 'text/html', body: '<p class="first">Neap</p>' })
  )
  const seen = await watchStart(
    page,
    () => page.goto('./plain'),
    () => page.locator('.first').waitFor()
  )
  expect(seen.brightest).toBeGreaterThan(BRIGHTEST_START)
})

test('stays black where the scripts never come', async ({ page }) => {
  await page.route('**/assets/*', route => route.abort())
  await page.goto('./')
  await expect(page.getByText('Neap', { exact: true })).toBeVisible()
  const { meanLuminance } = brightness(readPicture(await page.screenshot()))
  expect(meanLuminance).toBeLessThan(0.01)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('stays black, with its name in words that can be read', async ({ page }) => {
    await page.goto('./')
    await expect(page.getByText('Neap', { exact: true })).toBeVisible()
    const { meanLuminance, brightest } = brightness(readPicture(await page.screenshot()))
    expect(meanLuminance).toBeLessThan(0.03)
    expect(brightest).toBeGreaterThan(100)
  })
})
