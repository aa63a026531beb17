import { expect, test } from '@playwright/test'
import { watchMedia } from '../support/media-watch.ts'
import { expectSession, startSession, stopSession, watchPage } from '../support/neap-page.ts'
import { openStreaming } from '../support/open-streaming.ts'
import { streamLevel } from '../support/sound-meter.ts'

const SBG = `-SE
deep: pink/40 200+8/20 bell+600/10
off: -
0:00 deep
0:45 off
`

test('streams the sound of a file, and notes in the journal what it was', async ({ page }) => {
  await watchMedia(page)
  const seen = watchPage(page)
  await openStreaming(page, '#/')
  await page.goto('./#/open')
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'Slow river.sbg', mimeType: '', buffer: Buffer.from(SBG) })
  await page.getByRole('button', { name: 'Use tonight' }).click()
  await startSession(page)
  await expect(page.locator('html')).toHaveAttribute('data-performer', 'stream')
  await expect(page.getByRole('timer', { name: 'Time left' })).toHaveText(/45\s*min/)
  // At level −12, a hold at −20 dBFS is −32: as our own.
  await expect.poll(() => streamLevel(page)).toBeGreaterThan(-40)
  expect(await streamLevel(page)).toBeLessThan(-28)
  await stopSession(page)
  await expectSession(page, 'ended')
  await page.getByRole('link', { name: 'Journal', exact: true }).first().click()
  await expect(page.getByText('Slow river').first()).toBeVisible()
  expect(seen).toEqual({ foreign: [], errors: [] })
})
