import type { BrowserContext, BrowserType, Browser, LaunchOptions } from '@playwright/test'
import { openPlainBrowser } from '../support/plain-browser.ts'
import { browserProcess, goFirst } from './go-first.ts'
import type { SoundDevice } from './sound-device.ts'
import { openSoundDevice } from './sound-device.ts'

/** A sound device and a browser that plays on it. */
export interface Ears {
  readonly device: SoundDevice
  readonly browser: Browser
  /** The browser's own context: its pages can be hidden. */
  readonly context: BrowserContext
  close(): Promise<void>
}

/** Opens a sound device of its own and a browser that is not muted. */
export async function openEars(chromium: BrowserType, options: LaunchOptions): Promise<Ears> {
  const device = await openSoundDevice()
  const { browser, context, close } = await openPlainBrowser(chromium, {
    ...options,
    ignoreDefaultArgs: ['--mute-audio'],
    // No flag for autoplay: the gesture that sound needs is a real click.
    args: ['--disable-quic', '--no-first-run', '--disable-sync'],
    env: { ...definedEnvironment(), ...device.environment }
  })
  const processId = await browserProcess(browser)
  if (processId !== undefined) goFirst(processId)
  return {
    device,
    browser,
    context,
    async close() {
      await close()
      await device.close()
    }
  }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  )
}
