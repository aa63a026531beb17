// Whether a large file of the field keeps the page from answering after Start.
import { openPhone, showsPerformer, start, underControl } from './app.mjs'
import { largeFile } from './opening.mjs'

/** Milliseconds that no task may pass. */
export const TASK_BOUND = 50
/** Seconds after Start that are watched, with the sound going. */
export const WATCHED = 10
/** Milliseconds: what is opened is prepared within them. */
const PREPARED = 3000

/** Notes every task of 50 ms or more, and when Start was tapped. */
function watchTasks(page) {
  return page.addInitScript(() => {
    globalThis.longTasks = []
    new PerformanceObserver(list => {
      for (const { startTime, duration } of list.getEntries())
        globalThis.longTasks.push({ startTime, duration })
    }).observe({ type: 'longtask' })
    document.addEventListener(
      'click',
      () => {
        globalThis.tapped = performance.now()
      },
      true
    )
  })
}

/** The longest task after Start in milliseconds, 0 where none reached 50; by performer. */
export async function benchLargeStart(app) {
  const longest = {}
  const browser = await app.launch()
  for (const player of ['stream', 'live']) {
    const context = await openPhone(browser)
    const page = await context.newPage()
    await watchTasks(page)
    await page.goto(`${app.address}#/?player=${player}`)
    await underControl(page)
    await showsPerformer(page, player)
    await page.evaluate(() => {
      location.hash = '#/open'
    })
    await page.getByLabel('Choose a file').setInputFiles({
      name: 'large.gnaural',
      mimeType: '',
      buffer: Buffer.from(largeFile())
    })
    await page.getByRole('button', { name: 'Tonight with this' }).click()
    await page.waitForTimeout(PREPARED)
    await start(page)
    await page.waitForTimeout(1000 * WATCHED)
    longest[player] = await page.evaluate(() =>
      Math.max(
        0,
        ...globalThis.longTasks
          // The tap's own task began before it.
          .filter(({ startTime, duration }) => startTime + duration >= globalThis.tapped)
          .map(({ duration }) => duration)
      )
    )
    await context.close()
  }
  await browser.close()
  return longest
}
