import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** Every screen, by its address, and the longest kinds of what can be read on one. */
export const SCREENS = [
  '#/',
  '#/tune',
  '#/sounds',
  '#/favourites',
  '#/programme',
  '#/tips',
  '#/tips/fibre-by-day',
  '#/tips/late-meals',
  '#/tips/winding-down',
  '#/tips/often-said',
  '#/journal',
  '#/settings',
  '#/evidence',
  '#/evidence/ask-first',
  '#/first',
  '#/check',
  '#/open',
  '#/headphones',
  '#/checkin'
] as const

/**
 * Goes to another screen of the page at hand, as a link does, and waits until it is drawn and has what it shows: a page
 * of its own for each costs twenty times as much.
 */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(
    hash =>
      new Promise<void>(done => {
        if (location.hash === hash) return done()
        // The heading of a new place gets the focus, in the frame that draws it.
        const stop = new AbortController()
        const whenFocused = ({ target }: Event): void => {
          if (!(target instanceof HTMLHeadingElement)) return
          stop.abort()
          done()
        }
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        document.addEventListener('focusin', whenFocused, { signal: stop.signal })
        location.hash = hash
      }),
    hash
  )
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('main p, main a, main button').first()).toBeVisible()
  // What stands there, in any language, until the screen's code has come, or instead of it.
  await expect(page.locator('main > p.quiet, main > [role="alert"]')).toHaveCount(0)
  if (hash === '#/sounds') await expect(page.getByRole('dialog')).toBeVisible()
  // What is read from the database is drawn a moment later.
  await page.evaluate(async () => {
    for (let turn = 0; turn < 3; turn++)
      await new Promise(done =>
        requestIdleCallback(() => requestAnimationFrame(done), { timeout: 1000 })
      )
  })
}
