import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { KeyInput, Page } from 'puppeteer-core'
import puppeteer from 'puppeteer-core'
import type { Engine, EngineOptions, EnginePage } from './engine.ts'
import { HEIGHT, WIDTH } from './engine.ts'
import { endFamily } from './process-family.ts'

/** Milliseconds: what the browser has not answered by then, it will not. */
const HANGS = 90_000

/** Starts a stock Firefox, without a window, and takes hold of it by WebDriver BiDi. */
export async function startFirefox(
  browserPath: string,
  { folder, environment }: EngineOptions
): Promise<Engine> {
  const [profile, downloads] = [join(folder, 'profile'), join(folder, 'downloads')]
  for (const each of [profile, downloads]) mkdirSync(each, { recursive: true })
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath,
    headless: true,
    userDataDir: profile,
    defaultViewport: { width: WIDTH, height: HEIGHT },
    protocolTimeout: HANGS,
    timeout: HANGS,
    env: { ...process.env, HOME: folder, MOZ_CRASHREPORTER_DISABLE: '1', ...environment },
    extraPrefsFirefox: {
      'intl.accept_languages': 'en-GB',
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      'browser.download.useDownloadDir': true,
      // Its panel would take the next press for itself.
      'browser.download.alwaysOpenPanel': false,
      'browser.download.always_ask_before_handling_new_types': false
    }
  })
  const processId = browser.process()?.pid
  return {
    name: 'firefox',
    version: (await browser.version()).replace('firefox/', 'Firefox '),
    processId,
    streams: true,
    keeps: true,
    hides: true,
    downloads,
    async openPage() {
      // The page that it starts with stays: without any, it would end.
      const page = await browser.newPage()
      await page.bringToFront()
      return createPage(page)
    },
    close: () => browser.close(),
    async kill() {
      if (processId !== undefined) endFamily(processId)
      await browser.disconnect()
    }
  }
}

/** The library's own way to BiDi's `locateNodes`: what it has for everybody runs a script, which counts as a touch. */
interface PlainFrame {
  readonly browsingContext: {
    locateNodes(locator: { type: 'css'; value: string }): Promise<readonly unknown[]>
  }
}

function createPage(page: Page): EnginePage {
  const complaints: string[] = []
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(String(error)))
  return {
    goto: async address => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    // What is given and taken is plain data, which the library's types cannot say of a function that is not known.
    run: (task, ...given) =>
      page.evaluate(task as never, ...(given as unknown as never[])) as never,
    async shows(selector) {
      const { browsingContext } = page.mainFrame() as unknown as PlainFrame
      return (await browsingContext.locateNodes({ type: 'css', value: selector })).length > 0
    },
    pressAt: (x, y) => page.mouse.click(x, y),
    key: name => page.keyboard.press(name as KeyInput),
    toFront: () => page.bringToFront(),
    async resize(width, height) {
      await page.setViewport({ width, height })
      return true
    },
    close: () => page.close(),
    complaints: () => Promise.resolve(complaints.splice(0))
  }
}
