import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ENGINE_VERSION } from '../../../src/core/score/engine-version.ts'
import { SCORES_CACHE } from '../../../src/core/stream/stream-address.ts'
import type { MediaEvent, WatchedWindow } from '../support/media-watch.ts'
import {
  mediaClock,
  mediaReaches,
  takeMediaEvents,
  watchMedia,
  wentOnAt
} from '../support/media-watch.ts'
import { expectSession, openNeap, pressNext, startSession } from '../support/neap-page.ts'
import type { OwnServer } from '../support/own-server.ts'
import { openServer } from '../support/own-server.ts'
import { acceptNext, findNext, underControl } from './worker.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const NEXT_ENGINE = `${ENGINE_VERSION}-next`

/** Waits until the stream has been found to work and its beginning is there. */
async function streamReady(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-performer', 'stream')
  await page.waitForFunction(() => {
    const element = (window as unknown as WatchedWindow).elements.at(-1)
    return (
      element?.src.includes('/night/') && element.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA
    )
  })
}

function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => (window as unknown as WatchedWindow).elements.at(-1)?.src ?? '')
}

/** Waits until the address changes to one that fits, and gives what happened up to the sound of that. */
async function movesTo(page: Page, pattern: RegExp): Promise<readonly MediaEvent[]> {
  await page.waitForFunction(
    source =>
      new RegExp(source).test((window as unknown as WatchedWindow).elements.at(-1)?.src ?? ''),
    pattern.source,
    { polling: 50 }
  )
  const { time } = await mediaClock(page)
  await mediaReaches(page, time + 2)
  return takeMediaEvents(page)
}

/** A file that changes every half a minute for seven hours: too long for an address. */
const LONG_FILE = [
  'high: pink/40 220+8/20',
  'low: pink/40 200+4/20',
  ...Array.from({ length: 840 }, (_, line) => {
    const [hours, minutes] = [Math.floor(line / 120), Math.floor(line / 2) % 60]
    const time = [hours, minutes, (line % 2) * 30].map(each => String(each).padStart(2, '0'))
    return `${time.join(':')} ${line % 2 === 0 ? 'high' : 'low'} ->`
  })
].join('\n')

/** What lay between the failing of a file and the next sound. */
interface Gap {
  /** Milliseconds. */
  readonly silent: number
  /** How far the place in the sound moved over it, in seconds. */
  readonly moved: number
  /** How often the file was reloaded: more than once where patience had run out as well. */
  readonly loads: number
}

function gapIn(events: readonly MediaEvent[]): Gap {
  const at = events.findIndex(({ type }) => type === 'error')
  const broke = events[at]
  const after = events.slice(at)
  const until = after.findIndex(({ type }) => type === 'playing')
  const back = after[until]
  if (!broke || !back) throw new Error(`No break was mended: ${JSON.stringify(events)}`)
  return {
    silent: back.at - broke.at,
    moved: wentOnAt(broke, back) - broke.time,
    loads: after.slice(0, until).filter(({ type }) => type === 'emptied').length
  }
}

test.beforeEach(({ page }) => watchMedia(page))

test.describe('a page that outlives its engine', () => {
  const source = `${root}.cache/next-engine`
  let folder = `${root}dist`
  let server: OwnServer

  test.beforeAll(async () => {
    rmSync(source, { recursive: true, force: true })
    mkdirSync(source, { recursive: true })
    const parts = [
      'src',
      'public',
      'scripts',
      'index.html',
      'package.json',
      'tsconfig.json',
      'vite.config.ts'
    ]
    for (const part of parts) cpSync(`${root}${part}`, `${source}/${part}`, { recursive: true })
    const file = `${source}/src/core/score/engine-version.ts`
    const text = readFileSync(file, 'utf8')
    const changed = text.replace(`'${ENGINE_VERSION}'`, `'${NEXT_ENGINE}'`)
    expect(changed).not.toBe(text)
    writeFileSync(file, changed)
    const build = spawnSync(
      process.execPath,
      [`${root}node_modules/vite/bin/vite.js`, 'build', '--logLevel', 'error'],
      { cwd: source, encoding: 'utf8' }
    )
    expect(build.status, build.stderr).toBe(0)
    server = await openServer(() => folder)
  })

  test.afterAll(() => server.close())

  test('asks the new one, and plays on at the same place', async ({ page, context }) => {
    await page.goto(`${server.address}#/?minutes=480&fadeIn=0`)
    await streamReady(page)
    expect(await addressOf(page)).toContain(`/night/${ENGINE_VERSION}/`)
    const other = await context.newPage()
    await other.goto(server.address)
    await underControl(other)
    folder = `${source}/dist`
    await findNext(other)
    await acceptNext(other)
    await other.close()

    const gone = await page.evaluate(
      async address => {
        const { status, headers } = await fetch(address, { headers: { Range: 'bytes=0-1' } })
        return [status, headers.get('Neap-Engine')]
      },
      await addressOf(page)
    )
    expect(gone).toEqual([410, NEXT_ENGINE])
    await startSession(page)
    const { silent, moved, loads } = gapIn(
      await movesTo(page, new RegExp(`/night/${NEXT_ENGINE}/`))
    )
    console.log(
      `Another engine: ${silent.toFixed(0)} ms without sound, ${moved.toFixed(3)} s further in it`
    )
    expect(Math.abs(moved)).toBeLessThan(0.1)
    expect(loads).toBe(1)
    await expectSession(page, 'playing')
    await expect(page.locator('html')).toHaveAttribute('data-performer', 'stream')
  })
})

test('puts a long score back that has gone from the shelf, and plays on at the same place', async ({
  page
}) => {
  await openNeap(page, '#/?minutes=480&fadeIn=0')
  await streamReady(page)
  await page.goto('./#/open')
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'Long.sbg', mimeType: '', buffer: Buffer.from(LONG_FILE) })
  await page.getByRole('button', { name: 'Use tonight' }).click()
  await startSession(page)
  await mediaReaches(page, 1)
  const kept = await addressOf(page)
  expect(kept).toMatch(/\/[\da-f]{64}\.wav$/)
  await takeMediaEvents(page)
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.waitForFunction(() => (window as unknown as WatchedWindow).elements.at(-1)?.paused)

  // All that knows the score is gone: what was left on the shelf, and what the worker remembers.
  expect(await page.evaluate(name => caches.delete(name), SCORES_CACHE)).toBe(true)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('ServiceWorker.enable')
  await devtools.send('ServiceWorker.stopAllWorkers')
  const gone = await page.evaluate(async address => (await fetch(address)).status, kept)
  expect(gone).toBe(404)

  await pressNext(page.getByRole('button', { name: 'Resume' }))
  await expect
    .poll(() =>
      page.evaluate(async address => (await fetch(address, { method: 'HEAD' })).status, kept)
    )
    .toBe(200)
  const { time } = await mediaClock(page)
  await mediaReaches(page, time + 2)
  const { silent, moved, loads } = gapIn(await takeMediaEvents(page))
  console.log(
    `A score gone from the shelf: ${silent.toFixed(0)} ms without sound, ${moved.toFixed(3)} s further in it`
  )
  expect(Math.abs(moved)).toBeLessThan(0.1)
  expect(loads).toBe(1)
  expect(await addressOf(page)).toBe(kept)
  await expectSession(page, 'playing')
  await expect(page.locator('html')).toHaveAttribute('data-performer', 'stream')
})
