import { expect, test } from '@playwright/test'
import { expectSession, openNeap, startSession, watchPage } from '../support/neap-page.ts'

test.describe('the end of a night', () => {
  test('is the bed alone for a while, when that is chosen', async ({ page }) => {
    // A session of half a minute and half a minute of its bed take longer than a test usually may.
    const seen = watchPage(page)
    await openNeap(page, '#/?minutes=0.5&fadeIn=0&fadeOut=5&ramp=0&after=bed&afterMinutes=0.5')
    await expect(page.getByRole('link', { name: /\+.* background/ })).toBeVisible()
    await startSession(page)
    await expect(page.getByText(/tone fades out in \d+ s, then background only/)).toBeVisible()
    await expectSession(page, 'fading')
    await expectSession(page, 'playing')
    await expect(page.getByText(/background only · fad/)).toBeVisible()
    await expectSession(page, 'ended')
    expect(seen).toEqual({ foreign: [], errors: [] })
  })

  test('is chosen in Tune, the note of a whole night and the warning of a wake with it', async ({
    page
  }) => {
    await openNeap(page, '#/tune')
    await page.getByRole('radio', { name: 'Background plays on' }).check()
    await page.getByRole('radio', { name: 'All night' }).check()
    await expect(page.getByText(/about 19 minutes less dream sleep/)).toBeVisible()
    // Seven hours from now: within a night of sound, whenever the test runs.
    const then = await page.evaluate(() => {
      const time = new Date(Date.now() + 7 * 3_600_000)
      return [time.getHours(), time.getMinutes()]
        .map(part => String(part).padStart(2, '0'))
        .join(':')
    })
    await page.getByLabel('Wake me gently at').fill(then)
    await expect(page.getByText(/Don’t rely on this alone/)).toBeVisible()
    await expect(page.getByRole('slider', { name: 'Wake-up length' })).toBeVisible()
    await page.getByRole('link', { name: 'Tonight', exact: true }).click()
    await expect(page.getByText(/^wakes you at /)).toBeVisible()
    await expect(
      page.getByRole('img', { name: /rising from minute \d+ to wake you/ })
    ).toBeVisible()

    // Without a bed there is nothing that could go on, and Tune says so.
    await page.getByRole('link', { name: 'Tune the sound', exact: true }).click()
    await page.getByRole('radio', { name: 'Tone only' }).check()
    await expect(page.getByRole('radio', { name: 'Background plays on' })).toHaveCount(0)
    await expect(page.getByText(/This sound has no background to play on/)).toBeVisible()
  })

  test('can be one long fade, which follows the length', async ({ page }) => {
    await openNeap(page, '#/?fadeIn=5')
    await page.getByRole('link', { name: 'Tune the sound', exact: true }).click()
    // By a key: it may lie where the link was tapped just now.
    await page.getByRole('radio', { name: 'Throughout' }).press('Space')
    await expect(page.getByRole('slider', { name: 'Fade-out' })).toHaveCount(0)
    await page.getByRole('link', { name: 'Tonight', exact: true }).click()
    const curve = page.getByRole('img', { name: /fading throughout/ })
    await expect(curve).toHaveAccessibleName(/ends after 30 minutes/)
    await page.getByRole('button', { name: 'Five minutes longer' }).click()
    await expect(curve).toHaveAccessibleName(/ends after 35 minutes/)
    await startSession(page)
    await expectSession(page, 'fading')
    await page.getByRole('button', { name: 'Add 15 minutes' }).click()
    await expect(page.getByRole('timer', { name: 'Time left' })).toHaveText(/50\s*min/)
    await expectSession(page, 'fading')
  })

  test('leaves out and names a wake that one night’s sound cannot reach', async ({ page }) => {
    await openNeap(page)
    const far = await page.evaluate(() => {
      const time = new Date(Date.now() + 13 * 3_600_000)
      return [time.getHours(), time.getMinutes()]
        .map(part => String(part).padStart(2, '0'))
        .join(':')
    })
    await openNeap(page, `#/?after=bed&afterMinutes=480&wake=${far}`)
    await expect(page.getByText(/^Can’t wake you at /)).toBeVisible()
    await expect(page.getByText(/^ends [^,]*$/)).toBeVisible()
  })
})
