import type { Locator, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { expectSession, openNeap, startSession } from '../support/neap-page.ts'

test.use({ hasTouch: true })

/** Taps twice on the same spot, as a finger does, with the time of each given by the device. */
async function tapTwice(page: Page, button: Locator, milliseconds: number): Promise<void> {
  const { x, y, width, height } = (await button.boundingBox())!
  const point = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) }
  const device = await page.context().newCDPSession(page)
  const first = Date.now() / 1000
  for (const begun of [first, first + milliseconds / 1000]) {
    const touch = { touchPoints: [point], timestamp: begun }
    await device.send('Input.dispatchTouchEvent', { type: 'touchStart', ...touch })
    await device.send('Input.dispatchTouchEvent', {
      type: 'touchEnd',
      touchPoints: [],
      timestamp: begun + 0.02
    })
  }
}

for (const milliseconds of [80, 200, 400])
  test(`tapping Stop twice within ${milliseconds} ms stops, and leaves Continue there`, async ({
    page
  }) => {
    await openNeap(page, '#/?minutes=20&fadeIn=0')
    await page.getByRole('button', { name: 'Got it' }).click()
    await startSession(page)
    await tapTwice(page, page.getByRole('button', { name: 'Stop' }), milliseconds)

    await expectSession(page, 'ended')
    await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible()
    expect(new URL(page.url()).hash).toBe('#/?minutes=20&fadeIn=0')
  })

test('tapping Pause twice pauses, and tapping + 15 min twice adds half an hour', async ({
  page
}) => {
  await openNeap(page, '#/?minutes=20&fadeIn=0')
  await startSession(page)
  await tapTwice(page, page.getByRole('button', { name: 'Add 15 minutes' }), 200)
  await expect(page.getByRole('timer', { name: 'Time left' })).toHaveText(/50\s*min/)
  await tapTwice(page, page.getByRole('button', { name: 'Pause' }), 200)
  await expectSession(page, 'paused')
})
