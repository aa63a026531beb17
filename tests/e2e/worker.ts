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

/**
 * What this or any other window does to let the waiting version take over. Said again until it is heeded: a window
 * that has just stopped playing lets go of its lock a moment later.
 */
export async function acceptNext(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { waiting } = await navigator.serviceWorker.ready
    const taken = new Promise<boolean>(done =>
      navigator.serviceWorker.addEventListener('controllerchange', () => done(true), { once: true })
    )
    const notYet = () => new Promise<boolean>(done => setTimeout(() => done(false), 200))
    do waiting?.postMessage({ type: 'SKIP_WAITING' }, { transfer: [] })
    while (!(await Promise.race([taken, notYet()])))
  })
}
