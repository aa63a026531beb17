// How soon something is painted after a tap: on the player's buttons, and on the way to every screen.
import { median, openPhone, showsPerformer, underControl } from './app.mjs'

/** Milliseconds from a tap to the next paint, on a processor four times slower than this one. */
export const TAP_BOUND = 100
export const TAP_RUNS = 7
const SLOWER = 4
/** Milliseconds in which the page comes to rest between two taps. */
const REST = 1500

/** What is tapped one after another: a role, and a name or its beginning. */
const STEPS = [
  ['button', 'Start'],
  ['button', 'Softer'],
  ['button', 'Pause'],
  ['button', 'Resume'],
  ['button', 'Add 15 minutes'],
  ['button', 'Remove 15 minutes'],
  ['link', 'Tune the sound'],
  ['radio', 'Rain'],
  ['link', 'Tonight'],
  ['button', 'Stop'],
  ['link', 'Programme'],
  ['link', 'Tips'],
  ['link', 'Journal'],
  ['link', 'Settings'],
  ['link', 'Tonight'],
  ['link', 'Choose a sound'],
  ['button', 'Done']
]

/** Notes how long each tap took to its next paint, and the longest task; runs in the page. */
function noteTaps() {
  globalThis.taps = []
  globalThis.longTasks = []
  new PerformanceObserver(list => {
    for (const { interactionId, duration, name } of list.getEntries())
      if (interactionId > 0) globalThis.taps.push({ name, duration })
  }).observe({ type: 'event', durationThreshold: 16 })
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration)
  }).observe({ type: 'longtask' })
}

/** Taps what has a name. @returns milliseconds to the next paint, and of the longest task until the page rests again */
async function tap(page, role, name) {
  await page.waitForTimeout(REST)
  const target = page.getByRole(role, { name: new RegExp(`^${name}\\b`) })
  const box = await target.boundingBox()
  await page.evaluate(() => {
    globalThis.taps.length = 0
    globalThis.longTasks.length = 0
  })
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await page.waitForTimeout(REST)
  return page.evaluate(() => ({
    paint: Math.max(0, ...globalThis.taps.map(({ duration }) => duration)),
    task: Math.max(0, ...globalThis.longTasks)
  }))
}

/** One visit: every button of a session, and every screen. */
async function visit(browser, address, player) {
  const context = await openPhone(browser)
  const page = await context.newPage()
  await page.addInitScript(noteTaps)
  await page.goto(`${address}#/?player=${player}`)
  await underControl(page)
  await showsPerformer(page, player)
  await page.waitForTimeout(3 * REST)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const found = {}
  for (const [role, name] of STEPS) found[name] = await tap(page, role, name)
  await context.close()
  return found
}

/** Medians in milliseconds of every tap, by performer: to the next paint, and of the longest task that follows. */
export async function benchTaps(app) {
  const browser = await app.launch()
  const figures = {}
  for (const player of ['stream', 'live']) {
    const visits = []
    for (let run = 0; run < TAP_RUNS; run++) visits.push(await visit(browser, app.address, player))
    figures[player] = Object.keys(visits[0]).map(name => ({
      name,
      paint: median(visits.map(each => each[name].paint)),
      task: median(visits.map(each => each[name].task))
    }))
  }
  await browser.close()
  return figures
}
