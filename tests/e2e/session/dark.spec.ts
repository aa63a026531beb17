import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { Brightness } from '../../helpers/browser/picture.ts'
import { brightness, readPicture } from '../../helpers/browser/picture.ts'
import { expectSession, openNeap, startSession } from '../support/neap-page.ts'
import { haltLive, listenIn } from '../support/sound-meter.ts'

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
      await expect.poll(async () => (await look(page)).brightest).toBeGreaterThan(150)
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

/** A press that goes from one height to another, in the middle of the screen. */
async function drag(page: Page, from: number, to: number): Promise<void> {
  await page.mouse.down()
  for (let y = from; y !== to; y += Math.sign(to - from) * 12) await page.mouse.move(180, y)
  await page.mouse.move(180, to)
}

for (const [what, by] of [
  ['paused', 'listener'],
  ['interrupted', 'system']
] as const)
  test(`${what} in the dark is unlike playing, and resumes at the first tap`, async ({ page }) => {
    await listenIn(page)
    await page.setViewportSize({ width: 360, height: 640 })
    await startUnderClock(page, '#/?player=live')
    // The pointer lies there already: a movement would wake.
    await page.getByRole('button', { name: 'Pause' }).hover()
    await untouched(page, 20)
    await expectLight(page, 'dark')
    const curve = page.locator('.darkness-curve')
    await expect(curve).toBeVisible()
    if (by === 'system') await haltLive(page)
    else {
      await page.keyboard.press('Shift')
      await page.keyboard.press('Space')
      await untouched(page, 20)
    }
    await expectSession(page, 'paused')
    await expectLight(page, 'dark')
    await expect(curve).toHaveCount(0)
    await expect(page.locator('.darkness')).toContainText(
      by === 'system' ? 'Interrupted' : 'Paused'
    )
    expectDark(await look(page), what)

    // The disc lies over the button: a hand finds one or the other.
    await page.mouse.down()
    await page.mouse.up()
    await expectSession(page, 'playing')
    await expectLight(page, 'dark')
    await expect(curve).toBeVisible()
  })

test('a drag in the dark moves the level and leaves it dark', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await startUnderClock(page)
  const group = page.getByRole('group', { name: 'Level' })
  const level = group.getByRole('status')
  await expect(group).toContainText('−12 dB')
  await page.mouse.move(180, 400)
  await untouched(page, 20)
  await expectLight(page, 'dark')

  await drag(page, 400, 316)
  await expect(page.locator('.darkness-level')).toBeVisible()
  expectDark(await look(page), 'dragging')
  await page.mouse.up()

  await expect(level).toHaveText('−9 dB')
  await expect(page.locator('.darkness-level')).toHaveCount(0)
  await expectLight(page, 'dark')
  await expectSession(page, 'playing')
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
  // Within half a second a second one would be the same nervous tap.
  await untouched(page, 1)
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
    // On the heels of the first one a second tap would do nothing either.
    await expect(async () => {
      await page.getByRole('button', { name: 'Stop' }).tap()
      await expectSession(page, 'ended', { timeout: 500 })
    }).toPass()
  })

  test('after the end one corner only lights the screen', async ({ page }) => {
    await startUnderClock(page, '#/?minutes=0.5&fadeIn=0&fadeOut=0&ramp=0&player=live')
    await untouched(page, 20)
    await expectSession(page, 'ended')
    await expectLight(page, 'dark')
    const corner = await page.getByText('Light up here').boundingBox()
    expect(corner!.height).toBeGreaterThanOrEqual(48)

    await page.touchscreen.tap(corner!.x + corner!.width / 2, corner!.y + corner!.height / 2)

    await expectLight(page, 'full')
    await expectSession(page, 'ended')
  })

  test('a finger that drags in the dark scrolls and refreshes nothing, and leaves it dark', async ({
    page
  }) => {
    await startUnderClock(page)
    const level = page.getByRole('group', { name: 'Level' }).getByRole('status')
    await untouched(page, 20)
    await expectLight(page, 'dark')
    const before = await page.locator('.player-scroll').evaluate(each => each.scrollTop)
    const device = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number): Promise<unknown> =>
      device.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: y === undefined ? [] : [{ x: 180, y }]
      })
    await touch('touchStart', 200)
    for (let y = 212; y <= 284; y += 12) await touch('touchMove', y)
    await touch('touchEnd')

    await expect(level).toHaveText('−18 dB')
    await expectLight(page, 'dark')
    expect(await page.locator('.player-scroll').evaluate(each => each.scrollTop)).toBe(before)
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
