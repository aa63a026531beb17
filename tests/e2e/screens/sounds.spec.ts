import type { Locator, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import {
  expectSession,
  openNeap,
  pressNext,
  startSession,
  watchPage
} from '../support/neap-page.ts'

function sheet(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Sounds' })
}

/** The way from Tonight to the sheet. */
function opener(page: Page): Locator {
  return page.locator('main a[href="#/sounds"]').first()
}

/** Tonight as somebody has it who has kept a sound. */
async function openTonight(page: Page): Promise<void> {
  await openNeap(page, '#/tune')
  await page.getByRole('textbox', { name: 'Name' }).fill('By the sea')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('Added as “By the sea”.')).toBeVisible()
  await openNeap(page)
  await page.reload()
  await expect(opener(page)).toBeVisible()
}

test('another sound is started with three taps', async ({ page }) => {
  const seen = watchPage(page)
  await openTonight(page)

  await opener(page).click()
  await pressNext(sheet(page).getByRole('button', { name: /^Low and slow/ }))
  await expect(sheet(page)).toHaveCount(0)
  await expect(page.getByText('40 min', { exact: true })).toBeVisible()
  await pressNext(page.getByRole('button', { name: 'Start', exact: true }))

  await expectSession(page, 'playing')
  await expect(page.getByRole('timer', { name: 'Time left' })).toHaveText(/40\s*min/)
  expect(seen).toEqual({ foreign: [], errors: [] })
})

for (const [way, leave] of [
  ['Back', (page: Page) => page.goBack()],
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ['Done', (page: Page) => page.getByRole('button', { name: 'Done' }).press('Enter')]
] as const)
  test(`${way} closes the sheet first, and the focus returns`, async ({ page }) => {
    await openTonight(page)
    const place = (): Promise<number | undefined> =>
      page.evaluate(() => navigation.currentEntry?.index)
    const before = await place()
    await opener(page).press('Enter')
    await expect(sheet(page).getByRole('heading', { name: 'Sounds' })).toBeFocused()

    await leave(page)

    await expect(sheet(page)).toHaveCount(0)
    await expect(opener(page)).toBeFocused()
    await expect(page.getByRole('heading', { level: 1, name: 'Tonight' })).toBeVisible()
    // Nothing is left behind that Back would have to go through.
    expect(await page.evaluate(() => location.hash)).toBe('#/')
    expect(await place()).toBe(before)
  })

test('a sound is heard in place for eight seconds, and nothing of it is a session', async ({
  page
}) => {
  await openNeap(page, '#/sounds')
  const hear = sheet(page).getByRole('button', { name: 'Hear 8 s of “Soft landing”' })
  const stop = sheet(page).getByRole('button', { name: 'Stop “Soft landing”' })
  const before = Date.now()
  await hear.click()
  await expect(stop).toBeVisible()
  await expect(hear).toBeVisible({ timeout: 20_000 })
  expect(Date.now() - before).toBeGreaterThan(7900)
  await expectSession(page, 'idle')
})

test('while a session plays, a sound that is taken plays there', async ({ page }) => {
  await openNeap(page)
  await startSession(page)
  await page.evaluate(() => void (location.hash = '#/tune'))
  await page.getByRole('link', { name: /other sounds/ }).click()
  await sheet(page)
    .getByRole('button', { name: /^Mostly noise/ })
    .click()
  await expectSession(page, 'playing')
  await expect(page.getByRole('link', { name: /^Tune the sound: .*Mostly noise/ })).toBeVisible()
})

test('a night in stages is found under All night, and taken at one tap', async ({ page }) => {
  await openNeap(page, '#/sounds')
  await sheet(page).getByRole('radio', { name: 'All night' }).check({ force: true })
  await sheet(page)
    .getByRole('button', { name: /^Summer night/ })
    .click()
  await expect(page.getByRole('link', { name: /Summer night/ })).toBeVisible()
  await startSession(page)
  await expectSession(page, 'playing')
})

test('while a session plays, another background takes two taps', async ({ page }) => {
  await openNeap(page)
  await startSession(page)

  await page.getByRole('link', { name: /^Tune the sound/ }).click()
  await page.getByRole('radio', { name: 'Rain', exact: true }).click()

  await expect(page.getByRole('button', { name: 'Use now' })).toHaveCount(0)
  await page.goBack()
  await expect(page.getByRole('link', { name: /^Tune the sound: .*Rain/ })).toBeVisible()
  await expectSession(page, 'playing')
})
