import type { Locator, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import {
  expectSession,
  openNeap,
  pressNext,
  startSession,
  stopSession
} from '../support/neap-page.ts'
import { storeNights } from '../support/stored-nights.ts'

const SMALL = { width: 360, height: 640 }
const LANDSCAPE = { width: 844, height: 390 }

test.use({ viewport: SMALL })

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true })

/** How many rows the elements stand in. */
function rowsOf(elements: Locator): Promise<number> {
  return elements.evaluateAll(
    all => new Set(all.map(each => Math.round(each.getBoundingClientRect().top))).size
  )
}

test('slow breathing is whole, however the phone is held', async ({ page }) => {
  await openNeap(page)
  await startSession(page)
  await button(page, 'Slow breathing').click()
  const picture = page.getByRole('img', { name: /^In for/ })
  for (const viewport of [SMALL, LANDSCAPE]) {
    await page.setViewportSize(viewport)
    await expect(picture.locator('svg')).toBeInViewport({ ratio: 1 })
    await expect(picture.getByText(/^(?:In|Out)/)).toBeInViewport({ ratio: 1 })
    await expect(button(page, 'Back')).toBeInViewport({ ratio: 1 })
  }
})

test('a tip ends with a sentence on a small phone, and opens to the whole', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 })
  await openNeap(page)
  await startSession(page)
  const tip = page.getByRole('region', { name: 'Tip' })
  const sentences = tip.locator('.tip-card-text > span')
  const more = tip.getByRole('button', { name: 'More' })
  const screen = page.locator('.player-scroll')
  const cut = () => screen.evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
  await expect(sentences.first()).toBeVisible()
  await expect(async () => {
    await pressNext(tip.getByRole('button', { name: 'Next tip' }))
    await expect(more).toBeVisible({ timeout: 1000 })
  }).toPass()
  const shown = await sentences.filter({ visible: true }).count()
  expect(shown === 1 || !(await cut())).toBe(true)
  await pressNext(more)
  await expect(sentences.filter({ visible: false })).toHaveCount(0)
  await expect(more).toBeHidden()
})

test('what is tuned while a sound plays has the room of the screen, however the phone is held', async ({
  page
}) => {
  await openNeap(page)
  await startSession(page)
  await page.getByRole('link', { name: /Tune/ }).click()
  const length = page.getByRole('slider', { name: 'Length' })
  for (const viewport of [SMALL, LANDSCAPE]) {
    await page.setViewportSize(viewport)
    await length.scrollIntoViewIfNeeded()
    await expect(length).toBeInViewport({ ratio: 1 })
    await expect(page.locator('.tuned-curve')).not.toBeInViewport()
  }
})

test('what can be done after Stop is whole beside Start on a phone in landscape', async ({
  page
}) => {
  await page.setViewportSize(LANDSCAPE)
  await openNeap(page)
  await startSession(page)
  await stopSession(page)
  await expectSession(page, 'ended')
  const parts = [button(page, 'Start'), button(page, 'Continue'), page.getByText('Feeling unwell?')]
  for (const part of parts) {
    await expect(part).toBeInViewport({ ratio: 0.98 })
    const { x, height } = (await part.boundingBox()) ?? { x: 0, height: Infinity }
    expect(x).toBeGreaterThan(600)
    expect(height).toBeLessThan(120)
  }
})

test('an empty bar takes nothing of a phone in landscape', async ({ page }) => {
  await page.setViewportSize(LANDSCAPE)
  await openNeap(page)
  await storeNights(page, [{ id: 'last', minutesAgo: 900, heard: 1800, end: 'finished' }])
  await page.evaluate(() => void (location.hash = '#/journal'))
  const dock = page.locator('.screen-dock')
  await expect(dock).toHaveAttribute('data-empty', /./)
  // As after the check-in.
  await dock.evaluate(each => (each.dataset['empty'] = 'true'))
  const { width } = (await page.locator('.journal').boundingBox()) ?? { width: 0 }
  expect(width).toBeGreaterThan(LANDSCAPE.width - 60)
})

test('the time of a question stands in its row, and how the night was in one', async ({ page }) => {
  await openNeap(page, '#/checkin')
  const bed = page.getByRole('group', { name: /^Went to bed/ })
  const { height } = (await bed.boundingBox()) ?? { height: Infinity }
  expect(height).toBeLessThan(64)
  await expect(bed.getByText('Not set')).toBeVisible()
  // While a time is typed nothing lies over it.
  await bed.getByLabel('Went to bed', { exact: true }).focus()
  await expect(bed.getByText('Not set')).toBeHidden()
  expect(
    await rowsOf(page.getByRole('group', { name: /^How did you sleep/ }).getByRole('button'))
  ).toBe(1)
})

test.describe('in German', () => {
  test.use({ locale: 'de-DE' })

  test('what can be done with a tip stands apart', async ({ page }) => {
    await openNeap(page)
    await startSession(page)
    const buttons = page.locator('.tip-card-head button')
    await expect(buttons).toHaveCount(5)
    const gaps = await buttons.evaluateAll(all =>
      all.slice(1).map((each, index) => {
        const before = all[index]?.getBoundingClientRect().right ?? Infinity
        return each.getBoundingClientRect().left - before
      })
    )
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8)
    await expect(buttons.nth(1)).toHaveCSS('text-decoration-line', 'underline')
  })

  test('the way to change a sound stays in its row, however long the name', async ({ page }) => {
    await openNeap(page, '#/?bed=brown&after=bed&afterMinutes=480')
    const line = page.locator('.plan .sound-line > :not(.unseen)')
    await expect(line.first()).toHaveText(/^Binaural · Braunes Rauschen · .+/)
    const [name, way] = await line.evaluateAll(all => all.map(each => each.getBoundingClientRect()))
    expect(way!.top).toBeLessThan(name!.bottom)
    expect(way!.left).toBeGreaterThanOrEqual(name!.right)
  })

  test('few choices stand in one row, the groups of sounds in three', async ({ page }) => {
    await openNeap(page, '#/sounds')
    const kinds = page.locator('.sounds-list .choice-group label')
    await expect(kinds).toHaveCount(8)
    expect(await rowsOf(kinds)).toBeLessThanOrEqual(3)
    await openNeap(page, '#/checkin')
    const quality = page.getByRole('group', { name: /^Wie hast du geschlafen/ })
    await expect(quality).toBeVisible()
    expect(await rowsOf(quality.getByRole('button'))).toBe(1)
  })
})
