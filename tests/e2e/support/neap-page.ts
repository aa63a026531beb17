import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

export type SessionStatus =
  'idle' | 'starting' | 'playing' | 'paused' | 'fading' | 'ended' | 'failed'

/**
 * Opens the app at a hash and waits until its first screen can be used.
 * @param address where the app is served, where that is not what the test runner serves
 */
export async function openNeap(page: Page, hash = '#/', address = './'): Promise<void> {
  await page.goto(address + hash)
  await expect(page.locator('html')).toHaveAttribute('data-session', /./)
}

/** Waits until the root says so: the one place where the session's state can be read from outside. */
export async function expectSession(
  page: Page,
  status: SessionStatus,
  options?: { readonly timeout: number }
): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-session', status, options)
}

/**
 * Starts what is prepared, a night of the programme or not, and waits for the sound. By a key: on a fast machine the
 * next tap comes within half a second, and where it meets the same spot it does nothing.
 */
export async function startSession(page: Page): Promise<void> {
  const start = page.getByRole('button', { name: /^Start(?: Night \d+| Own sound)?$/ })
  // So that the pointer is somewhere: what wakes a dark screen is its way from there.
  await start.hover()
  await pressNext(start)
  await expectSession(page, 'playing')
}

/** Lights the screen, which a slow machine may have left alone for so long that it is dark: the first touch only wakes. */
export async function wake(page: Page): Promise<void> {
  await page.keyboard.press('Shift')
}

/** Presses what lies where something was just pressed: by a key, as a second tap on the same spot does nothing. */
export async function pressNext(button: Locator): Promise<void> {
  await button.press('Enter')
}

/**
 * Stops the session, however long the screen was left alone and whatever was just pressed. The first touch of a dark
 * screen only wakes it: after twenty seconds a tap on Stop alone would do no more.
 */
export async function stopSession(page: Page): Promise<void> {
  await wake(page)
  await pressNext(page.getByRole('button', { name: 'Stop' }))
}

/** Every request that leaves the app's origin, and every error the page reports, from now on. */
export function watchPage(page: Page): { readonly foreign: string[]; readonly errors: string[] } {
  const foreign: string[] = []
  const errors: string[] = []
  page.on('request', request => {
    const { protocol, origin } = new URL(request.url())
    const own = page.url() === 'about:blank' || origin === new URL(page.url()).origin
    if (!own && !['blob:', 'data:'].includes(protocol)) foreign.push(request.url())
  })
  page.on('pageerror', error => errors.push(error.message))
  page.on('console', message => {
    // Said by the test runner itself where a test runs without the worker.
    if (message.text().startsWith('Service Worker registration blocked')) return
    // Said by the browser of a header it heeds on secure origins only.
    if (message.text().startsWith('The Cross-Origin-Opener-Policy header has been ignored')) return
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  return { foreign, errors }
}
