import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import {
  lockScreenActions,
  lockScreenCard,
  pictureColour,
  pressLockScreen,
  watchLockScreen
} from './lock-screen.ts'
import { expectSession, startSession, stopSession, watchPage } from './neap-page.ts'

/** How a performer is opened and heard. */
export interface LockScreenSubject {
  /** Opens the app at a hash and waits until this performer would play. */
  open(page: Page, hash: string): Promise<void>
  /** dBFS RMS, now. */
  level(page: Page): Promise<number>
  /** Presses a button of the lock screen. @returns milliseconds from the press to the first sound */
  pressUntilSound(page: Page, action: MediaSessionAction): Promise<number>
  /** Pauses the sound as a call or lost headphones do: the page has not asked for it. */
  interrupt(page: Page): Promise<void>
}

const timeLeft = (page: Page) => page.getByRole('timer', { name: 'Time left' })

async function expectCard(page: Page, card: Readonly<Record<string, unknown>>): Promise<void> {
  // Its picture is drawn once the first seconds of the sound are over.
  await expect.poll(() => lockScreenCard(page)).toMatchObject(card)
}

/** What the lock screen promises, whichever performer plays. */
export function promiseLockScreen({
  open,
  level,
  pressUntilSound,
  interrupt
}: LockScreenSubject): void {
  test.beforeEach(({ page }) => watchLockScreen(page))

  test('shows what plays, how long it still does, and the curve', async ({ page }) => {
    const seen = watchPage(page)
    await open(page, '#/?minutes=30&fadeIn=0')
    expect(await lockScreenCard(page)).toBeUndefined()
    await startSession(page)
    await expectCard(page, {
      title: 'Binaural, 8 → 3 Hz · 30 min left',
      artist: 'Neap',
      album: 'Never while driving',
      pictures: [96, 128, 192, 256, 384, 512],
      state: 'playing',
      bar: { duration: 1800 }
    })
    // Black above the line, the accent on it where the beat has settled.
    expect(await pictureColour(page, 0.9, 0.1)).toEqual([0, 0, 0])
    expect(await pictureColour(page, 0.6, 0.603)).toEqual([227, 164, 92])

    await stopSession(page)
    await expectSession(page, 'ended')
    expect(await lockScreenCard(page)).toBeUndefined()
    expect(await lockScreenActions(page)).toEqual([])
    expect(seen).toEqual({ foreign: [], errors: [] })
  })

  test('has an answer to every button', async ({ page }) => {
    await open(page, '#/?minutes=30&fadeIn=0')
    await startSession(page)
    await expect
      .poll(() => lockScreenActions(page))
      .toEqual([
        'nexttrack',
        'pause',
        'play',
        'previoustrack',
        'seekbackward',
        'seekforward',
        'seekto',
        'stop'
      ])
    await pressLockScreen(page, 'nexttrack')
    await pressLockScreen(page, 'seekforward')
    await expect(timeLeft(page)).toHaveText(/60\s*min/)
    await expectCard(page, { title: 'Binaural, 8 → 3 Hz · 60 min left', bar: { duration: 3600 } })
    await pressLockScreen(page, 'previoustrack')
    await pressLockScreen(page, 'seekbackward')
    await pressLockScreen(page, 'seekto')
    await expect(timeLeft(page)).toHaveText(/30\s*min/)

    await pressLockScreen(page, 'pause')
    await expectSession(page, 'paused')
    await expectCard(page, { state: 'paused' })
    await pressLockScreen(page, 'play')
    await expectSession(page, 'playing')
    await expectCard(page, { state: 'playing' })

    await pressLockScreen(page, 'stop')
    await expectSession(page, 'ended')
    await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible()
  })

  test('brings a fading sound back for 15 minutes more at one press, and pauses at a second', async ({
    page
  }) => {
    // The fade falls by 46 dB in the 10 s before its last 20.
    await open(page, '#/?minutes=0.6&fadeIn=0&fadeOut=30&level=0&bed=pink')
    await startSession(page)
    await expect.poll(() => level(page)).toBeGreaterThan(-25)
    const hold = await level(page)
    await expectSession(page, 'fading')
    await expect.poll(() => level(page), { intervals: [100] }).toBeLessThan(hold - 15)
    const faded = await level(page)

    await pressLockScreen(page, 'pause')
    await expectSession(page, 'playing')
    await expect(timeLeft(page)).toHaveText(/1[56]\s*min/)
    const pressed = Date.now()
    await expect.poll(() => level(page), { intervals: [100] }).toBeGreaterThan(hold - 1)
    console.log(
      `A press in the fade: from ${(faded - hold).toFixed(1)} dB back to the level, as measured ${((Date.now() - pressed) / 1000).toFixed(1)} s later`
    )

    await pressLockScreen(page, 'pause')
    await expectSession(page, 'paused')
    await pressLockScreen(page, 'play')
    await expectSession(page, 'playing')
    await expect(timeLeft(page)).toHaveText(/1[56]\s*min/)
  })

  test('stands ready after the end, and brings a softer sound 40 minutes later at one press', async ({
    page
  }) => {
    await page.clock.install()
    // A tone without a beat or a bed: every 0.7 s of it are as loud.
    await open(page, '#/?minutes=0.6&fadeIn=0&fadeOut=30&level=-6&bed=none&mode=plain')
    await startSession(page)
    let hold = Number.NEGATIVE_INFINITY
    await expect(async () => {
      const before = hold
      hold = await level(page)
      expect(Math.abs(hold - before)).toBeLessThan(0.1)
    }).toPass({ intervals: [300] })
    await expectSession(page, 'ended')
    await expectCard(page, { title: 'Awake again? 10 softer minutes', state: 'paused' })

    await page.clock.fastForward('40:00')
    await expectSession(page, 'ended')
    const took = await pressUntilSound(page, 'play')
    console.log(`A press after the end: sound after ${took.toFixed(0)} ms`)
    await expectSession(page, 'playing')
    await expect(timeLeft(page)).toHaveText(/10\s*min/)
    await expectCard(page, { title: 'Plain · 10 min left', state: 'playing' })
    await expect.poll(async () => Math.abs((await level(page)) - (hold - 6))).toBeLessThan(0.5)

    await pressLockScreen(page, 'stop')
    await page.getByRole('link', { name: 'Journal', exact: true }).click()
    await expect(page.getByText(/^again at /)).toHaveCount(1)
  })

  test('goes on with what was interrupted, and the journal says so', async ({ page }) => {
    await open(page, '#/?minutes=30&fadeIn=0')
    await startSession(page)
    await expectCard(page, { state: 'playing' })
    await interrupt(page)
    await expectSession(page, 'paused')
    await expect(page.getByText('The sound was interrupted.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible()
    await expectCard(page, { state: 'paused' })

    await pressLockScreen(page, 'play')
    await expectSession(page, 'playing')
    await pressLockScreen(page, 'stop')
    await page.getByRole('link', { name: 'Journal', exact: true }).click()
    await expect(
      page.getByRole('listitem').filter({ hasText: /interrupted once, silent for \d+ s/ })
    ).toHaveCount(1)
  })
}
