import { expect, test } from '@playwright/test'
import type { WatchedWindow } from '../support/media-watch.ts'
import { mediaReaches, watchMedia } from '../support/media-watch.ts'
import { openNeap, pressNext } from '../support/neap-page.ts'

test('shows what the worker served, a stall and a pause, and reports them', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await watchMedia(page)
  await openNeap(page, '#/check')
  await expect(page.locator('html')).toHaveAttribute('data-performer', 'stream')
  await page.getByRole('button', { name: 'Start the check' }).click()
  await mediaReaches(page, 12)
  // What a player says whose data is missing. It has its data, so that the end of it has to be said as well.
  await page.evaluate(() => {
    const element = (window as unknown as WatchedWindow).elements.at(-1)
    element?.dispatchEvent(new Event('waiting'))
    element?.dispatchEvent(new Event('playing'))
  })
  await page.evaluate(() => (window as unknown as WatchedWindow).elements.at(-1)?.pause())
  await expect(page.locator('html')).toHaveAttribute('data-session', 'paused')
  await page.getByRole('button', { name: 'Stop the check' }).click()

  await expect(page.getByText('The phone paused the sound.', { exact: true })).toBeVisible()
  await expect(
    // A busy machine may have waited before.
    page.getByText(/^It waited for data .*after 1\d(\.\d)? s for less than /)
  ).toBeVisible()
  // 12 s are more than one piece of 1 MiB, which holds 10.9 s.
  const pieces = await page.getByText(/^Made in \d+ pieces/).textContent()
  console.log(pieces)
  const picture = page.getByRole('img', { name: /Timeline of the check/ })
  const ticks = await picture.locator('.check-picture-piece').count()
  expect(ticks).toBeGreaterThanOrEqual(2)
  expect(pieces).toContain(`in ${ticks} pieces`)

  await pressNext(page.getByRole('button', { name: 'Share the report' }))
  await expect(page.getByText('Report copied.')).toBeVisible()
  const report = await page.evaluate(() => navigator.clipboard.readText())
  const served = report.matchAll(/^-?\d+\.\d (\d+\.\d)–(\d+\.\d) (\d+)–(\d+) \d+ ms$/gm)
  const ranges = [...served].map(([, , , first, last]) => [Number(first), Number(last)] as const)
  expect(ranges).toHaveLength(ticks)
  // Together they hold the sound's first 12 s, without a hole.
  let held = 0
  for (const [first, last] of ranges.toSorted(([one], [other]) => one - other))
    if (first <= held) held = Math.max(held, last + 1)
  expect(held).toBeGreaterThan(12 * 96_000)
})
