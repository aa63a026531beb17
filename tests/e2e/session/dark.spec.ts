import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { Brightness } from '../../helpers/browser/picture.ts'
import { brightness, readPicture } from '../../helpers/browser/picture.ts'
import { expectSession, openNeap, startSession } from '../support/neap-page.ts'

const SIZES = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 1280, height: 800 }
]
/** 10 % grey. */
const GREY = 25

async function look(page: Page): Promise<Brightness> {
  return brightness(readPicture(await page.screenshot()))
}

function expectDark({ meanLuminance, meanValue, brightest }: Brightness, what: string): void {
  const percent = (share: number): string => `${(share * 100).toFixed(4)} %`
  console.log(
    `${what}: luminance ${percent(meanLuminance)}, value ${percent(meanValue)}, brightest ${brightest}`
  )
  expect(meanLuminance).toBeLessThan(0.005)
  expect(meanValue).toBeLessThan(0.005)
  expect(brightest).toBeLessThanOrEqual(GREY)
}

/** Lets the app's own time pass; the sound keeps to real time. */
async function untouched(page: Page, seconds: number): Promise<void> {
  await page.clock.fastForward(seconds * 1000)
}

async function expectLight(page: Page, light: 'full' | 'dimming' | 'dark'): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-light', light)
}

async function startUnderClock(page: Page, hash?: string): Promise<void> {
  await page.clock.install()
  await openNeap(page, hash)
  await startSession(page)
  // The code that darkens comes after Start.
  await expectLight(page, 'full')
}

for (const accent of ['Amber', 'Red'])
  test(`the screen is dark after 20 s without a touch, in ${accent.toLowerCase()}`, async ({
    page
  }) => {
    await page.clock.install()
    await openNeap(page, '#/settings')
    await page.getByRole('radio', { name: accent }).check({ force: true })
    await page.getByRole('link', { name: 'Tonight' }).click()
    await startSession(page)
    await expectLight(page, 'full')
    for (const { width, height } of SIZES) {
      await page.setViewportSize({ width, height })
      await page.keyboard.press('Shift')
      expect((await look(page)).brightest).toBeGreaterThan(150)
      await untouched(page, 20)
      await expectLight(page, 'dark')
      const seen = await look(page)
      expectDark(seen, `${accent}, ${width} × ${height}`)
      expect(seen.brightest, 'the time left can be made out').toBeGreaterThan(12)
    }
  })

test('the breathing picture stays in the dark, as dim as the rest, and goes by itself', async ({
  page
}) => {
  await startUnderClock(page)
  const breathe = page.getByRole('button', { name: 'Slow breathing' })
  await breathe.click()
  await untouched(page, 20)
  await expectLight(page, 'dark')
  const ring = page.locator('.darkness .breath-ring')
  for (const { width, height } of SIZES.slice(0, 2)) {
    await page.setViewportSize({ width, height })
    // As large as it grows, and without the words' help.
    await ring.evaluate(node => node.getAnimations().forEach(each => each.finish()))
    expectDark(await look(page), `breathing, ${width} × ${height}`)
  }
  await untouched(page, 300)
  await expect(ring).toHaveCount(0)
  expectDark(await look(page), 'after breathing')
})

test('less motion means words and a count instead of a moving ring', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await startUnderClock(page)
  await page.getByRole('button', { name: 'Slow breathing' }).click()
  const picture = page.getByRole('img', { name: 'In for 4 s, out for 6 s' })
  await expect(picture).toBeVisible()
  await expect(picture.locator('svg')).toBeHidden()
  await expect(picture.locator('.breath-count')).toBeVisible()
  await untouched(page, 4)
  await expect(picture).toContainText('Out')
})

test('the first click only wakes, the second does what it is for', async ({ page }) => {
  await startUnderClock(page)
  // The pointer lies there already: a movement wakes too, and on a busy machine its click may come long after it.
  await page.getByRole('button', { name: 'Pause' }).hover()
  await untouched(page, 20)
  await expectLight(page, 'dark')
  await page.getByRole('button', { name: 'Pause' }).click()
  await expectLight(page, 'full')
  await expectSession(page, 'playing')
  // Twice on the same spot within half a second would be one nervous tap.
  await page.getByRole('timer', { name: 'Time left' }).click()
  await page.getByRole('button', { name: 'Pause' }).click()
  await expectSession(page, 'paused')
})

test('the first key only wakes, the second does what it is for', async ({ page }) => {
  await startUnderClock(page)
  await untouched(page, 20)
  await expectLight(page, 'dark')
  await page.keyboard.press('Space')
  await expectLight(page, 'full')
  await expectSession(page, 'playing')
  await page.keyboard.press('Space')
  await expectSession(page, 'paused')
})

test('the dark lies over an open dialog too', async ({ page }) => {
  await startUnderClock(page)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await untouched(page, 20)
  await expectLight(page, 'dark')
  expectDark(await look(page), 'dialog')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('what is dark stays dark when the sound ends', async ({ page }) => {
  await startUnderClock(page, '#/?minutes=0.5&fadeIn=0&fadeOut=0&ramp=0&player=live')
  await untouched(page, 20)
  await expectLight(page, 'dark')
  await expectSession(page, 'ended')
  const seen = await look(page)
  expectDark(seen, 'after the end')
  await page.mouse.move(100, 100)
  await page.mouse.move(110, 110)
  await expectLight(page, 'full')
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
})

test('a light system setting, forced colours and more contrast leave the dark as it is', async ({
  page
}) => {
  await startUnderClock(page)
  for (const media of [
    { colorScheme: 'light' },
    { forcedColors: 'active', colorScheme: 'light' },
    { contrast: 'more' }
  ] as const) {
    await page.emulateMedia(media)
    await page.keyboard.press('Shift')
    await untouched(page, 20)
    await expectLight(page, 'dark')
    expectDark(await look(page), JSON.stringify(media))
    await page.emulateMedia({ colorScheme: null, forcedColors: null, contrast: null })
  }
})

test.describe('with a thumb', () => {
  test.use({ hasTouch: true, isMobile: true })

  test('the first tap only wakes, the second does what it is for', async ({ page }) => {
    await startUnderClock(page)
    await untouched(page, 20)
    await expectLight(page, 'dark')
    await page.getByRole('button', { name: 'Stop' }).tap()
    await expectLight(page, 'full')
    await expectSession(page, 'playing')
    await page.getByRole('timer', { name: 'Time left' }).tap()
    await page.getByRole('button', { name: 'Stop' }).tap()
    await expectSession(page, 'ended')
  })

  test('a reader keeps the light for two minutes', async ({ page }) => {
    await startUnderClock(page)
    await page.getByRole('link', { name: 'Tips', exact: true }).tap()
    await expect(page.getByRole('heading', { level: 1, name: 'Tips' })).toBeVisible()
    await untouched(page, 100)
    await expectLight(page, 'full')
    await untouched(page, 20)
    await expectLight(page, 'dark')
    expectDark(await look(page), 'tips')
  })
})
