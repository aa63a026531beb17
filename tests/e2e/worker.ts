import type { Page } from '@playwright/test'

/** Resolves when the service worker has kept every file and answers for this page. */
export async function underControl(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise(done =>
      navigator.serviceWorker.addEventListener('controllerchange', done, { once: true })
    )
  })
}

/** The version that the page was built as. */
export function versionOf(page: Page): Promise<string | null> {
  return page.locator(':root').getAttribute('data-version')
}
