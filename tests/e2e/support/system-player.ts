import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** What Chromium tells of its own media sessions. */
const INTERNALS = 'chrome://media-internals'

/**
 * What Chromium knows as the page's player, whose buttons it shows on a lock screen: its state, and whether it can be
 * controlled. Empty where it knows none, and until it has told.
 */
export async function systemPlayer(page: Page): Promise<string> {
  const internals = await page.context().newPage()
  await internals.goto(INTERNALS)
  const list = internals.locator('#audio-focus-session-list')
  await expect(list).toBeAttached()
  const text = (await list.textContent()) ?? ''
  await internals.close()
  return text.replace(/\s+/g, ' ')
}
