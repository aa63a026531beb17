import type { Page } from '@playwright/test'
import { expect, test as base } from '@playwright/test'
import { openJournal } from '../support/journal.ts'
import { openNeap, startSession } from '../support/neap-page.ts'
import { storeNights } from '../support/stored-nights.ts'

/** A browser whose listener has set letters twice as large. */
const test = base.extend({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const args = [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32']
      await use({ ...launchOptions, args })
    },
    { scope: 'worker' }
  ]
})

const SIZES = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 844, height: 390 }
]

function sizeOf({ width, height }: { readonly width: number; readonly height: number }): string {
  return `${width} × ${height}`
}

/** Texts of the elements that take more than one line. */
function broken(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll(all =>
    all
      .filter(each => {
        const range = document.createRange()
        range.selectNodeContents(each)
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1
      })
      .map(({ textContent }) => textContent ?? '')
  )
}

for (const locale of ['en-GB', 'de-DE'])
  test.describe(locale, () => {
    test.use({ locale })

    test('Start and Pause are in reach, however the phone is held', async ({ page }) => {
      const button = (name: string) => page.getByRole('button', { name, exact: true })
      await openNeap(page)
      for (const viewport of SIZES) {
        await page.setViewportSize(viewport)
        await page.evaluate(() => scrollTo(0, 0))
        await expect(button('Start'), sizeOf(viewport)).toBeInViewport({ ratio: 0.98 })
      }
      await startSession(page)
      for (const viewport of SIZES) {
        await page.setViewportSize(viewport)
        await page.evaluate(() => scrollTo(0, 0))
        await expect(button('Pause'), sizeOf(viewport)).toBeInViewport({ ratio: 0.98 })
        // At its end the page shows what lies under them as well.
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
        const last = page.getByRole('navigation').getByRole('link').last()
        await expect(last, sizeOf(viewport)).toBeInViewport({ ratio: 0.98 })
      }
    })

    test('what to read before the first Start is above it', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 })
      await openNeap(page)
      await expect(page.locator('.introduction a')).toBeInViewport({ ratio: 1 })
    })

    test('all of the search’s hint is seen', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 })
      await openNeap(page, '#/tips')
      const field = page.getByRole('searchbox')
      await expect(field).toBeVisible()
      const [wide, room] = await field.evaluate((input: HTMLInputElement) => {
        const { fontFamily, paddingInlineStart, paddingInlineEnd } = getComputedStyle(input)
        const { fontSize } = getComputedStyle(input, '::placeholder')
        const context = document.createElement('canvas').getContext('2d')
        if (!context) throw new Error('No canvas.')
        context.font = `${fontSize} ${fontFamily}`
        const padding = parseFloat(paddingInlineStart) + parseFloat(paddingInlineEnd)
        return [context.measureText(input.placeholder).width, input.clientWidth - padding]
      })
      expect(wide).toBeLessThan(room)
    })
  })

test('no word of the bar that leads back to the player is broken', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await openNeap(page)
  await startSession(page)
  await page.evaluate(() => void (location.hash = '#/tips'))
  const bar = page.locator('.player-bar')
  await expect(bar.getByRole('button', { name: 'Pause' })).toBeInViewport({ ratio: 0.98 })
  expect(await broken(page, '.player-bar a span:first-child')).toEqual([])
})

test('−5 and +5 are in one line, within their discs, on every screen', async ({ page }) => {
  await openNeap(page)
  const discs = page.getByRole('group', { name: 'Session length' }).getByRole('button')
  await expect(discs).toHaveCount(2)
  for (const viewport of [...SIZES, { width: 1280, height: 800 }]) {
    await page.setViewportSize(viewport)
    for (const disc of await discs.all()) {
      const [letters, room] = await disc.evaluate(button => {
        const range = document.createRange()
        range.selectNodeContents(button.firstElementChild ?? button)
        return [range.getBoundingClientRect(), button.getBoundingClientRect()]
      })
      expect(letters.width, sizeOf(viewport)).toBeLessThan(room.width * 0.9)
      expect(letters.height, sizeOf(viewport)).toBeLessThan(room.height)
    }
    expect(await broken(page, '.plan-length .round > :first-child'), sizeOf(viewport)).toEqual([])
  }
})

test('a screen’s title is not broken beside the places', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await openNeap(page, '#/programme')
  await expect(page.getByRole('heading', { level: 1, name: 'Programme' })).toBeVisible()
  expect(await broken(page, 'h1')).toEqual([])
})

test('a night’s number is never broken, neither in the programme nor in the journal', async ({
  page
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await openNeap(page)
  await storeNights(page, [{ id: 'last', minutesAgo: 900, heard: 1800, end: 'finished' }])
  await page.reload()
  await openNeap(page, '#/journal')
  await expect(page.locator('.night-disc')).toHaveCount(7)
  expect(await broken(page, '.night-disc')).toEqual([])
  await openNeap(page, '#/programme')
  await expect(page.locator('.nights-picture label')).toHaveCount(21)
  expect(await broken(page, '.nights-picture label span')).toEqual([])
})

test.describe('on a phone', () => {
  test.use({ isMobile: true, hasTouch: true })

  test('the journal is as wide as the screen after a turn, and no date touches another', async ({
    page
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await openJournal(page, 28)
    await page.setViewportSize({ width: 360, height: 640 })
    const dates = page.locator('.course-chart-dates').first().locator('text')
    await expect(async () => {
      // The browser shows all of a page that is too wide, as small as that takes.
      expect(await page.evaluate(() => visualViewport?.width)).toBe(360)
      const places = await dates.evaluateAll(all => all.map(each => each.getBoundingClientRect()))
      expect(places.length).toBeGreaterThan(0)
      for (const [index, { left, right }] of places.entries()) {
        expect(left).toBeGreaterThanOrEqual(0)
        expect(right).toBeLessThanOrEqual(places[index + 1]?.left ?? 360)
      }
    }).toPass({ timeout: 20_000 })
  })
})
