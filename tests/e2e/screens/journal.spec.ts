import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { makeNights, storeNights } from '../../../scripts/bench/journal-nights.mjs'
import { openNeap } from '../support/neap-page.ts'
import { violations } from '../support/violations.ts'

/** Opens the journal with so many nights, the last of them the night before this one. */
async function openJournal(page: Page, count: number): Promise<void> {
  await openNeap(page, '#/settings')
  const now = Date.now()
  await storeNights(page, makeNights(count, now, -new Date(now).getTimezoneOffset()))
  await page.getByRole('link', { name: 'Journal', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Compare' })).toBeVisible()
}

function chooseOnset(page: Page): Promise<void> {
  return page.getByRole('radio', { name: 'Minutes to fall asleep' }).click({ force: true })
}

test('axe finds nothing in a journal with nights, pictures, tables and comparisons', async ({
  page
}) => {
  await openJournal(page, 60)
  expect(await violations(page)).toEqual([])
  await chooseOnset(page)
  await expect(page.getByText(/^On nights with the beat .* could be anywhere from/)).toBeVisible()
  await page.getByText('Show as a table').click()
  await expect(page.getByRole('table')).toBeVisible()
  await page.getByText('Other measures').click()
  await page.getByRole('radio', { name: 'Month', exact: true }).check({ force: true })
  expect(await violations(page)).toEqual([])
})

test('remembers what was chosen, and what numbers are hidden', async ({ page }) => {
  await openJournal(page, 30)
  await chooseOnset(page)
  await expect(page.getByText('Main measure: Minutes to fall asleep.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Main measure: Minutes to fall asleep.')).toBeVisible()

  await page.getByRole('link', { name: 'Settings', exact: true }).click()
  await page.getByRole('switch', { name: 'Hide numbers in the journal' }).check({ force: true })
  await page.getByRole('link', { name: 'Journal', exact: true }).click()
  await expect(page.getByText('Numbers are hidden.')).toBeVisible()
  await expect(page.getByRole('img')).toHaveCount(0)
})

test('shows any month of 1,500 nights, and only that', async ({ page }) => {
  await openJournal(page, 1500)
  const months = page.getByRole('combobox', { name: 'Go to month' })
  expect(await months.getByRole('option').count()).toBeGreaterThanOrEqual(49)
  await months.selectOption({ index: 40 })
  const list = page.getByRole('list', { name: 'Nights' })
  await expect.poll(() => list.getByRole('listitem').count()).toBeGreaterThan(20)
  expect(await list.getByRole('listitem').count()).toBeLessThanOrEqual(31)
})

test('holds together at a width of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openJournal(page, 60)
  await chooseOnset(page)
  await expect(page.getByText(/could be anywhere from/).first()).toBeVisible()
  const wider = await page.evaluate(() => {
    const main = document.querySelector('main')!
    return main.scrollWidth - main.clientWidth
  })
  expect(wider).toBe(0)
  // Whatever can be pressed in the calendar is large enough for a thumb.
  for (const disc of await page.locator('.night-calendar button').all()) {
    const { width, height } = (await disc.boundingBox())!
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(43.5)
  }
})
