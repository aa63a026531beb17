import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { installNext } from '../support/in-page.ts'
import type { OwnServer, WrongAnswer } from '../support/own-server.ts'
import { openServer } from '../support/own-server.ts'
import { acceptNext, findNext, underControl, versionOf } from './worker.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const OLD = `${root}dist`
const NEW = `${root}.cache/mended-build`
const NEXT_VERSION = '98.0.0'

const WRONG = {
  'a page with 200': { type: 'text/html', body: '<!doctype html><title>Soon</title>' },
  'nothing with 200': { type: 'text/javascript', body: '' }
} as const satisfies Record<string, WrongAnswer>

// One after the other: they share a server, and the folder that it serves.
test.describe.configure({ mode: 'default' })

let folder = OLD
let spoiled: { readonly path: string; readonly answer: WrongAnswer } | undefined
let server: OwnServer

test.beforeAll(async () => {
  test.setTimeout(300_000)
  const vite = `${root}node_modules/vite/bin/vite.js`
  const build = spawnSync(
    process.execPath,
    [vite, 'build', '--logLevel', 'error', '--outDir', NEW, '--emptyOutDir'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, VITE_APP_VERSION: NEXT_VERSION } }
  )
  expect(build.status, build.stderr).toBe(0)
  server = await openServer(
    () => folder,
    path => (spoiled?.path === path ? spoiled.answer : undefined)
  )
})

test.afterAll(() => server.close())

test.beforeEach(() => {
  folder = OLD
  spoiled = undefined
})

/** A file of a build, by the beginning and the end of its name. */
function assetOf(build: string, begins: string, ends: string): string {
  const name = readdirSync(`${build}/assets`).find(
    each => each.startsWith(begins) && each.endsWith(ends)
  )
  if (name === undefined) throw new Error(`${build} has no ${begins}…${ends}.`)
  return `assets/${name}`
}

/** Puts something else into the place of a kept file, as earlier versions did. */
function spoilKept(page: Page, file: string, answer: WrongAnswer): Promise<void> {
  return page.evaluate(
    async ({ file, answer: { type, body } }) => {
      const { scope } = await navigator.serviceWorker.ready
      const name = (await caches.keys()).find(each => each === `neap-files-${scope}`)
      if (name === undefined) throw new Error('Nothing is kept.')
      const wrong = new Response(body, { headers: { 'Content-Type': type } })
      await (await caches.open(name)).put(new URL(file, scope).href, wrong)
    },
    { file, answer }
  )
}

async function openApp(page: Page): Promise<void> {
  await page.goto(server.address)
  await expect(page.locator('html')).toHaveAttribute('data-session', 'idle')
  await underControl(page)
}

for (const [what, answer] of Object.entries(WRONG))
  test(`an update of which the host answers one file with ${what} is not taken, and later it is`, async ({
    page
  }) => {
    await openApp(page)
    const old = await versionOf(page)
    folder = NEW
    const file = assetOf(NEW, 'index-', '.js')
    spoiled = { path: `/${file}`, answer }
    expect(await page.evaluate(installNext), file).toBe('redundant')
    spoiled = undefined
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('data-session', 'idle')
    expect(await versionOf(page)).toBe(old)

    await findNext(page)
    await acceptNext(page)
    expect(await versionOf(page)).toBe(NEXT_VERSION)
    await expect(page.locator('html')).toHaveAttribute('data-session', 'idle')
  })

for (const [what, answer] of Object.entries(WRONG))
  for (const [begins, ends] of [
    ['screens-', '.js'],
    ['late-', '.css']
  ] as const)
    test(`nothing is kept of a version of which the host answers ${begins}…${ends} with ${what}`, async ({
      page
    }) => {
      const file = assetOf(OLD, begins, ends)
      spoiled = { path: `/${file}`, answer }
      const refused = page.evaluate.bind(page, async () => {
        // As the app does, which does not stand on this page.
        Reflect.get(window, 'trustedTypes')?.createPolicy('default', {
          createScriptURL: (address: string) => address
        })
        const registration = await navigator.serviceWorker.register('./service-worker.js')
        const found = registration.installing ?? registration.waiting ?? registration.active
        if (!found) throw new Error('No worker came.')
        while (found.state === 'installing')
          await new Promise(done => found.addEventListener('statechange', done, { once: true }))
        return found.state
      })
      await page.goto(`${server.address}manifest.webmanifest`)
      expect(await refused(undefined), file).toBe('redundant')
      // The browser still has the wrong answer under a name that never changes.
      spoiled = undefined
      await openApp(page)
      const kept = await page.evaluate(async file => (await fetch(file)).text(), `./${file}`)
      expect(kept).not.toBe(answer.body)
    })

for (const [what, answer] of Object.entries(WRONG))
  test(`a page whose script is kept as ${what} repairs itself and keeps the records`, async ({
    page
  }) => {
    await openApp(page)
    await page.getByRole('button', { name: 'Five minutes longer' }).click()
    await spoilKept(page, assetOf(OLD, 'index-', '.js'), answer)
    await page.goto('about:blank')
    await page.goto(server.address)
    await expect(page.locator('html')).toHaveAttribute('data-session', 'idle')
    await expect(page.getByText('35 min', { exact: true })).toBeVisible()
    await underControl(page)
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('data-session', 'idle')
  })

test('a page that the host cannot mend is loaded once more, and not again and again', async ({
  page
}) => {
  await openApp(page)
  const file = assetOf(OLD, 'index-', '.js')
  await spoilKept(page, file, WRONG['nothing with 200'])
  spoiled = { path: `/${file}`, answer: WRONG['a page with 200'] }
  let loads = 0
  page.on('load', () => loads++)
  await page.goto('about:blank')
  await page.goto(server.address)
  await expect.poll(() => loads).toBe(3)
  await page.waitForLoadState('networkidle')
  expect(loads).toBe(3)
})

test('what earlier versions had kept unchecked goes', async ({ page }) => {
  await page.goto(`${server.address}manifest.webmanifest`)
  const old = `workbox-precache-v2-${server.address}`
  await page.evaluate(name => caches.open(name), old)
  await openApp(page)
  await expect.poll(() => page.evaluate(name => caches.has(name), old)).toBe(false)
})
