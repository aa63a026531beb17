import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { openJournal } from '../support/journal.ts'
import { pressNext } from '../support/neap-page.ts'
import { violations } from '../support/violations.ts'

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

test('keeps a night’s actions behind its button, and Undo in reach of the thumb', async ({
  page
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await openJournal(page, 20)
  const newest = page.getByRole('list', { name: 'Nights' }).getByRole('listitem').first()
  const more = newest.getByRole('button')
  await expect(more).toHaveCount(1)
  await more.click()
  const menu = page.getByRole('dialog')
  await expect(menu.getByRole('link', { name: 'Edit check-in' })).toBeInViewport({ ratio: 1 })
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(menu).toHaveCount(0)
  await expect(more).toBeFocused()

  await pressNext(more)
  await menu.getByRole('button', { name: 'Remove check-in' }).click()
  await expect(page.getByText('Check-in removed.')).toBeInViewport({ ratio: 1 })
  await pressNext(page.getByRole('button', { name: 'Undo' }))
  await expect(page.getByText('Check-in removed.')).toHaveCount(0)
})

test('brings a part of it to the top at a tap, each chart with its legend', async ({ page }) => {
  await openJournal(page, 20)
  const contents = page.getByRole('navigation', { name: 'On this page' })
  await contents.getByRole('button', { name: 'Over time' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Over time' })).toBeInViewport()
  const charts = page.getByRole('region', { name: 'Over time' }).getByRole('figure')
  await expect(charts).toHaveCount(4)
  for (const chart of await charts.all()) await expect(chart.getByText('with sound')).toHaveCount(1)
})
