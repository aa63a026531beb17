import { expect, test } from '@playwright/test'
import { openNeap } from './neap-page.ts'

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
  await expect(page.getByRole('slider', { name: 'Carrier' })).toBeVisible()
  const sheets = await page.evaluate(() => [...document.styleSheets].map(({ href }) => href ?? ''))
  expect(sheets.filter(href => sheet.test(href))).toHaveLength(1)
})
