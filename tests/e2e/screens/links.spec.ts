import { expect, test } from '@playwright/test'
import {
  expectSession,
  openNeap,
  startSession,
  stopSession,
  watchPage
} from '../support/neap-page.ts'

const BAD: readonly { readonly query: string; readonly named: RegExp }[] = [
  { query: 'carrier=9999', named: /carrier.*9999/i },
  { query: 'mode=xyz', named: /Tone.*xyz/ },
  { query: 'minutes=-1', named: /Length.*-1/ },
  { query: 'carrier=', named: /carrier/i },
  { query: 'carrier=%zz%', named: /carrier.*%zz%/i },
  { query: 'carrier=9999&carrier=200', named: /carrier.*9999/i },
  { query: `carrier=${'9'.repeat(100_000)}`, named: /carrier.*9999/i }
]

test('a link with a value that cannot be used names it and falls back', async ({ page }) => {
  const seen = watchPage(page)
  for (const { query, named } of BAD) {
    const link = query.slice(0, 30)
    // Each is opened anew, as from another app.
    await page.goto('about:blank')
    await openNeap(page, `#/?${query}`)
    await expect(page.getByText(named).first(), link).toBeVisible()
    await expect(page.getByRole('button', { name: 'Start', exact: true }), link).toBeEnabled()
    expect(seen, link).toEqual({ foreign: [], errors: [] })
  }
})

test('a link with much that cannot be used says so in two lines, with the details behind it', async ({
  page
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  const bad = Array.from({ length: 30 }, (_, index) => `name${index}=value`).join('&')
  await openNeap(page, `#/?carrier=200&to=99&minutes=-1&${bad}`)
  const line = page.getByText('32 parts of this link don’t work: to 99, minutes -1 …')
  await expect(line).toBeVisible()
  const [summary, notice] = await Promise.all([
    line.boundingBox(),
    page.locator('.notice').first().boundingBox()
  ])
  expect(summary?.height).toBeLessThanOrEqual(54)
  // Nothing of it is cut off.
  expect(await line.evaluate(node => node.scrollHeight - node.clientHeight)).toBeLessThanOrEqual(0)
  expect(notice?.height).toBeLessThanOrEqual(64)
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeInViewport()
  await line.click()
  await expect(page.getByText(/^Beat at the end can’t be 99: it must be/)).toBeVisible()
  await expect(page.getByText('And 12 more.')).toBeVisible()
})

test('the focus ring of a notice is nowhere cut off', async ({ page }) => {
  await openNeap(page, '#/?carrier=9999')
  const close = page.getByRole('button', { name: 'Close', exact: true })
  await close.focus()
  const cut = await close.evaluate(button => {
    const { outlineOffset, outlineStyle, outlineWidth } = getComputedStyle(button)
    const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset)
    const ring = button.getBoundingClientRect()
    const cutters: string[] = outlineStyle === 'none' ? ['no ring'] : []
    for (let part = button.parentElement; part; part = part.parentElement) {
      const { top, bottom, left, right } = part.getBoundingClientRect()
      const inside =
        ring.top - reach >= top &&
        ring.bottom + reach <= bottom &&
        ring.left - reach >= left &&
        ring.right + reach <= right
      if (getComputedStyle(part).overflow !== 'visible' && !inside) cutters.push(part.className)
    }
    return cutters
  })
  expect(cut).toEqual([])
})

test('the one line of a notice leaves the card above it no wider than the screen', async ({
  page
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  // From then on a check of the headphones is offered, in a card.
  await openNeap(page, '#/first')
  await page.getByRole('button', { name: 'Got it' }).click()
  await openNeap(page, '#/?carrier=9999&mode=xyz')
  await expect(page.getByText(/^2 parts of this link don’t work: /)).toBeAttached()
  const words = await page
    .getByText('Binaural sound needs both sides of your headphones.')
    .boundingBox()
  expect(words?.x).toBeGreaterThanOrEqual(0)
  expect((words?.x ?? 0) + (words?.width ?? 0)).toBeLessThanOrEqual(360)
})

test('an address nobody knows shows tonight, never a blank page', async ({ page }) => {
  for (const hash of ['#/nowhere', '#', '#/tips/no-such-tip', '#/%00%ff', '#/?', '#/???&&&===']) {
    await openNeap(page, hash)
    await expect(page.getByRole('navigation')).toBeVisible()
    await expect(page.locator('main')).not.toBeEmpty()
  }
})

test('a link opened while a session plays is offered afterwards, not applied', async ({ page }) => {
  await openNeap(page, '#/?carrier=250&minutes=20')
  await startSession(page)
  await page.evaluate(() => {
    location.hash = '#/?carrier=180&minutes=45'
  })
  await expectSession(page, 'playing')
  await expect(page.getByRole('timer', { name: 'Time left' })).toHaveText(/20\s*min/)
  await stopSession(page)
  await page.getByRole('button', { name: /link/i }).click()
  await expect(page.getByText('45 min', { exact: true })).toBeVisible()
})
