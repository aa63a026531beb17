import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  mediaClock,
  mediaReaches,
  playsAgain,
  takeMediaEvents,
  watchMedia
} from '../support/media-watch.ts'
import { NEXT_VERSION, buildNext } from '../support/next-build.ts'
import { startSession, stopSession, wake } from '../support/neap-page.ts'
import { openStreaming } from '../support/open-streaming.ts'
import type { OwnServer } from '../support/own-server.ts'
import { openServer } from '../support/own-server.ts'
import { expectUndisturbed, playPlainSound } from '../support/plain-sound.ts'
import { acceptNext, findNext, underControl, versionOf } from './worker.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const OLD = `${root}dist`

// One after the other: they share a server, and the folder that it serves.
test.describe.configure({ mode: 'default' })

let folder = OLD
let next: string
let server: OwnServer

test.beforeAll(async () => {
  next = buildNext()
  server = await openServer(() => folder)
})

test.afterAll(() => server.close())

test.beforeEach(() => {
  folder = OLD
})

/** The next version is published; this page looks for it, and it waits. */
async function publishNext(page: Page): Promise<void> {
  folder = next
  await findNext(page)
}

/** Plays as a stream what an old version's worker makes. */
async function openStreamPlaying(page: Page): Promise<void> {
  await watchMedia(page)
  await openStreaming(page, '#/?minutes=30&fadeIn=0', server.address)
  await startSession(page)
  await mediaReaches(page, 1)
}

async function openPlaying(page: Page): Promise<void> {
  await page.goto(`${server.address}#/?minutes=30&fadeIn=0`)
  await underControl(page)
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page.locator(':root')).toHaveAttribute('data-session', 'playing')
}

test('keeps an update waiting as long as a window is open, reloads included', async ({ page }) => {
  await page.goto(server.address)
  await underControl(page)
  const old = await versionOf(page)
  await publishNext(page)
  await page.reload()
  expect(await versionOf(page)).toBe(old)
  expect(old).not.toBe(NEXT_VERSION)
})

test('opens the new version once every window was closed', async ({ page, context }) => {
  await page.goto(server.address)
  await underControl(page)
  await publishNext(page)
  await page.close()
  await expect(async () => {
    const next = await context.newPage()
    await next.goto(server.address)
    const version = await versionOf(next)
    await next.close()
    expect(version).toBe(NEXT_VERSION)
  }).toPass()
})

test('still loads all of the old version while the new one waits', async ({ page }) => {
  await page.goto(server.address)
  await underControl(page)
  await publishNext(page)
  const assets = readdirSync(`${OLD}/assets`).filter(name => /\.(?:js|css)$/.test(name))
  expect(assets.length).toBeGreaterThan(2)
  for (const name of assets) {
    const fromCache = await page.evaluate(async path => {
      const response = await fetch(path)
      return [response.status, response.type]
    }, `./assets/${name}`)
    expect(fromCache, name).toEqual([200, 'basic'])
  }
})

test('keeps the new version waiting while any window plays, whoever accepts it', async ({
  page,
  context
}) => {
  await openPlaying(page)
  await page.evaluate(() => Object.assign(window, { stillHere: true }))
  const other = await context.newPage()
  await other.goto(server.address)
  await underControl(other)
  await publishNext(other)
  // The word is heard and refused before the question that follows it is answered.
  const waits = (): Promise<boolean> =>
    other.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      registration.waiting?.postMessage({ type: 'SKIP_WAITING' }, { transfer: [] })
      await navigator.locks.query()
      return registration.waiting !== null
    })
  for (let time = 0; time < 5; time++) expect(await waits()).toBe(true)
  await other.reload()
  expect(await versionOf(other)).not.toBe(NEXT_VERSION)
  await expect(page.getByRole('timer', { name: 'Time left' })).toBeVisible()
  await expect(page.locator(':root')).toHaveAttribute('data-session', 'playing')

  await stopSession(page)
  await expect(other.getByText('Playing in another window.')).toBeHidden()
  await acceptNext(other)
  expect(await versionOf(other)).toBe(NEXT_VERSION)
  expect(await page.evaluate(() => 'stillHere' in window)).toBe(true)
  expect(await versionOf(page)).not.toBe(NEXT_VERSION)
})

test('does not touch a stream that plays: the old worker makes its sound, and its changes', async ({
  page,
  context
}) => {
  await openStreamPlaying(page)
  const beside = await playPlainSound(context)
  await takeMediaEvents(page)
  const from = await mediaClock(page)
  const other = await context.newPage()
  await other.goto(server.address)
  await underControl(other)
  await publishNext(other)
  await other.evaluate(async () => {
    const { waiting } = await navigator.serviceWorker.ready
    waiting?.postMessage({ type: 'SKIP_WAITING' }, { transfer: [] })
  })
  // Further than what the element had fetched before: a piece is 10.9 s long.
  await mediaReaches(page, from.time + 13)
  const to = await mediaClock(page)
  const behind = to.at - from.at - (to.time - from.time)
  console.log(`A new version waited for 13 s: ${(behind * 1000).toFixed(0)} ms behind`)
  await expectUndisturbed(await takeMediaEvents(page), beside)
  await beside.close()

  await wake(page)
  await page.getByRole('button', { name: 'Add 15 minutes' }).click()
  const types = (await playsAgain(page)).map(({ type }) => type)
  expect(types.filter(type => type === 'playing')).toHaveLength(1)
  expect(types).not.toContain('error')
  await expect(page.locator(':root')).toHaveAttribute('data-performer', 'stream')
  const waits = other.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)
  expect(await waits).toBe(true)
})
