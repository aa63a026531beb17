import { expect, test } from '@playwright/test'
import { openNeap, startSession } from '../support/neap-page.ts'

test('a screen whose style sheet could not be fetched is tried again, and then has it', async ({
  page
}) => {
  const sheet = /\/assets\/late-[^/]*\.css$/
  await page.route(sheet, route => route.abort())
  await openNeap(page, '#/tune')
  const again = page.getByRole('main').getByRole('button', { name: 'Try again' })
  await expect(again).toBeVisible()
  await page.unroute(sheet)
  await again.click()
  await expect(page.getByRole('slider', { name: 'Level' })).toBeVisible()
  const sheets = await page.evaluate(() => [...document.styleSheets].map(({ href }) => href ?? ''))
  expect(sheets.filter(href => sheet.test(href))).toHaveLength(1)
})

test('what could not be fetched is told once, where somebody waits for it', async ({ page }) => {
  await page.route(/\/assets\/(?!index-)[^/]*\.js$/, route => route.abort())
  await openNeap(page, '#/tune')
  const again = page.getByRole('button', { name: 'Try again' })
  await expect(page.getByRole('main').getByRole('button', { name: 'Try again' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(again).toHaveCount(1)
})

test('every place opens without a network and without a worker once the page has come to rest', async ({
  page,
  context
}) => {
  await openNeap(page)
  // What is fetched ahead has come: half a second without a request.
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  for (const [place, shows] of [
    ['Programme', 'list'],
    ['Tips', 'searchbox'],
    ['Journal', 'main'],
    ['Settings', 'switch']
  ] as const) {
    await page.getByRole('link', { name: place, exact: true }).click()
    await expect(page.getByRole('heading', { name: place, level: 1 })).toBeVisible()
    await expect(page.getByRole(shows).first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden()
  }
})

for (const file of ['storage', 'stream'])
  test(`the sound starts though ${file} could not be fetched`, async ({ page }) => {
    await page.route(new RegExp(`/assets/${file}-[^/]*\\.js$`), route => route.abort())
    await openNeap(page, '#/?minutes=20&fadeIn=0')
    await startSession(page)
    await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible()
  })
