import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { networkInterfaces } from 'node:os'
import { PLAYER_LOCK } from '../../../src/core/session/player-locks.ts'
import type { ContextsWindow } from '../support/in-page.ts'
import { keepContexts } from '../support/in-page.ts'
import { expectSession, openNeap, startSession, stopSession } from '../support/neap-page.ts'

/** http there is what a phone on the same network would get: no Web Locks. */
const networkAddress = Object.values(networkInterfaces())
  .flat()
  .find(each => each?.family === 'IPv4' && !each.internal)?.address

interface StoredSession {
  readonly id: string
  readonly heard: number
  readonly end?: string
}

/** The first session in the page's own database. */
function storedSession(page: Page): Promise<StoredSession | undefined> {
  return page.evaluate(
    () =>
      new Promise<StoredSession | undefined>((resolve, reject) => {
        const opening = indexedDB.open('neap')
        opening.addEventListener('error', () =>
          reject(new Error('The database could not be opened.'))
        )
        opening.addEventListener('success', () => {
          const asked = opening.result.transaction('sessions').objectStore('sessions').getAll()
          asked.addEventListener('success', () => {
            opening.result.close()
            resolve(asked.result[0])
          })
        })
      })
  )
}

test.describe('two windows', () => {
  test('never play at once: the second says that the first does', async ({ context }) => {
    const first = await context.newPage()
    const second = await context.newPage()
    await openNeap(first)
    await openNeap(second)
    await startSession(first)
    await expect(second.getByText('Playing in another window.')).toBeVisible()
    await expect(second.getByRole('button', { name: 'Start', exact: true })).toHaveCount(0)

    await stopSession(first)
    await startSession(second)
    await expectSession(first, 'ended')
  })

  test('never play at once: one whose lock is stolen falls silent', async ({ context }) => {
    const first = await context.newPage()
    const second = await context.newPage()
    await openNeap(first)
    await openNeap(second)
    await startSession(first)
    await second.evaluate(
      name => void navigator.locks.request(name, { steal: true }, () => new Promise(() => {})),
      PLAYER_LOCK
    )
    await expectSession(first, 'ended')
    expect((await storedSession(first))?.end).toBe('stopped')
  })

  for (const secure of [true, false])
    test(`hand a session over to the one that is tapped, ${secure ? 'by Web Locks' : 'on an insecure origin'}`, async ({
      context,
      baseURL
    }) => {
      test.skip(!secure && !networkAddress, 'this machine has no address but the loopback one')
      const address = secure ? './' : `http://${networkAddress}:${new URL(baseURL ?? '').port}/`
      const first = await context.newPage()
      await openNeap(first, '#/?minutes=20&bed=none&fadeIn=0', address)
      expect(await first.evaluate(() => 'locks' in navigator)).toBe(secure)
      await startSession(first)
      await expect.poll(() => storedSession(first)).toMatchObject({ id: expect.any(String) })
      const { id } = (await storedSession(first))!

      const second = await context.newPage()
      await openNeap(second, '#/', address)
      await expect(second.getByText('Binaural, 8 → 3 Hz · 20 min left')).toBeVisible()
      await second.getByRole('button', { name: 'Play here instead' }).click()

      await expectSession(second, 'playing')
      await expectSession(first, 'ended')
      await expect(second.getByRole('timer', { name: 'Time left' })).toHaveText(/20\s*min/)
      await expect(first.getByText('Playing in another window.')).toBeVisible()
      await expect(first.getByRole('button', { name: 'Continue' })).toHaveCount(0)

      // One session, one row: closed by nobody but the window that has it now.
      await stopSession(second)
      await expect.poll(async () => (await storedSession(second))?.end).toBe('stopped')
      expect((await storedSession(second))?.id).toBe(id)
      await startSession(first)
      await expectSession(second, 'ended')
    })
})

test.describe('the settings of two windows', () => {
  test('do not undo each other, and either follows', async ({ context }) => {
    const [first, second] = [await context.newPage(), await context.newPage()]
    for (const page of [first, second]) await openNeap(page, '#/settings')
    const unfold = (page: Page): Promise<void> => page.getByText('Details', { exact: true }).click()
    await Promise.all([unfold(first), unfold(second)])
    const tips = { name: 'Show tips while playing' }
    const keys = { name: 'Single-key shortcuts' }
    await first.getByRole('switch', tips).uncheck()
    await second.getByRole('switch', keys).uncheck()
    for (const page of [first, second]) {
      await expect(page.getByRole('switch', tips)).not.toBeChecked()
      await expect(page.getByRole('switch', keys)).not.toBeChecked()
    }
    await first.reload()
    await unfold(first)
    await expect(first.getByRole('switch', tips)).not.toBeChecked()
    await expect(first.getByRole('switch', keys)).not.toBeChecked()
  })
})

test.describe('a page that stands still as it opens', () => {
  test('keeps the night that begins then', async ({ page }) => {
    await page.addInitScript(() => {
      const open = indexedDB.open.bind(indexedDB)
      indexedDB.open = (name, version) => {
        // After whoever asked has set a limit to the wait, and before any answer.
        queueMicrotask(() => {
          const until = performance.now() + 4000
          while (performance.now() < until) continue
        })
        return open(name, version)
      }
    })
    await openNeap(page, '#/?minutes=20&bed=none')
    await startSession(page)
    await expect.poll(() => storedSession(page)).toMatchObject({ id: expect.any(String) })
    await expect(page.getByText('The journal can’t be saved')).toHaveCount(0)
  })
})

test.describe('a tab that is killed', () => {
  test('leaves a night in the journal that is closed at the next start, within a minute of the truth', async ({
    context
  }) => {
    const page = await context.newPage()
    await page.addInitScript(keepContexts)
    await openNeap(page, '#/?minutes=20&bed=none')
    await startSession(page)
    const heard = async (): Promise<number> => (await storedSession(page))?.heard ?? 0
    // The row is written every half minute; the second writing proves that it is renewed, not only made.
    await expect.poll(heard, { intervals: [1000], timeout: 120_000 }).toBeGreaterThan(25)
    // By the clock of the sound itself, which is the truth.
    const played = await page.evaluate(
      () => (window as unknown as ContextsWindow).contexts.at(-1)?.currentTime ?? 0
    )
    const crashed = page.waitForEvent('crash')
    await Promise.all([crashed, page.goto('chrome://crash').catch(() => undefined)])

    const next = await context.newPage()
    await openNeap(next)
    // What was cut off within the hour is offered again.
    await expect(next.getByRole('button', { name: /^Continue, / })).toBeVisible()
    const row = (await storedSession(next))!
    console.log(
      `Killed after ${played.toFixed(1)} s of playing; the journal says ${row.heard.toFixed(1)} s`
    )
    expect(row.end).toBe('cut off')
    expect(Math.abs(row.heard - played)).toBeLessThan(60)
  })
})
