import { decibelsToGain } from '../../../src/core/base/units.ts'
import { expect, test } from '@playwright/test'
import { createHash } from 'node:crypto'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import { ENGINE_VERSION } from '../../../src/core/score/engine-version.ts'
import { streamPath, scorePath } from '../../../src/core/stream/stream-address.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { encodeScore } from '../../../src/core/score/codec/score-code.ts'
import type { WatchedWindow } from '../support/media-watch.ts'
import {
  mediaClock,
  mediaReaches,
  playsAnother,
  takeMediaEvents,
  watchMedia,
  wentOnAt
} from '../support/media-watch.ts'
import {
  expectSession,
  pressNext,
  startSession,
  stopSession,
  wake,
  watchPage
} from '../support/neap-page.ts'
import { openStreaming } from '../support/open-streaming.ts'

test.beforeEach(({ page }) => watchMedia(page))

test('plays as a stream from the first visit on, once that is kept, and closes at the end', async ({
  page
}) => {
  const seen = watchPage(page)
  await openStreaming(page, '#/?minutes=0.5&fadeIn=0&fadeOut=2')
  await startSession(page)
  const { time, at } = await mediaClock(page)
  await expectSession(page, 'ended')
  const end = await mediaClock(page)
  console.log(`A stream of 30 s ended ${(end.at - at + time).toFixed(2)} s after its beginning`)
  await expect(page.locator('html')).toHaveAttribute('data-performer', 'stream')
  expect(seen).toEqual({ foreign: [], errors: [] })
})

test('sounds at once when it was prepared', async ({ page }) => {
  const times: number[] = []
  for (let start = 0; start < 6; start++) {
    await openStreaming(page, '#/?minutes=30&fadeIn=0')
    await takeMediaEvents(page)
    await startSession(page)
    await page.waitForFunction(() => (window as unknown as WatchedWindow).started !== undefined)
    // It plays what it has: a file that had to be fetched would have taken the place of another.
    const types = (await takeMediaEvents(page)).map(({ type }) => type)
    expect(types).not.toContain('emptied')
    times.push(await page.evaluate(() => (window as unknown as WatchedWindow).started ?? Infinity))
    await page.reload()
  }
  const [first = Infinity, ...warm] = times
  const worst = Math.max(...warm)
  const median = warm.toSorted((one, other) => one - other)[2] ?? Infinity
  console.log(
    `Tap to currentTime advancing: first ${first.toFixed(1)} ms, then median ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms`
  )
})

test('pauses, goes on, is lengthened at the same place, and stops', async ({ page }) => {
  await openStreaming(page, '#/?minutes=30&fadeIn=0&bed=pink')
  await startSession(page)
  await mediaReaches(page, 12)
  const before = await mediaClock(page)
  await takeMediaEvents(page)
  await wake(page)
  // Within one task: presses that a busy machine makes seconds apart are two moves, and rightly so.
  await page.getByRole('button', { name: 'Add 15 minutes' }).evaluate((button: HTMLElement) => {
    button.click()
    button.click()
  })
  await expect(page.getByRole('timer', { name: 'Time left' })).toHaveText(/60\s*min/)
  const moves = await playsAnother(page)
  const after = await mediaClock(page)
  const at = moves.findIndex(({ type }) => type === 'emptied')
  const left = moves[at]
  const found = moves.slice(at).find(({ type }) => type === 'playing')
  if (!left || !found) throw new Error('The element has not moved to another file.')
  const silence = found.at - left.at
  console.log(
    `+30 min in two presses: one move, ${silence.toFixed(0)} ms without sound; ${(after.at - before.at - (after.time - before.time)).toFixed(3)} s behind the clock afterwards`
  )
  expect(moves.filter(({ type }) => type === 'emptied')).toHaveLength(1)
  expect(wentOnAt(left, found) - left.time).toBeCloseTo(0, 1)
  await expectSession(page, 'playing')

  await wake(page)
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.waitForFunction(() => (window as unknown as WatchedWindow).elements.at(-1)?.paused)
  const place = await mediaClock(page)
  await pressNext(page.getByRole('button', { name: 'Resume' }))
  await mediaReaches(page, place.time + 0.5)
  // The file is at full level; the volume makes it that of the recipe, −12 dB, once it has come back.
  await expect
    .poll(() => page.evaluate(() => (window as unknown as WatchedWindow).elements.at(-1)?.volume))
    .toBeCloseTo(decibelsToGain(-12), 6)
  await stopSession(page)
  await expectSession(page, 'ended')
})

test('plays a night of ten hours to its last minute and its very end', async ({ page }) => {
  await openStreaming(page, '#/')
  const score = compileRecipe({ ...DEFAULT_RECIPE, minutes: 600, fadeOut: 1800 })
  const address = `./${streamPath(ENGINE_VERSION, encodeScore(score))}`
  await page.getByRole('link', { name: 'Tips', exact: true }).click()
  const night = await page.evaluate(async address => {
    const element = new Audio(address)
    const comes = (type: string): Promise<Event> =>
      new Promise(resolve => element.addEventListener(type, resolve, { once: true }))
    await comes('loadedmetadata')
    element.currentTime = element.duration - 60
    const from = element.currentTime
    await element.play()
    while (element.currentTime < from + 2) await comes('timeupdate')
    element.currentTime = element.duration - 2
    await comes('ended')
    return { duration: element.duration, from, end: element.currentTime }
  }, address)
  expect(night).toEqual({ duration: 36_000, from: 35_940, end: 36_000 })
})

test('plays a score that is too long for an address, from where the page has left it', async ({
  page
}) => {
  await openStreaming(page, '#/')
  const long = {
    ...compileRecipe({ ...DEFAULT_RECIPE, minutes: 60 }),
    level: Array.from({ length: 3000 }, (_, at) => ({ at, value: 1, shape: 'linear' as const }))
  }
  const code = encodeScore(long)
  const hash = createHash('sha256').update(code).digest('hex')
  const gone = createHash('sha256').update('gone').digest('hex')
  const answers = await page.evaluate(
    async ([code, stored, kept, lost]) => {
      const scores = await caches.open('neap-scores')
      await scores.put(new URL(stored, document.baseURI), new Response(code))
      const missing = await fetch(lost)
      const element = new Audio(kept)
      await new Promise(resolve =>
        element.addEventListener('loadedmetadata', resolve, { once: true })
      )
      return { duration: element.duration, missing: missing.status }
    },
    [
      code,
      scorePath(hash),
      streamPath(ENGINE_VERSION, hash),
      streamPath(ENGINE_VERSION, gone)
    ] as const
  )
  expect(code.length).toBeGreaterThan(30_000)
  expect(answers).toEqual({ duration: 3600, missing: 404 })
})

test('plays without a network', async ({ page, context }) => {
  await openStreaming(page, '#/')
  await context.setOffline(true)
  await page.reload()
  await openStreaming(page, '#/?minutes=480&fadeIn=0')
  await startSession(page)
  await mediaReaches(page, 2)
  await expect(page.locator('html')).toHaveAttribute('data-performer', 'stream')
})

test('leaves the choice to links and to the settings', async ({ page }) => {
  await openStreaming(page, '#/')
  await page.goto('./#/?player=live&minutes=20')
  await expect(page.locator('html')).toHaveAttribute('data-performer', 'live')
  await startSession(page)
  await expect(page.locator('html')).toHaveAttribute('data-performer', 'live')
  await stopSession(page)

  await page.goto('./#/settings')
  await page.getByText('Details', { exact: true }).click()
  await expect(page.getByText('The stream works here.')).toBeVisible()
  await page.getByRole('radio', { name: 'Stream' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-performer', 'stream')
  await page.getByRole('radio', { name: 'Live' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-performer', 'live')
})
