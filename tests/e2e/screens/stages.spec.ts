import type { Locator, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { pseudoText } from '../../helpers/browser/pseudo-words.ts'
import { cutOff } from '../support/cut-off.ts'
import { openNeap, pressNext } from '../support/neap-page.ts'
import { speakPseudo } from '../support/pseudo-language.ts'
import { dragByTouch, middleOf } from '../support/touch.ts'
import { violations } from '../support/violations.ts'

/** An hour to 4 Hz over rain, two hours at 2 Hz over surf, an hour up to 6 Hz over birds. */
const NIGHT = 'from=8&to=4&ramp=1200&bed=rain&stages=60_120to2,surf_60to6at-6,birds'
/** As many as there can be, over backgrounds of four layers. */
const FULL =
  'minutes=480&from=8&to=5&ramp=1200&bed=rain,brown-6,wind-3,fire-9&stages=60_60to4,surf_60to3_60to2.5,deep,thunder,leaves,crickets_60to2_60to1.5,brook_60to3,wind_60to6,birds'

test.use({ viewport: { width: 360, height: 640 } })

async function openStages(page: Page, query = NIGHT): Promise<void> {
  await openNeap(page, `#/?${query}`)
  await page.evaluate(() => void (location.hash = '#/tune'))
  const fold = page.locator('.stages')
  await pressNext(fold.locator('summary').first())
  await expect(page.locator('.stage-list')).toBeVisible()
  await fold.evaluate(each => each.scrollIntoView({ block: 'start' }))
}

const point = (page: Page, name: string): Locator =>
  page
    .getByRole('group', { name: 'The night as a curve' })
    .getByRole('slider', { name, exact: true })

const expectPoint = (page: Page, name: string, text: string | RegExp): Promise<void> =>
  expect(point(page, name)).toHaveAttribute('aria-valuetext', text)

/** Minutes that lie under a pixel of the plot. */
async function minutesPerPixel(page: Page, minutes: number): Promise<number> {
  const width = await page
    .locator('.stage-curve .score-curve-plot')
    .evaluate(each => each.clientWidth)
  return minutes / width
}

test('the mouse drags a point across by minutes, then up and down by its beat', async ({
  page
}) => {
  await openStages(page)
  const { x, y } = await middleOf(point(page, 'Stage 2 begins'))
  const hour = 60 / (await minutesPerPixel(page, 240))
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + hour / 2, y, { steps: 5 })
  await expectPoint(page, 'Stage 2 begins', /^after 90 min, 4 Hz$/)
  await page.mouse.move(x + hour / 2, y - 60, { steps: 10 })
  await page.mouse.up()
  await expectPoint(page, 'Stage 2 begins', /^after 90 min, [5-8](\.\d+)? Hz$/)
  // What a hand does in one go is one step.
  await pressNext(page.getByRole('button', { name: 'Undo' }))
  await expectPoint(page, 'Stage 2 begins', 'after 60 min, 4 Hz')
  await page.keyboard.press('Control+Shift+Z')
  await expectPoint(page, 'Stage 2 begins', /^after 90 min, [5-8]/)
})

test('a point stays at its neighbours and within the beats, wherever the mouse goes', async ({
  page
}) => {
  await openStages(page)
  const { x, y } = await middleOf(point(page, 'Stage 2 begins'))
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 400, y - 600, { steps: 5 })
  await page.mouse.up()
  await expectPoint(page, 'Stage 2 begins', 'after 1 min, 14 Hz')
})

test('a click on the line adds a stage there and takes hold of it; elsewhere it does nothing', async ({
  page
}) => {
  await openStages(page)
  const plot = page.locator('.stage-curve .score-curve-plot')
  await plot.click({ position: { x: 150, y: 10 } })
  await expect(page.locator('.stage-card')).toHaveCount(3)
  const begins = await middleOf(point(page, 'Stage 3 begins'))
  const settled = await middleOf(point(page, 'Stage 2 settles'))
  await page.mouse.click((begins.x + settled.x) / 2, begins.y + 3)
  await expect(page.locator('.stage-card')).toHaveCount(4)
  await expect(point(page, 'Stage 3 begins')).toBeFocused()
  await expectPoint(page, 'Stage 3 begins', /^after 2 h( \d min)?, 2 Hz$/)
  await expect(page.getByText(/^Added stage 3\. It begins after 2 h/)).toHaveCount(1)
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true })

  test('a point is dragged both ways, and the page stays where it is', async ({ page }) => {
    await openStages(page)
    const scroller = page.locator('.tune')
    const before = await scroller.evaluate(each => each.scrollTop)
    const hour = 60 / (await minutesPerPixel(page, 240))
    await dragByTouch(page, await middleOf(point(page, 'Stage 3 begins')), { x: -hour, y: 0 })
    await expectPoint(page, 'Stage 3 begins', /^after (2 h|119 min|2 h 1 min), 2 Hz$/)
    await dragByTouch(page, await middleOf(point(page, 'Stage 3 begins')), { x: 0, y: -80 })
    await expectPoint(page, 'Stage 3 begins', /^after (2 h|119 min|2 h 1 min), [4-7](\.\d+)? Hz$/)
    expect(await scroller.evaluate(each => each.scrollTop)).toBe(before)
  })

  test('a tap on the line adds a stage, and beside it the page scrolls', async ({ page }) => {
    await openStages(page)
    const begins = await middleOf(point(page, 'Stage 3 begins'))
    await page.touchscreen.tap(begins.x - 60, begins.y)
    await expect(page.locator('.stage-card')).toHaveCount(4)
    const scroller = page.locator('.tune')
    const before = await scroller.evaluate(each => each.scrollTop)
    const box = await page.locator('.stage-curve .score-curve-plot').boundingBox()
    if (!box) throw new Error('There is no plot.')
    await dragByTouch(page, { x: box.x + box.width / 2, y: box.y + 12 }, { x: 0, y: 120 })
    await expect.poll(() => scroller.evaluate(each => each.scrollTop)).toBeLessThan(before)
    await expect(page.locator('.stage-card')).toHaveCount(4)
  })
})

test('a whole night is made by keyboard alone', async ({ page }) => {
  await openStages(page, 'minutes=240')
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  await page.locator('.stages > summary').focus()
  await press('Tab', 'Tab')
  await expect(point(page, 'Stage 1 settles')).toBeFocused()
  await press('Shift+ArrowUp', 'ArrowRight')
  await expectPoint(page, 'Stage 1 settles', 'after 16 min, 3.25 Hz')
  await press('Tab', 'Enter')
  await expect(page.getByRole('group', { name: 'Stage 1' })).toBeVisible()
  await press('Enter')
  await page.getByRole('button', { name: 'Add a stage' }).focus()
  await press('Enter')
  await expectPoint(page, 'Stage 2 begins', 'after 2 h, 3.25 Hz')
  await point(page, 'Stage 2 settles').focus()
  await press('ArrowDown', 'ArrowDown')
  await point(page, 'Stage 2 begins').focus()
  await press('PageUp', 'Control+z')
  await expectPoint(page, 'Stage 2 begins', 'after 2 h, 3.25 Hz')
  await press('Control+y')
  await expectPoint(page, 'Stage 2 begins', 'after 2 h 15 min, 3.25 Hz')
  await expectPoint(page, 'Stage 2 settles', 'after 2 h 25 min, 2.75 Hz')
  await press('Delete')
  await expect(page.locator('.stage-card')).toHaveCount(1)
  await expect(point(page, 'Stage 1 settles')).toBeFocused()
})

test('a background is chosen from the list by keys, and stands as a band under the curve', async ({
  page
}) => {
  await openStages(page)
  await page.getByRole('button', { name: /^2 · Surf/ }).press('Enter')
  const stage = page.getByRole('group', { name: 'Stage 2' })
  await stage.locator('summary').first().press('Enter')
  await stage.getByRole('radio', { name: 'Wind' }).press('Space')
  await expect(page.getByRole('button', { name: /^2 · Wind/ })).toBeVisible()
  await expect(page.locator('.stage-bands')).toHaveText(/^Rain\s*Wind\s*Birds$/)
})

test('what was made is there the next time', async ({ page }) => {
  await openStages(page)
  await point(page, 'Stage 2 begins').press('ArrowRight')
  await expectPoint(page, 'Stage 2 begins', 'after 61 min, 4 Hz')
  await page.goto('./#/')
  await page.reload()
  await page.evaluate(() => void (location.hash = '#/tune'))
  await pressNext(page.locator('.stages > summary'))
  await expectPoint(page, 'Stage 2 begins', 'after 61 min, 4 Hz')
})

test('axe finds nothing in it, with one stage or eight, folded out or not', async ({ page }) => {
  for (const query of ['', NIGHT, FULL]) {
    await openStages(page, query)
    expect.soft(await violations(page), query).toEqual([])
    await pressNext(page.locator('.stage-card > button').last())
    await pressNext(page.locator('.stage-card > div > details > summary'))
    expect.soft(await violations(page), `${query}, open`).toEqual([])
  }
  await point(page, 'Stage 4 settles').focus()
  expect.soft(await violations(page), 'held').toEqual([])
})

for (const locale of ['en-GB', 'de-DE'])
  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 320, height: 640 } })

    test('eight stages fit 320 px, also where letters are large', async ({ page }) => {
      await openStages(page, FULL)
      await pressNext(page.locator('.stage-card > button').nth(2))
      await pressNext(page.locator('.stage-card > div > details > summary'))
      expect(await cutOff(page)).toEqual([])
      const points = page.locator('.stage-point')
      await expect(points).toHaveCount(16)
      for (const each of await points.all()) {
        const box = await each.boundingBox()
        expect(box?.x).toBeGreaterThanOrEqual(0)
        expect((box?.x ?? 320) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
      }
      await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'))
      const tooWide = await page.evaluate(() => {
        const scroller = document.querySelector('.tune')
        if (!scroller || scroller.scrollWidth <= scroller.clientWidth) return []
        const edge = scroller.getBoundingClientRect().right
        return [...scroller.querySelectorAll('*')]
          .filter(each => each.getBoundingClientRect().right > edge)
          .map(each => `${each.tagName} ${each.className} ${each.textContent?.slice(0, 40) ?? ''}`)
      })
      expect(tooWide).toEqual([])
    })
  })

test.describe('from right to left', () => {
  test.use({ locale: 'de-AT' })

  test('the night still runs from left to right, and so do its keys', async ({ page }) => {
    await speakPseudo(page)
    await openStages(page)
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    const begins = page.locator('[data-stage-part="begin-1"]')
    const settled = page.locator('[data-stage-part="settled-1"]')
    expect((await middleOf(begins)).x).toBeLessThan((await middleOf(settled)).x)
    await begins.press('ArrowRight')
    await expect(begins).toHaveAttribute('aria-valuetext', pseudoText('after 61 min, 4 Hz'))
    const { x, y } = await middleOf(begins)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 40, y, { steps: 5 })
    await page.mouse.up()
    expect((await middleOf(begins)).x).toBeGreaterThan(x + 30)
    expect(await cutOff(page)).toEqual([])
    expect(await violations(page)).toEqual([])
  })
})
