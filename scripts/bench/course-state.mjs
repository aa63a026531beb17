// A programme under way, for scripts that take pictures of it.
import { EVENING } from '../setup/built-app.mjs'

/** The date that many evenings ago. */
const date = ago => new Date(EVENING.getTime() - ago * 86_400_000).toISOString().slice(0, 10)

/** Nine nights of the programme, the third of them skipped, the last one yesterday. */
export async function fillCourse(page) {
  const steps = Array.from({ length: 9 }, (_, index) => ({
    kind: index === 2 ? 'skipped' : 'done',
    night: index + 1,
    on: date(9 - index),
    session: `night-${index}`
  }))
  const startedAt = EVENING.getTime() - 10 * 86_400_000
  const course = { version: 1, startedAt, startedOn: date(10), steps, tests: [] }
  await page.evaluate(async course => {
    const opening = indexedDB.open('neap')
    await new Promise(done => (opening.onsuccess = done))
    const work = opening.result.transaction('programme', 'readwrite')
    work.objectStore('programme').put(course, 'course')
    await new Promise(done => (work.oncomplete = done))
    opening.result.close()
  }, course)
  await page.reload()
  await page.locator(':root[data-session]').waitFor({ state: 'attached' })
}
