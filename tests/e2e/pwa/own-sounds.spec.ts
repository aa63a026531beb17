import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { openScoreWav } from '../../../src/core/stream/score-wav.ts'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { watchMedia } from '../support/media-watch.ts'
import {
  expectSession,
  openNeap,
  startSession,
  stopSession,
  watchPage
} from '../support/neap-page.ts'
import { listenIn, liveLevel, streamLevel } from '../support/sound-meter.ts'
import { openStreaming } from '../support/open-streaming.ts'

/** Twenty-one seconds of pink noise in a WAV file: what a listener recorded. */
const RECORDING = openScoreWav(
  {
    ...compileRecipe({ ...DEFAULT_RECIPE, mode: 'plain', bed: 'pink', bedLevel: 30, fadeIn: 0 }),
    duration: 21
  },
  44_100
)
/** A tone thirty dB under its background: what is heard is the background, or next to nothing. */
const RECIPE = 'mode=plain&bedLevel=30&level=-6&minutes=30&fadeIn=0&fadeOut=0'
/** Its level where the background is there, and where it is not. */
const WITH = -26
const WITHOUT = -56
/** The meter of live sound adds both ears up, which are as independent as those of noise. */
const LIVE = WITH - 3

async function addRecording(page: Page): Promise<void> {
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'Bay_at_night.wav',
    mimeType: 'audio/wav',
    buffer: Buffer.from(RECORDING.read(0, RECORDING.bytes))
  })
  await expect(page.getByText('It takes 2')).toBeVisible()
  await page.getByRole('button', { name: 'Add this sound' }).click()
  await expect(page.getByText('Added “Bay at night”.')).toBeVisible()
}

async function expectLevel(level: () => Promise<number>, wanted: number): Promise<void> {
  // Until the first sound there is none to be measured.
  const off = (): Promise<number> =>
    level().then(
      found => Math.abs(found - wanted),
      () => Number.POSITIVE_INFINITY
    )
  await expect.poll(off).toBeLessThan(2)
}

test.beforeEach(({ page }) => watchMedia(page))

test('plays a recording as tonight’s background, as a stream and offline', async ({
  page,
  context
}) => {
  const seen = watchPage(page)
  await openStreaming(page, `#/?${RECIPE}`)
  await page.goto('./#/open')
  await addRecording(page)
  await page.getByRole('button', { name: 'Use tonight' }).click()
  await expect(page.getByText('Bay at night')).toBeVisible()
  await context.setOffline(true)
  await startSession(page)
  await expect(page.locator('html')).toHaveAttribute('data-performer', 'stream')
  await expectLevel(() => streamLevel(page), WITH)
  await stopSession(page)
  // It is still there after the app was closed.
  await page.reload()
  await expect(page.getByText('Bay at night')).toBeVisible()
  expect(seen).toEqual({ foreign: [], errors: [] })
})

test('plays it live, alone for some seconds and in a session, and beside another', async ({
  page
}) => {
  await listenIn(page)
  await openNeap(page, `#/?${RECIPE}&player=live`)
  await page.goto('./#/open')
  await addRecording(page)
  await page.getByRole('button', { name: 'Add to tonight’s background' }).click()
  await page.goto('./#/tune')
  await page.getByRole('button', { name: /^Hear 8 s of “Bay at night”/ }).click()
  await expectLevel(() => liveLevel(page), LIVE)
  await page.goto('./#/')
  await startSession(page)
  await expect(page.locator('html')).toHaveAttribute('data-performer', 'live')
  await expectLevel(() => liveLevel(page), LIVE)
})

test('says what is missing, plays the rest, and is put right by the file', async ({ page }) => {
  await openStreaming(page, `#/?${RECIPE}`)
  await page.goto('./#/open')
  await addRecording(page)
  await page.getByRole('button', { name: 'Use tonight' }).click()
  await page.goto('./#/tune')
  await page.getByRole('button', { name: 'Add' }).click()
  await page.goto('./#/open')
  await page.getByRole('button', { name: 'Delete “Bay at night”' }).click()
  await expect(page.getByText(/^Delete “Bay at night” from this device\? It’s in “/)).toBeVisible()
  await page.getByRole('button', { name: 'Delete', exact: true }).last().click()
  await expect(page.getByText('Your own sounds')).toBeHidden()

  await page.goto('./#/tune')
  await expect(page.getByText('“Bay at night” isn’t on this device.')).toBeVisible()
  await page.reload()
  await openStreaming(page, '#/')
  await startSession(page)
  await expectLevel(() => streamLevel(page), WITHOUT)
  await stopSession(page)
  await expectSession(page, 'ended')

  await page.goto('./#/open')
  await addRecording(page)
  await page.goto('./#/tune')
  await expect(page.getByText('“Bay at night” isn’t on this device.')).toBeHidden()
  await page.reload()
  await openStreaming(page, '#/')
  await startSession(page)
  await expectLevel(() => streamLevel(page), WITH)
})
