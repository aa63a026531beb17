import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { endProcess } from '../listening/end-process.ts'
import { freePort } from '../support/free-port.ts'
import { openDisplay } from './display.ts'
import type { Engine, EngineOptions, EnginePage } from './engine.ts'
import { HEIGHT, WIDTH } from './engine.ts'
import { endFamily } from './process-family.ts'
import type { WebDriverSession } from './web-driver.ts'
import { isReady, keyPress, mousePress, openSession } from './web-driver.ts'

/** Milliseconds. */
const LOOK_EVERY = 50
const HANGS = 60_000
/** A command once got no answer for three minutes, perhaps for a page that had loaded: then it is loaded once more. */
const LOADS = 15_000

/** Starts WebKitGTK's MiniBrowser on a screen of its own, which it fills, and takes hold of it by WebDriver. */
export async function startWebkit(
  { driver, browser }: { readonly driver: string; readonly browser: string },
  { folder, environment }: EngineOptions
): Promise<Engine> {
  const display = await openDisplay(WIDTH, HEIGHT)
  const port = await freePort()
  const downloads = join(folder, 'downloads')
  const child = spawn(driver, ['--host=127.0.0.1', `--port=${port}`], {
    env: { ...ownFolders(folder, downloads), ...environment, DISPLAY: display.name },
    detached: true,
    stdio: 'ignore'
  })
  const end = async (): Promise<void> => {
    if (child.pid !== undefined) endFamily(child.pid)
    await endProcess(child)
    await display.close()
  }
  try {
    const address = `http://127.0.0.1:${port}`
    await comesUp(child, address)
    const session = await openSession(address, {
      browserName: 'MiniBrowser',
      // A test waits for what it is about. The load event waits for every sound that a page tries on its way as well.
      pageLoadStrategy: 'eager',
      timeouts: { pageLoad: LOADS, script: HANGS },
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation', '--full-screen'] }
    })
    return createEngine(session, child, downloads, end)
  } catch (error) {
    await end()
    throw error
  }
}

/** Everything that WebKitGTK keeps lies in one folder; root may run it only without its own sandbox. */
function ownFolders(folder: string, downloads: string): NodeJS.ProcessEnv {
  const own = { XDG_RUNTIME_DIR: 'run', XDG_DATA_HOME: 'data', XDG_CACHE_HOME: 'cache' }
  const folders = Object.entries({ ...own, XDG_CONFIG_HOME: 'config' }).map(
    ([name, below]) => [name, join(folder, below)] as const
  )
  for (const [, path] of folders) mkdirSync(path, { recursive: true, mode: 0o700 })
  mkdirSync(downloads, { recursive: true })
  writeFileSync(join(folder, 'config', 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`)
  return {
    ...process.env,
    ...Object.fromEntries(folders),
    HOME: folder,
    LANG: 'C.UTF-8',
    LANGUAGE: 'en_GB',
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'
  }
}

async function comesUp(child: ChildProcess, address: string): Promise<void> {
  const deadline = Date.now() + HANGS
  while (!(await isReady(address))) {
    if (child.exitCode !== null) throw new Error(`WebKitWebDriver ended with ${child.exitCode}.`)
    if (Date.now() > deadline) throw new Error('WebKitWebDriver did not come up.')
    await delay(LOOK_EVERY)
  }
}

async function createEngine(
  session: WebDriverSession,
  child: ChildProcess,
  downloads: string,
  end: () => Promise<void>
): Promise<Engine> {
  const free = [await session.send<string>('GET', '/window')]
  return {
    name: 'webkit',
    version: `WebKitGTK ${String(session.capabilities['browserVersion'])}`,
    processId: child.pid,
    streams: false,
    keeps: false,
    hides: false,
    downloads,
    async openPage() {
      return createPage(session, free.pop() ?? (await openTab(session)), free)
    },
    async close() {
      await Promise.race([session.send('DELETE', '').catch(() => undefined), delay(5000)])
      await end()
    },
    kill: end
  }
}

async function openTab(session: WebDriverSession): Promise<string> {
  const { handle } = await session.send<{ handle: string }>('POST', '/window/new', { type: 'tab' })
  return handle
}

/** Everything that a page complains of from now on: MiniBrowser hands out no console. */
function watchComplaints(): void {
  const complaints: string[] = []
  Object.assign(window, { complaints })
  addEventListener('error', event => complaints.push(event.message))
  addEventListener('unhandledrejection', event => complaints.push(String(event.reason)))
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    complaints.push(`${violatedDirective} ${blockedURI}`)
  )
  const { error, warn } = console
  console.error = (...said: unknown[]) => {
    complaints.push(said.join(' '))
    error(...said)
  }
  console.warn = (...said: unknown[]) => {
    complaints.push(said.join(' '))
    warn(...said)
  }
}

function createPage(session: WebDriverSession, handle: string, free: string[]): EnginePage {
  /** A command goes to the tab that is chosen, whichever page it is meant for. */
  const choose = async (): Promise<void> => {
    const front = await session.send<string>('GET', '/window').catch(() => '')
    if (front !== handle) await session.send('POST', '/window', { handle })
  }
  const run: EnginePage['run'] = async (task, ...given) => {
    await choose()
    // In a promise's hands, so that what is thrown at once comes the same way as what is thrown later.
    const script = `const done = arguments[arguments.length - 1]
      new Promise(resolve => resolve((${task.toString()})(...[...arguments].slice(0, -1))))
        .then(value => done({ value }), error => done({ error: String(error) }))`
    const answer = await session.send<{ value: never; error?: string }>('POST', '/execute/async', {
      script,
      args: given
    })
    if (answer.error !== undefined) throw new Error(answer.error)
    return answer.value
  }
  const load = async (path: string, body: object): Promise<void> => {
    await choose()
    const send = (): Promise<unknown> => session.send('POST', path, body)
    // Once more where the page was said not to have loaded in time.
    await send().catch(send)
    await run(watchComplaints)
  }
  return {
    goto: address => load('/url', { url: address }),
    reload: () => load('/refresh', {}),
    run,
    async shows(selector) {
      await choose()
      const found = await session.send<unknown[]>('POST', '/elements', {
        using: 'css selector',
        value: selector
      })
      return found.length > 0
    },
    async pressAt(x, y) {
      await choose()
      await session.send('POST', '/actions', mousePress(x, y))
    },
    async key(name) {
      await choose()
      await session.send('POST', '/actions', keyPress(name))
    },
    toFront: choose,
    async resize(width, height) {
      await choose()
      // No larger than its screen, which a phone's page fills.
      if (width > WIDTH || height > HEIGHT) return false
      await session.send('POST', '/window/rect', { x: 0, y: 0, width, height })
      // Without a window manager its window stays as large as the screen.
      const found = await run(() => [innerWidth, innerHeight] as const)
      return found[0] === width && found[1] === height
    },
    async close() {
      await choose()
      // The last window of a session is its end: it stays, empty.
      const handles = await session.send<string[]>('GET', '/window/handles')
      if (handles.length === 1) {
        await session.send('POST', '/url', { url: 'about:blank' })
        return void free.push(handle)
      }
      await session.send('DELETE', '/window')
      const other = handles.find(each => each !== handle)
      await session.send('POST', '/window', { handle: other })
    },
    complaints: () =>
      run(() => (window as unknown as { complaints?: string[] }).complaints?.splice(0) ?? [])
  }
}
