import type { Page } from '@playwright/test'
import { noticeWords } from '../../../src/content/en/notices.ts'

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

/** Looks for a version that has been published, and waits until it waits. */
export async function findNext(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    const found = registration.waiting ?? registration.installing
    if (!found) throw new Error('No new version was found.')
    while (found.state === 'installing') {
      await new Promise(done => found.addEventListener('statechange', done, { once: true }))
    }
  })
}

/** Accepts the waiting version as a listener does, and waits until this window has been reloaded by it. */
export async function acceptNext(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { beforeUpdate: true }))
  await page.getByRole('button', { name: noticeWords.update }).click()
  await page.waitForFunction(() => !('beforeUpdate' in window))
  await underControl(page)
}
