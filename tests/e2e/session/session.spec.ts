import { expect, test } from '@playwright/test'
import {
  expectSession,
  openNeap,
  pressNext,
  startSession,
  stopSession,
  watchPage
} from '../support/neap-page.ts'

test.describe('a session in the built app', () => {
  test('is prepared by a link, starts at one tap, pauses, goes on and stops', async ({ page }) => {
    const seen = watchPage(page)
    await openNeap(page, '#/?mode=isochronic&carrier=200&from=6&to=3&ramp=60&minutes=20&bed=brown')
    await expectSession(page, 'idle')
    await expect(page.locator('html')).toHaveAttribute('data-performer', 'live')

    await startSession(page)
    await expect(page.getByRole('timer', { name: 'Time left' })).toHaveText(/20\s*min/)
    await expect(page.getByRole('region', { name: 'Tip' })).toBeVisible()

    await page.getByRole('button', { name: 'Pause' }).click()
    await expectSession(page, 'paused')
    await pressNext(page.getByRole('button', { name: 'Resume' }))
    await expectSession(page, 'playing')

    await page.getByRole('button', { name: 'Add 15 minutes' }).click()
    await expect(page.getByRole('timer', { name: 'Time left' })).toHaveText(/35\s*min/)

    await page.getByRole('button', { name: 'Stop' }).click()
    await expectSession(page, 'ended')
    await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible()
    expect(seen).toEqual({ foreign: [], errors: [] })
  })

  test('goes on while other screens are open, and Back does not end it', async ({ page }) => {
    await openNeap(page)
    await startSession(page)
    for (const name of ['Programme', 'Tips', 'Journal', 'Settings']) {
      await page.getByRole('link', { name, exact: true }).first().click()
      await expectSession(page, 'playing')
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    }
    await page.goBack()
    await page.goBack()
    await expectSession(page, 'playing')
    await page.getByRole('link', { name: 'Tonight', exact: true }).click()
    await stopSession(page)
    await expectSession(page, 'ended')
  })

  test('fades and ends on time with every timer of the page frozen', async ({ page }) => {
    await page.clock.install()
    await openNeap(page, '#/?minutes=0.5&fadeOut=5&fadeIn=0&bed=none')
    const began = Date.now()
    await startSession(page)
    await page.clock.pauseAt(Date.now() + 60_000)
    await expectSession(page, 'ended')
    const took = (Date.now() - began) / 1000
    console.log(`A session of 30 s ended after ${took.toFixed(2)} s with frozen timers`)
    // How late a busy machine is told of it is not the session's doing; sooner than its sound it must not end.
    expect(took).toBeGreaterThan(29)
  })

  test('shows no time for an end that nobody set, though some browsers draw one', async ({
    page
  }) => {
    await openNeap(page, '#/?minutes=20')
    await startSession(page)
    const end = page.getByLabel('End at', { exact: true })
    await expect(end).toHaveValue('')
    await expect(end).toHaveCSS('color', 'rgba(0, 0, 0, 0)')
    await end.focus()
    await expect(end).not.toHaveCSS('color', 'rgba(0, 0, 0, 0)')
    await stopSession(page)
  })

  test('stands in the journal, with what was heard', async ({ page }) => {
    await openNeap(page, '#/?minutes=0.5&fadeOut=1&bed=pink')
    await startSession(page)
    await expectSession(page, 'ended')
    await page.getByRole('link', { name: 'Journal', exact: true }).click()
    await expect(page.getByRole('listitem').filter({ hasText: /binaural/i })).toHaveCount(1)
    await page.reload()
    await expect(page.getByRole('listitem').filter({ hasText: /binaural/i })).toHaveCount(1)
  })

  test('is heard only after a tap: a link alone never starts it', async ({ page }) => {
    await openNeap(page, '#/?minutes=20')
    await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeEnabled()
    await expectSession(page, 'idle')
  })
})
