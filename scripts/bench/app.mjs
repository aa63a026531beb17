// The built app, served, and the browser that the tests use: what every part of the bench beside the renderer needs.
import { chromium } from '@playwright/test'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { installedBrowser } from '../setup/find-browser.mjs'
import { createStaticServer, listen } from '../serve.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const PHONE = { viewport: { width: 390, height: 844 }, locale: 'en-GB' }

function browserPath() {
  const file = `${root}.cache/browser.json`
  const known = existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).executablePath
  return known || installedBrowser()
}

async function freePort() {
  const server = createServer()
  await listen(server, 0, '127.0.0.1')
  const { port } = server.address()
  await new Promise(done => server.close(done))
  return port
}

/** Builds and serves the app; what it returns opens browsers on it, and lets the server go at last. */
export async function openApp() {
  const executablePath = browserPath()
  if (executablePath === undefined) throw new Error('No browser was found: npm test gets one.')
  await build({ root, logLevel: 'warn' })
  const server = createStaticServer(() => `${root}dist`)
  await listen(server, Number(process.env.PORT ?? 0), 'localhost')
  return {
    address: `http://localhost:${server.address().port}/`,
    launch: () => chromium.launch({ executablePath }),
    /**
     * A browser whose tabs hide each other, as a listener's do: the runner would have each of them look seen. `connect`
     * opens another connection: while there is none, no page is watched, which costs processor time of its own.
     */
    async launchPlain() {
      const port = await freePort()
      const launched = await chromium.launch({
        executablePath,
        args: [`--remote-debugging-port=${port}`]
      })
      const connect = () =>
        chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true })
      const browser = await connect()
      return {
        browser,
        context: browser.contexts()[0],
        connect,
        /** Sees the browser, and none of its pages. */
        session: await launched.newBrowserCDPSession(),
        close: () => launched.close()
      }
    },
    close: () => server.close()
  }
}

/** A context of its own, as a phone that has never been here. */
export function openPhone(browser) {
  return browser.newContext(PHONE)
}

/** Resolves when the page has chosen a performer and, for the stream, when that works. */
export async function showsPerformer(page, player) {
  await page.locator(`:root[data-performer="${player}"]`).waitFor({ state: 'attached' })
}

/** Starts what is prepared, and waits for the sound. */
export async function start(page) {
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.locator(':root[data-session="playing"]').waitFor({ state: 'attached' })
}

/** Resolves when the worker keeps every file and answers for this page. */
export async function underControl(page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise(done =>
      navigator.serviceWorker.addEventListener('controllerchange', done, { once: true })
    )
  })
}

export function median(figures) {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1]
}
