// How the app's states are come by, for scripts that take pictures of them.
import { EVENING } from '../setup/built-app.mjs'
import { fillCourse } from '../bench/course-state.mjs'
import { makeNights, storeNights } from '../bench/journal-nights.mjs'

export const button = (page, name) => page.getByRole('button', { name, exact: true })
export const session = (page, status) =>
  page.locator(`:root[data-session="${status}"]`).waitFor({ state: 'attached' })
export const go = (page, hash) => page.evaluate(hash => void (location.hash = hash), hash)

export async function play(page) {
  await button(page, 'Start').click()
  await session(page, 'playing')
  await page.getByRole('region', { name: 'Tip' }).waitFor()
}

export async function dark(page) {
  await play(page)
  await page.locator(':root[data-light="full"]').waitFor({ state: 'attached' })
  await page.clock.fastForward(20_000)
  await page.locator(':root[data-light="dark"]').waitFor({ state: 'attached' })
}

/** As a call does it: the sound is taken away, and nobody asked for that. */
export async function interrupt(page) {
  await play(page)
  await page.evaluate(() => Promise.all(globalThis.openContexts.map(each => each.suspend())))
  await session(page, 'paused')
  await button(page, 'Resume').waitFor()
}

/** Three nights: one heard to its end, one stopped, one cut off after an interruption. */
export async function fillJournal(page) {
  const evening = EVENING.getTime()
  const nights = [
    { end: 'finished', heard: 1800, interruptions: 0 },
    { end: 'stopped', heard: 640, interruptions: 0 },
    { end: 'cut off', heard: 1210, interruptions: 2 }
  ]
  const rows = nights.map(({ end, heard, interruptions }, night) => ({
    id: `night-${night}`,
    version: 1,
    recipe: { version: 1, mode: 'binaural', minutes: 30, bed: ['pink', 'rain', 'none'][night] },
    performer: night === 1 ? 'live' : 'stream',
    startedAt: evening - (night + 1) * 86_400_000,
    offsetMinutes: 60,
    planned: 1800,
    heard,
    seenAt: evening - (night + 1) * 86_400_000 + heard * 1000,
    interruptions,
    end,
    sounding: false
  }))
  await page.evaluate(async rows => {
    const opening = indexedDB.open('neap')
    await new Promise(done => (opening.onsuccess = done))
    const work = opening.result.transaction('sessions', 'readwrite')
    for (const row of rows) work.objectStore('sessions').put(row)
    await new Promise(done => (work.oncomplete = done))
    opening.result.close()
  }, rows)
}

/** Two months of nights, and the way to them. */
export async function openJournal(page) {
  await storeNights(page, makeNights(60, EVENING.getTime(), -EVENING.getTimezoneOffset()))
  await go(page, '#/journal')
  await page.getByRole('region', { name: 'Compare' }).waitFor()
}

export async function openProgramme(page) {
  await fillCourse(page)
  await go(page, '#/programme')
  await page.getByRole('radiogroup').waitFor()
}

export async function scrollTo(page, name) {
  await page.getByRole('heading', { name, exact: true }).evaluate(each => each.scrollIntoView())
}

/** The morning after the first of those nights: the first screen asks how it was. */
export async function wake(page) {
  await page.clock.setSystemTime(new Date(EVENING.getTime() - 15.5 * 3_600_000))
  // The app makes the database.
  const made = () => page.evaluate(async () => (await indexedDB.databases()).length > 0)
  while (!(await made())) await page.waitForTimeout(100)
  await fillJournal(page)
  await go(page, '#/settings')
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
  await page.clock.fastForward(11_000)
}
