import type { Browser, BrowserContext, BrowserType, LaunchOptions, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { freePort } from './free-port.ts'

/** A browser whose pages can be hidden and frozen: the test runner keeps those that it opens in view for ever. */
export interface PlainBrowser {
  readonly browser: Browser
  /** Its own context, in which nothing is pretended. */
  readonly context: BrowserContext
  close(): Promise<void>
}

/** Starts a browser and takes hold of it from outside, as one takes hold of a listener's own. */
export async function openPlainBrowser(
  chromium: BrowserType,
  options: LaunchOptions
): Promise<PlainBrowser> {
  const port = await freePort()
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${port}`]
  })
  const outside = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true })
  const [context] = outside.contexts()
  if (!context) throw new Error('The browser has no context of its own.')
  return {
    browser,
    context,
    async close() {
      await outside.close()
      await browser.close()
    }
  }
}

/** Puts another page in front of this one, and makes sure that it is hidden. */
export async function hideBehind(page: Page, cover: Page): Promise<void> {
  await cover.bringToFront()
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('hidden')
}
