import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** A night to be found in the journal: so many minutes ago it began, with so many seconds heard. */
export interface PastNight {
  readonly id: string
  readonly minutesAgo: number
  readonly heard: number
  /** Missing where the tab was killed. */
  readonly end?: 'finished' | 'stopped'
}

/** Puts nights of 30 minutes with surf into the page's own database; a reload shows them. */
export async function storeNights(page: Page, nights: readonly PastNight[]): Promise<void> {
  // The app makes the database; a test that were first would make an empty one.
  const made = (): Promise<boolean> =>
    page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'neap'))
  await expect.poll(made).toBe(true)
  await page.evaluate(
    nights =>
      new Promise<void>((resolve, reject) => {
        const recipe = { version: 1, mode: 'monaural', bed: 'surf', minutes: 30 }
        const opening = indexedDB.open('neap')
        opening.addEventListener('error', () => reject(new Error('The database did not open.')))
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('sessions', 'readwrite')
          for (const { id, minutesAgo, heard, end } of nights) {
            const startedAt = Date.now() - minutesAgo * 60_000
            const seenAt = startedAt + heard * 1000
            const offsetMinutes = -new Date(startedAt).getTimezoneOffset()
            const times = { startedAt, seenAt, offsetMinutes, planned: 1800, heard }
            const how = { performer: 'live', interruptions: 0, sounding: end === undefined }
            const row = { id, version: 1, recipe, ...times, ...how, ...(end && { end }) }
            transaction.objectStore('sessions').put(row)
          }
          transaction.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
    nights
  )
}
