import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { installApp } from './installed-app.ts'
import { expectSession, startSession } from '../support/neap-page.ts'

// Elsewhere a program of the system's own is made of an installed app, outside of any folder that a test could give.
test.skip(process.platform !== 'linux', 'Installing would reach into the system.')

const SBG = '-SE\ndeep: pink/40 200+8/20\n0:00 deep\n0:45 deep\n'
const RIVER = { name: 'Slow river.sbg', text: SBG }
const LAKE = { name: 'Still lake.sbg', text: SBG }
const SETTLING = {
  name: 'settling.gnaural',
  text: readFileSync(join(import.meta.dirname, '../../examples/settling.gnaural'), 'utf8')
}

function opened(window: Page, title: string): Promise<void> {
  return expect(window.getByRole('heading', { name: title })).toBeVisible()
}

// One test: installing takes longer than all the rest.
test('opens files, shortcuts and what is shared in its one window, while a session plays and without a network', async ({
  playwright,
  launchOptions,
  baseURL
}) => {
  const address = baseURL ?? ''
  const app = await installApp(playwright.chromium, launchOptions, address)
  test.skip(!app, 'This browser cannot be asked to install.')
  if (!app) return
  const { context } = app
  try {
    const window = await app.openFiles([RIVER])
    await opened(window, 'Slow river')
    await expect(window.getByText('Binaural, 200 Hz, 8 Hz')).toBeVisible()
    expect(await window.evaluate(() => matchMedia('(display-mode: standalone)').matches)).toBe(true)

    await window.getByRole('button', { name: 'Use tonight' }).click()
    await startSession(window)
    await app.openFiles([SETTLING])
    await expect(window.getByText('Dark noise')).toBeVisible()
    await expectSession(window, 'playing')

    await context.setOffline(true)
    await app.openAddress(`${address}#/journal`)
    await opened(window, 'Journal')
    await app.openAddress(`${address}?title=a&text=${encodeURIComponent(SBG)}`)
    await opened(window, 'Pasted sound')
    await app.openFiles([LAKE])
    await opened(window, 'Still lake')
    await expectSession(window, 'playing')
    // The tab it was installed from, and the one window.
    expect(context.pages()).toHaveLength(2)
  } finally {
    await app.close()
  }
})
