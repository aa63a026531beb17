import type { BrowserContext, BrowserType, CDPSession, LaunchOptions, Page } from '@playwright/test'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { underControl } from './worker.ts'

/** The app, installed in a browser of its own, as the system sees it. */
export interface InstalledApp {
  readonly context: BrowserContext
  /** Opens files with it, as a tap on them would. @returns its window */
  openFiles(files: readonly File[]): Promise<Page>
  /** Opens an address in it: a shortcut's, or what another app shares. @returns its window */
  openAddress(address: string): Promise<Page>
  /** Takes the app away and closes the browser. */
  close(): Promise<void>
}

/** A file that the system has. */
interface File {
  readonly name: string
  readonly text: string
}

/**
 * Installs the app that is served at an address, in a profile that is thrown away with all that the system was told.
 * @returns undefined for a browser that cannot be asked to: the small one made for tests alone
 */
export async function installApp(
  chromium: BrowserType,
  options: LaunchOptions,
  address: string
): Promise<InstalledApp | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'neap-installed-'))
  const home = { HOME: folder, XDG_DATA_HOME: join(folder, 'data'), XDG_CONFIG_HOME: folder }
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    ...options,
    viewport: null,
    env: { ...process.env, ...home }
  })
  const [first] = context.pages()
  const browser = await context.browser()?.newBrowserCDPSession()
  if (!first || !browser) throw new Error('The browser has no window of its own.')
  const close = async (): Promise<void> => {
    await context.close()
    rmSync(folder, { recursive: true, force: true })
  }
  if (!(await knowsApps(browser))) {
    await close()
    return undefined
  }
  await first.goto(address)
  await underControl(first)
  const manifestId = await manifestIdOf(first)
  await browser.send('PWA.install', { manifestId, installUrlOrBundleUrl: address })
  await browser.send('PWA.changeAppUserSettings', { manifestId, displayMode: 'standalone' })
  await first.goto('about:blank')
  let window: Page | undefined

  async function shown(launched: () => Promise<unknown>): Promise<Page> {
    if (window) await launched()
    else [window] = await Promise.all([context.waitForEvent('page'), launched()])
    return window
  }

  return {
    context,
    openFiles: files =>
      shown(() => {
        const paths = files.map(({ name, text }) => {
          const path = join(folder, name)
          writeFileSync(path, text)
          return path
        })
        return browser.send('PWA.launchFilesInApp', { manifestId, files: paths })
      }),
    openAddress: url => shown(() => browser.send('PWA.launch', { manifestId, url })),
    async close() {
      await browser.send('PWA.uninstall', { manifestId })
      await close()
    }
  }
}

async function knowsApps(browser: CDPSession): Promise<boolean> {
  try {
    await browser.send('PWA.getOsAppState', { manifestId: 'https://neap.example/none' })
    return true
  } catch (error) {
    // Any other answer than that there is no such question.
    return !String(error).includes("wasn't found")
  }
}

async function manifestIdOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { appId } = await session.send('Page.getAppId')
  if (appId === undefined) throw new Error('The app has no id.')
  return appId
}
