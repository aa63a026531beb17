import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { join } from 'node:path'
import { pseudoText } from '../../helpers/browser/pseudo-words.ts'
import { cutOff } from '../support/cut-off.ts'
import { expectSession, openNeap } from '../support/neap-page.ts'
import { goTo, SCREENS } from '../support/screens.ts'
import { speakPseudo } from '../support/pseudo-language.ts'
import { violations } from '../support/violations.ts'

/** A folder for pictures, where somebody is to look at them. */
const PICTURES = process.env['PICTURES']
const PHONE = { width: 360, height: 640 }
const SMALLEST = { width: 320, height: 640 }

test.use({ locale: 'de-AT', viewport: PHONE })

/** As it is, and unrolled. */
async function takePictures(page: Page, file: string): Promise<void> {
  await page.screenshot({ path: `${file}.png` })
  await page.setViewportSize({ ...PHONE, height: 2200 })
  await page.screenshot({ path: `${file}-unrolled.png` })
}

/** The rules for every screen. */
async function examine(page: Page, language: string, name: string): Promise<void> {
  await expect(page.locator('main p, main a, main button').first()).toBeVisible()
  expect.soft(await cutOff(page), `${name} in ${language}`).toEqual([])
  expect.soft(await violations(page), `${name} in ${language}`).toEqual([])
  if (PICTURES) await takePictures(page, join(PICTURES, `${language}-${name.replace(/\W+/g, '-')}`))
  await page.setViewportSize(SMALLEST)
  expect.soft(await cutOff(page), `${name} in ${language} at 320 px`).toEqual([])
  await page.setViewportSize(PHONE)
}

/** Every screen of one page, each by its rules. */
async function examineAll(page: Page, language: string): Promise<void> {
  for (const hash of SCREENS) {
    await goTo(page, hash)
    await examine(page, language, hash)
  }
}

test('German fits a small phone on every screen', async ({ page }) => {
  await openNeap(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await examineAll(page, 'german')
})

test('a language from right to left fits a small phone on every screen', async ({ page }) => {
  const taken = await speakPseudo(page)
  await openNeap(page)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await examineAll(page, 'pseudo')
  expect(taken()).toBeGreaterThan(0)
})

test('the player fits a small phone in German', async ({ page }) => {
  await openNeap(page)
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expectSession(page, 'playing')
  await expect(page.getByRole('region', { name: 'Tipp' })).toBeVisible()
  await expect(page.getByRole('timer', { name: 'Restzeit' })).toHaveText(/30\s*min/)
  await examine(page, 'german', 'player')
})

test('the player fits a small phone from right to left, its curve still from left to right', async ({
  page
}) => {
  await speakPseudo(page)
  await openNeap(page)
  await page.getByRole('button', { name: pseudoText('Start'), exact: true }).click()
  await expectSession(page, 'playing')
  await expect(page.getByRole('region', { name: pseudoText('Tip'), exact: true })).toBeVisible()
  await examine(page, 'pseudo', 'player')
  // Time runs one way, whatever the way of writing.
  const curve = page.getByRole('img').first()
  await expect(curve).toHaveCSS('direction', 'ltr')
  await expect(page.getByRole('navigation')).toHaveCSS('direction', 'rtl')
  // A sign stands before its figure.
  const signs = page.locator('.player-controls .pill [aria-hidden]')
  const sides = await signs.evaluateAll(all =>
    all.map(({ firstChild }) => {
      const sign = /[−+]/.exec(firstChild?.textContent ?? '')
      if (!firstChild || !sign) return 'none'
      const leftOf = (index: number): number => {
        const range = document.createRange()
        range.setStart(firstChild, index)
        range.setEnd(firstChild, index + 1)
        return range.getBoundingClientRect().left
      }
      return leftOf(sign.index) < leftOf(sign.index + 1) ? 'before' : 'after'
    })
  )
  expect(sides).toEqual(['before', 'before'])
})

test('from right to left, what is listed and what turns the page points where it should', async ({
  page
}) => {
  await speakPseudo(page)
  await openNeap(page, '#/sounds')
  const row = page.locator('.sound-row > button').first()
  await expect(row).toBeVisible()
  const edges = await row
    .locator('> *')
    .evaluateAll(parts => parts.map(part => Math.round(part.getBoundingClientRect().right)))
  expect(new Set(edges).size).toBe(1)
  await openNeap(page, '#/checkin')
  // The browser turns the sign itself; once more would turn it back.
  await expect(page.locator('.turn-button span').first()).toHaveCSS('scale', 'none')
})

test('what is folded in Tune fits a small phone as well', async ({ page }) => {
  await page.setViewportSize(SMALLEST)
  await openNeap(page, '#/tune')
  await expect(page.getByText('Trägerton').first()).toBeVisible()
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true
  })
  await expect(page.getByRole('slider', { name: 'Trägerton' })).toBeVisible()
  expect(await cutOff(page)).toEqual([])
})

test('a slider fills from the side where the writing begins, and its keys go along', async ({
  page
}) => {
  await speakPseudo(page)
  await openNeap(page, '#/tune')
  const slider = page.getByRole('slider', { name: pseudoText('Length'), exact: true })
  await expect(slider).toHaveCSS('background-position', '100% 50%, 100% 50%')
  await expect(slider).toHaveAttribute('aria-valuetext', pseudoText('30 min'))
  await slider.press('ArrowLeft')
  await expect(slider).toHaveAttribute('aria-valuetext', pseudoText('35 min'))
  await slider.press('ArrowRight')
  await expect(slider).toHaveAttribute('aria-valuetext', pseudoText('30 min'))
})

/** Every text that the main heading has from the page's first script on. */
async function watchHeading(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(globalThis, { seenHeadings: seen })
    new MutationObserver(() => {
      const text = document.querySelector('h1')?.textContent
      if (text && seen.at(-1) !== text) seen.push(text)
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
  return () =>
    page.evaluate(() => (globalThis as unknown as { seenHeadings: string[] }).seenHeadings)
}

test('German stands in the first frame and is never English before', async ({ page }) => {
  const headings = await watchHeading(page)
  await openNeap(page)
  await expect(page.getByText(/^bis \d?\d:\d\d$/)).toBeVisible()
  await expect(
    page.getByRole('img', { name: /^Die Kurve für heute: von 8 auf 3 Hertz/ })
  ).toBeVisible()
  expect(await headings()).toEqual(['Heute'])
})

test.describe('where the browser asks for English', () => {
  test.use({ locale: 'en-GB' })

  test('a language chosen in the settings shows at once, and from the next first frame on', async ({
    page
  }) => {
    const headings = await watchHeading(page)
    await openNeap(page, '#/settings')
    await page.getByRole('radio', { name: 'Deutsch' }).check({ force: true })
    await expect(page.getByRole('heading', { level: 1, name: 'Einstellungen' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    await page.getByRole('radio', { name: 'Rot' }).check({ force: true })
    await expect(page.locator('html')).toHaveAttribute('data-accent', 'red')
    await page.reload()
    await expect(page.getByRole('group', { name: 'Sprache' })).toBeVisible()
    expect(await headings()).toEqual(['Einstellungen'])
    await expect(page.locator('html')).toHaveAttribute('data-accent', 'red')
  })

  test('a language that cannot be fetched leaves the one there is, with a word', async ({
    page
  }) => {
    await page.route(/\/assets\/de-[\w-]+\.js$/, route => route.abort())
    await openNeap(page, '#/settings')
    await page.getByRole('radio', { name: 'Deutsch' }).check({ force: true })
    await expect(page.getByText(/^Couldn’t load that language/)).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })

  test('no German is fetched', async ({ page }) => {
    const german: string[] = []
    page.on('request', request => {
      if (request.url().includes('/assets/de-')) german.push(request.url())
    })
    await openNeap(page, '#/settings')
    await expect(page.getByRole('group', { name: 'Language' })).toBeVisible()
    expect(german).toEqual([])
  })
})

test('where the browser asks for German, no English but the first words is fetched', async ({
  page
}) => {
  const english: string[] = []
  page.on('request', request => {
    if (request.url().includes('/assets/en-')) english.push(request.url())
  })
  await openNeap(page, '#/tips/late-meals')
  await expect(page.getByRole('heading', { name: 'Quellen' })).toBeVisible()
  expect(english).toEqual([])
})

test('an app whose German words cannot be fetched starts in English', async ({ page }) => {
  await page.route(/\/assets\/de-[\w-]+\.js$/, route => route.abort())
  await openNeap(page)
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
