import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { openNeap } from '../support/neap-page.ts'
import { goTo, SCREENS } from '../support/screens.ts'

/** What reaches further sideways than the room it has, by its class and words; nothing where all is well. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('html, main, .docked-scroll, .sounds-list, h1, h2, h3')]
      .filter(element => element.scrollWidth > element.clientWidth)
      .map(({ tagName, className, textContent }) =>
        ['HTML', 'MAIN', 'DIV'].includes(tagName)
          ? `${tagName} ${className}`
          : `${tagName} ${textContent}`
      )
  )
}

for (const locale of ['en-GB', 'de-DE'])
  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 320, height: 568 } })

    test('no heading and no screen reaches sideways at 320 px with letters three times as large', async ({
      page
    }) => {
      await openNeap(page)
      // As a browser does whose listener has set large letters.
      await page.evaluate(() => void (document.documentElement.style.fontSize = '300%'))
      for (const hash of SCREENS) {
        await goTo(page, hash)
        expect.soft(await tooWide(page), hash).toEqual([])
      }
    })
  })

test('a screen opens at its top, also where letters are so large that the page scrolls', async ({
  page
}) => {
  await page.setViewportSize({ width: 195, height: 400 })
  await openNeap(page)
  await page.getByRole('link', { name: 'Tips', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tips' })).toBeInViewport()
  expect(await page.evaluate(() => scrollY)).toBe(0)
})
