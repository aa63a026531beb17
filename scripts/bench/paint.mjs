// How soon the first screen stands: a first visit over a slow network, and a cold start without any.
import { median, openPhone, underControl } from './app.mjs'
import { DOWN, ROUND_TRIP } from './slow-link.mjs'

/**
 * In seconds, on a processor four times slower than this one; the largest paint as a multiple of the first, the blocking
 * beyond 50 ms of all tasks since the first paint in milliseconds.
 */
export const PAINT_BOUNDS = { first: 0.9, largest: 1.25, shift: 0, blocking: 50, offline: 0.6 }
export const PAINT_RUNS = 7
const SLOWER = 4
/** Milliseconds without a request, and then of watching, until nothing late is to be expected. */
const WATCHED = 1500

async function openSlow(context) {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return { page, devtools }
}

/** Notes what is painted, what moves and what blocks, from the start of the page on. */
function notePaints() {
  const noted = { first: 0, largest: 0, shift: 0, tasks: [] }
  window.noted = noted
  const takes = {
    paint({ name, startTime }) {
      if (name === 'first-contentful-paint') noted.first = startTime
    },
    'largest-contentful-paint'({ startTime }) {
      noted.largest = startTime
    },
    'layout-shift'({ value }) {
      noted.shift += value
    },
    longtask({ startTime, duration }) {
      noted.tasks.push({ startTime, duration })
    }
  }
  for (const [type, take] of Object.entries(takes)) {
    const observer = new PerformanceObserver(list => list.getEntries().forEach(each => take(each)))
    observer.observe({ type, buffered: true })
  }
}

/** One first visit with nothing kept, untouched: seconds, the sum of all shifts, and milliseconds of blocking. */
async function firstPaint(browser, address) {
  const context = await openPhone(browser)
  const { page, devtools } = await openSlow(context)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: ROUND_TRIP,
    downloadThroughput: DOWN,
    uploadThroughput: DOWN
  })
  await page.addInitScript(notePaints)
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.waitForTimeout(WATCHED)
  const { noted, answered } = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation')
    return { noted: window.noted, answered: navigation.responseEnd }
  })
  await context.close()
  if (answered < ROUND_TRIP) throw new Error('The browser did not slow the network down.')
  const { first, largest, shift, tasks } = noted
  const blocking = tasks
    .map(({ startTime, duration }) => Math.min(duration, startTime + duration - first) - 50)
    .reduce((sum, over) => sum + Math.max(over, 0), 0)
  return { first: first / 1000, largest: largest / 1000, ratio: largest / first, shift, blocking }
}

/** Notes when the Start button has been painted: the first task after the frame in which it is there to be seen. */
export function noteStart() {
  const look = () => {
    const button = [...document.querySelectorAll('button')].find(
      each => each.textContent.trim() === 'Start' && each.checkVisibility()
    )
    if (!button) return void requestAnimationFrame(look)
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      window.startSeen = performance.now()
    })
    port1.start()
    port2.postMessage(undefined)
  }
  requestAnimationFrame(look)
}

/** One start in a new tab, its worker not running, without a network: seconds until Start is there. */
export async function coldStart(context, address) {
  const { page, devtools } = await openSlow(context)
  await devtools.send('ServiceWorker.enable')
  await devtools.send('ServiceWorker.stopAllWorkers')
  await page.addInitScript(noteStart)
  await page.goto(address)
  await page.waitForFunction(() => window.startSeen !== undefined)
  const seen = await page.evaluate(() => window.startSeen)
  await page.close()
  return seen / 1000
}

/** Medians: the paints, shifts and blocking of a first visit, and in seconds when Start is there in a cold start offline. */
export async function benchPaint(app, runs = PAINT_RUNS) {
  const browser = await app.launch()
  const visits = []
  for (let run = 0; run < runs; run++) visits.push(await firstPaint(browser, app.address))

  const context = await openPhone(browser)
  const visit = await context.newPage()
  await visit.goto(app.address)
  await underControl(visit)
  await visit.close()
  await context.setOffline(true)
  const offline = []
  for (let run = 0; run < runs; run++) offline.push(await coldStart(context, app.address))
  await browser.close()
  const middle = name => median(visits.map(each => each[name]))
  return {
    first: middle('first'),
    largest: middle('largest'),
    ratio: middle('ratio'),
    shift: middle('shift'),
    blocking: middle('blocking'),
    offline: median(offline)
  }
}
