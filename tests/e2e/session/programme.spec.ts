import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { drawSelfTest } from '../../../src/core/programme/self-test.ts'
import {
  expectSession,
  openNeap,
  pressNext,
  startSession,
  stopSession,
  watchPage
} from '../support/neap-page.ts'
import { storeCourse } from '../support/stored-course.ts'

const EVENING = new Date('2026-11-20T22:00:00')

/** As if the newest session had been heard for so long. */
async function hearFor(page: Page, seconds: number): Promise<void> {
  await page.evaluate(
    seconds =>
      new Promise<void>(resolve => {
        const opening = indexedDB.open('neap')
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('sessions', 'readwrite')
          const store = transaction.objectStore('sessions')
          const all = store.getAll()
          all.addEventListener('success', () => {
            const row = all.result.toSorted((one, other) => one.startedAt - other.startedAt).at(-1)
            store.put({ ...row, heard: seconds })
          })
          transaction.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
    seconds
  )
}

test('is started, played, counted, and offers the next night on the next evening', async ({
  page
}) => {
  const seen = watchPage(page)
  await page.clock.install({ time: EVENING })
  await openNeap(page, '#/programme')
  await page.getByRole('button', { name: 'Start the programme' }).click()
  await pressNext(page.getByRole('button', { name: 'Go to Start' }))
  await expect(page.getByRole('radio', { name: 'Night 1' })).toBeChecked()
  await startSession(page)
  const title = (): Promise<string | undefined> =>
    page.evaluate(() => navigator.mediaSession.metadata?.title)
  await expect.poll(title).toBe('Binaural, 10 → 6 Hz, night 1 · 20 min left')
  await stopSession(page)
  await expectSession(page, 'ended')

  await openNeap(page, '#/programme')
  await page.reload()
  await expect(page.getByText('Night 1 · 20 min · 10 → 6 Hz')).toBeVisible()
  await hearFor(page, 620)
  await page.reload()
  await expect(page.getByText('Tonight’s session counts.')).toBeVisible()
  await expect(page.getByRole('radiogroup', { name: '1 of 21 nights done.' })).toBeVisible()

  await page.clock.fastForward('24:00:00')
  await openNeap(page, '#/')
  await page.reload()
  // The second night sounds as the first one did: it is ready already.
  await expect(page.getByRole('radio', { name: 'Night 2' })).toBeChecked()
  expect(seen).toEqual({ foreign: [], errors: [] })
})

test('makes Start tonight’s night, and one’s own sound at a tap, and Start stays where it is', async ({
  page
}) => {
  await openNeap(page)
  const before = await page.getByRole('button', { name: 'Start', exact: true }).boundingBox()
  await storeCourse(page, { done: 5 })
  await page.reload()
  const start = page.getByRole('button', { name: 'Start Night 6', exact: true })
  const curve = page.getByRole('img', { name: /Tonight’s curve/ })
  expect(await start.boundingBox()).toEqual(before)
  const nights = (await curve.getAttribute('aria-label')) ?? ''
  await page.getByRole('radio', { name: /^Own sound/ }).check({ force: true })
  await expect(curve).not.toHaveAccessibleName(nights)
  const own = page.getByRole('button', { name: 'Start Own sound', exact: true })
  expect(await own.boundingBox()).toEqual(before)
  await expectSession(page, 'idle')
})

test('counts Start of five evenings as five nights', async ({ page }) => {
  await page.clock.install({ time: EVENING })
  await openNeap(page, '#/programme')
  await page.getByRole('button', { name: 'Start the programme' }).click()
  await pressNext(page.getByRole('button', { name: 'Go to Start' }))
  for (let night = 1; night <= 5; night++) {
    await page.getByRole('button', { name: `Start Night ${night}`, exact: true }).click()
    await expectSession(page, 'playing')
    await stopSession(page)
    await expectSession(page, 'ended')
    await hearFor(page, 11 * 60)
    await page.reload()
    await expect(page.getByText('Tonight’s session counts.')).toBeVisible()
    await page.clock.fastForward('24:00:00')
    await openNeap(page)
    await page.reload()
  }
  await page.getByRole('link', { name: 'Programme', exact: true }).click()
  await expect(page.getByRole('radiogroup', { name: /^5 of 21 nights done\./ })).toBeVisible()
})

test('plays the last night in silence: on time, in the journal, not on the lock screen', async ({
  page
}) => {
  await page.clock.install({ time: EVENING })
  await openNeap(page)
  await storeCourse(page, { done: 20 })
  await page.reload()
  await page.getByRole('link', { name: 'Night 21: your own sound, or silence' }).click()
  await page.getByRole('button', { name: 'Choose silence' }).click()
  await expect(page.getByRole('link', { name: /^Choose a sound.*Silence/ })).toBeVisible()
  await startSession(page)
  await expect(page.locator('html')).toHaveAttribute('data-performer', 'live')
  await page.clock.fastForward(10 * 60_000)
  await expect(page.getByRole('timer', { name: 'Time left' })).toHaveText(/10\s*min/)
  expect(await page.evaluate(() => navigator.mediaSession.metadata)).toBeNull()
  await page.clock.fastForward(10 * 60_000)
  await expectSession(page, 'ended')

  await page.getByRole('link', { name: 'Programme', exact: true }).click()
  await expect(page.getByText('That was the last night.')).toBeVisible()
  await page.getByRole('link', { name: 'Journal', exact: true }).click()
  await expect(page.getByText('Silence').first()).toBeVisible()
})

test('says of a sealed night nothing but that, until the test is ended', async ({ page }) => {
  await openNeap(page)
  await storeCourse(page, { done: 7, seals: drawSelfTest(5).seals })
  await page.reload()
  await expect(page.getByRole('link', { name: /^Choose a sound.*Self-test, sealed/ })).toBeVisible()
  await expect(page.getByRole('img', { name: /from 8 to 4 hertz/ })).toBeVisible()
  await expect(page.getByText(/Binaural|Plain/)).toHaveCount(0)
  await startSession(page)
  await expect(page.getByRole('link', { name: /^Tune the sound: Self-test, sealed/ })).toBeVisible()
  await stopSession(page)
  await page.getByRole('link', { name: 'Programme', exact: true }).click()
  await page.getByRole('button', { name: 'More: Programme' }).click()
  await page.getByRole('button', { name: 'End the test' }).click()
  await pressNext(page.getByRole('button', { name: 'End the test' }))
  await expect(page.getByText(/^Night 8: (with the beat|without)$/)).toBeVisible()
})

test('has its one button in reach on a small phone, and the rest behind another that keeps the focus', async ({
  page
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await openNeap(page, '#/programme')
  const start = page.getByRole('button', { name: 'Start the programme' })
  await expect(start).toBeInViewport({ ratio: 1 })
  expect((await start.boundingBox())!.y).toBeGreaterThan(320)
  await start.click()
  await expect(page.getByRole('button', { name: 'Go to Start' })).toBeInViewport({ ratio: 1 })

  const more = page.getByRole('button', { name: 'More: Programme' })
  await pressNext(more)
  const menu = page.getByRole('dialog', { name: 'Programme' })
  await expect(menu.getByRole('button', { name: 'Leave the programme' })).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(menu).toHaveCount(0)
  await expect(more).toBeFocused()

  await page.getByRole('radio', { name: 'Night 9, to come' }).check({ force: true })
  await expect(page.getByRole('heading', { name: /^Night 9 · / })).toBeInViewport({ ratio: 1 })
})
