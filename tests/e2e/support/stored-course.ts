import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** A way through the programme to be found in the database. */
export interface PastCourse {
  /** Nights 1 to this one were heard, the last of them yesterday. */
  readonly done: number
  /** Of the self-test that runs. */
  readonly seals?: readonly string[]
}

/** Puts a course into the page's own database; a reload shows it. */
export async function storeCourse(page: Page, { done, seals }: PastCourse): Promise<void> {
  const made = (): Promise<boolean> =>
    page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'neap'))
  await expect.poll(made).toBe(true)
  await page.evaluate(
    ({ done, tests }) =>
      new Promise<void>((resolve, reject) => {
        const day = 86_400_000
        // The local date of the evening that a time belongs to: nights go from noon to noon.
        const evening = (ago: number): string => {
          const local = Date.now() - new Date().getTimezoneOffset() * 60_000
          return new Date(local - day / 2 - ago * day).toISOString().slice(0, 10)
        }
        const steps = Array.from({ length: done }, (_, index) => ({
          kind: 'done',
          night: index + 1,
          on: evening(done - index),
          session: `past-${index}`
        }))
        const startedAt = Date.now() - done * day
        const course = { version: 1, startedAt, startedOn: evening(done), steps, tests }
        const opening = indexedDB.open('neap')
        opening.addEventListener('error', () => reject(new Error('The database did not open.')))
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('programme', 'readwrite')
          transaction.objectStore('programme').put(course, 'course')
          transaction.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
    { done, tests: seals ? [{ seals, revealed: false }] : [] }
  )
}
