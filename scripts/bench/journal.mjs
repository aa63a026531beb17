// How soon a full journal is there to be read, and how smoothly it scrolls, on a slow processor.
import { median, openPhone, underControl } from './app.mjs'
import { makeNights, storeNights } from './journal-nights.mjs'

export const JOURNAL_NIGHTS = 1500
/** In milliseconds, on a processor four times slower than this one. */
export const JOURNAL_BOUND = 200
export const JOURNAL_RUNS = 9
const SLOWER = 4
/** How far each frame scrolls, in CSS pixels: a swift thumb. */
const STEP = 24
/** A frame that takes longer than one and a half of those of a 60 Hz screen was dropped. */
const DROPPED = 25

/** Taps the way to the journal; milliseconds until its newest night has been painted. */
function openJournal(page) {
  return page.evaluate(async () => {
    const link = [...document.querySelectorAll('nav a')].find(each => each.hash === '#/journal')
    const tapped = performance.now()
    link.click()
    while (!document.querySelector('.night-list h3'))
      await new Promise(done => requestAnimationFrame(done))
    // The first task after the frame in which it is there to be seen.
    await new Promise(done => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', done)
        port1.start()
        port2.postMessage(undefined)
      })
    })
    return performance.now() - tapped
  })
}

/** Scrolls a month of nights and every picture by, and back; the share of frames that came late. */
function scrollThrough(page) {
  return page.evaluate(
    async ({ step, dropped }) => {
      const part = document.querySelector('main .docked-scroll')
      let frames = 0
      let late = 0
      for (const direction of [1, -1]) {
        let last = await new Promise(requestAnimationFrame)
        for (;;) {
          const before = part.scrollTop
          part.scrollTop = before + direction * step
          const now = await new Promise(requestAnimationFrame)
          if (part.scrollTop === before) break
          frames++
          if (now - last > dropped) late++
          last = now
        }
      }
      return { frames, late }
    },
    { step: STEP, dropped: DROPPED }
  )
}

/** Everything there is to be seen of the journal: a month, all its nights over time. */
async function showAll(page) {
  for (const name of ['Month', 'All'])
    await page.getByRole('radio', { name, exact: true }).evaluate(input => input.click())
  await page.getByText('the band its middle half').waitFor()
}

/** Medians: milliseconds to the first opening in a new tab and to a later one, and the frames of a scroll. */
export async function benchJournal(app) {
  const browser = await app.launch()
  const context = await openPhone(browser)
  const visit = await context.newPage()
  await visit.goto(app.address)
  await underControl(visit)
  await storeNights(visit, makeNights(JOURNAL_NIGHTS, Date.now()))
  await visit.close()

  const first = []
  const later = []
  const scrolls = []
  for (let run = 0; run < JOURNAL_RUNS; run++) {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await page.goto(`${app.address}#/settings`)
    await page.getByRole('switch').first().waitFor()
    // What is fetched ahead has come: half a second without a request.
    await page.waitForLoadState('networkidle')
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    first.push(await openJournal(page))
    await page.getByRole('region', { name: 'Compare' }).waitFor()
    if (run % 3 === 0) {
      await showAll(page)
      scrolls.push(await scrollThrough(page))
    }
    await page.getByRole('link', { name: 'Settings', exact: true }).click()
    await page.getByRole('switch').first().waitFor()
    later.push(await openJournal(page))
    await page.close()
  }
  await browser.close()
  return {
    first: median(first),
    later: median(later),
    frames: scrolls.reduce((sum, each) => sum + each.frames, 0),
    late: scrolls.reduce((sum, each) => sum + each.late, 0)
  }
}
