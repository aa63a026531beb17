import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { WatchedWindow } from './media-watch.ts'
import { openNeap } from './neap-page.ts'

/**
 * Opens the app at a hash and waits until the stream has been found to work and its beginning is there.
 * The page must be under watch.
 */
export async function openStreaming(page: Page, hash: string, address?: string): Promise<void> {
  await openNeap(page, hash, address)
  await expect(page.locator('html')).toHaveAttribute('data-performer', 'stream')
  await page.waitForFunction(() => {
    const element = (window as unknown as WatchedWindow).elements.at(-1)
    return (
      element?.src.includes('/night/') && element.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA
    )
  })
}
