import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { expectSession, openNeap, startSession } from './neap-page.ts'

interface StoredSession {
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

    await first.getByRole('button', { name: 'Stop' }).click()
    await startSession(second)
    await expectSession(first, 'ended')
  })
})

test.describe('a tab that is killed', () => {
  test.setTimeout(120_000)

  test('leaves a night in the journal that is closed at the next start, within a minute of the truth', async ({
    context
  }) => {
    const page = await context.newPage()
    await openNeap(page, '#/?minutes=20&bed=none')
    await startSession(page)
    const began = Date.now()
    const heard = async (): Promise<number> => (await storedSession(page))?.heard ?? 0
    // The row is written every half minute; the second writing proves that it is renewed, not only made.
    await expect.poll(heard, { timeout: 60_000, intervals: [1000] }).toBeGreaterThan(25)
    const crashed = page.waitForEvent('crash')
    await Promise.all([crashed, page.goto('chrome://crash').catch(() => undefined)])
    const played = (Date.now() - began) / 1000

    const next = await context.newPage()
    await openNeap(next)
    // What was cut off within the hour is offered again.
    await expect(next.getByRole('button', { name: /Go on/ })).toBeVisible()
    const row = (await storedSession(next))!
    console.log(
      `Killed after ${played.toFixed(1)} s of playing; the journal says ${row.heard.toFixed(1)} s`
    )
    expect(row.end).toBe('cut off')
    expect(Math.abs(row.heard - played)).toBeLessThan(60)
  })
})
