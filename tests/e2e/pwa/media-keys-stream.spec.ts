import type { Browser } from '@playwright/test'
import { test as base, expect } from '@playwright/test'
import { playsAgain, takeMediaEvents, watchMedia } from '../support/media-watch.ts'
import type { MessageBus } from './message-bus.ts'
import { missingBusCommands, openMessageBus } from './message-bus.ts'
import { expectSession, openNeap, startSession } from '../support/neap-page.ts'
import { openStreaming } from '../support/open-streaming.ts'

interface Desk {
  readonly bus: MessageBus
  readonly browser: Browser
}

/** Playwright's test, in a browser that a desktop's media keys can reach. */
const test = base.extend<object, { readonly desk: Desk }>({
  desk: [
    async ({ playwright, launchOptions }, use) => {
      const bus = await openMessageBus()
      const browser = await playwright.chromium.launch({
        ...launchOptions,
        env: { ...(process.env as Record<string, string>), ...bus.environment }
      })
      await use({ bus, browser })
      await browser.close()
      await bus.close()
    },
    { scope: 'worker' }
  ],
  browser: [({ desk }, use) => use(desk.browser), { scope: 'worker' }]
})

const missing = missingBusCommands()
test.skip(missing.length > 0, `not run: this machine has no ${missing.join(' and no ')}`)

test.beforeEach(({ page }) => watchMedia(page))

test('the keys of a desktop hold the stream, and its panel says what plays', async ({
  page,
  desk: { bus }
}) => {
  const timer = page.getByRole('timer', { name: 'Time left' })
  await openStreaming(page, '#/?minutes=30&fadeIn=0')
  await startSession(page)
  await expect.poll(() => bus.player()).toContain('"Binaural, 8 → 3 Hz · 30 min left"')
  expect(bus.player()).toContain('"Never while driving"')
  expect(bus.player()).toMatch(/mpris:length"\s+variant\s+int64 1800000000/)
  await expect.poll(() => bus.player()).toContain('mpris:artUrl')

  await takeMediaEvents(page)
  bus.press('Next')
  await expect(timer).toHaveText(/45\s*min/)
  await expect.poll(() => bus.player()).toMatch(/mpris:length"\s+variant\s+int64 2700000000/)
  // While the sound moves to another file, the browser takes it for paused.
  await playsAgain(page)
  bus.press('Previous')
  await expect(timer).toHaveText(/30\s*min/)
  await playsAgain(page)

  bus.press('PlayPause')
  await expectSession(page, 'paused')
  await expect.poll(() => bus.player()).toContain('"Paused"')
  bus.press('PlayPause')
  await expectSession(page, 'playing')
  await expect.poll(() => bus.player()).toContain('"Playing"')

  bus.press('Stop')
  await expectSession(page, 'ended')
  await expect.poll(() => bus.player()).not.toContain('Binaural')
})

test('one key pauses live sound and sets it going again', async ({ page, desk: { bus } }) => {
  await openNeap(page, '#/?minutes=30&fadeIn=0&player=live')
  await startSession(page)
  await expect.poll(() => bus.player()).toContain('"Playing"')
  bus.press('PlayPause')
  await expectSession(page, 'paused')
  await expect.poll(() => bus.player()).toContain('"Paused"')
  bus.press('PlayPause')
  await expectSession(page, 'playing')
  bus.press('Stop')
  await expectSession(page, 'ended')
})

test('one key extends a fading session, and pauses at a second press', async ({
  page,
  desk: { bus }
}) => {
  await openStreaming(page, '#/?minutes=0.6&fadeIn=0&fadeOut=34')
  await startSession(page)
  await expectSession(page, 'fading')
  bus.press('PlayPause')
  await expectSession(page, 'playing')
  await expect(page.getByRole('timer', { name: 'Time left' })).toHaveText(/1[56]\s*min/)
  bus.press('PlayPause')
  await expectSession(page, 'paused')
  // One key for both: the browser decides by what it has been told.
  await expect.poll(() => bus.player()).toContain('"Paused"')
  bus.press('PlayPause')
  await expectSession(page, 'playing')
})
