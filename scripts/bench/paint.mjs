// How soon the first screen stands: a first visit over a slow network, and a cold start without any.
import { median, openPhone, underControl } from './app.mjs'

/** In seconds, on a processor four times slower than this one. */
export const PAINT_BOUNDS = { first: 0.9, offline: 1 }
export const PAINT_RUNS = 7
const SLOWER = 4
/** A slow mobile network: bytes a second, and milliseconds there and back. */
const DOWN = 1_600_000 / 8
const ROUND_TRIP = 150

async function openSlow(context) {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return { page, devtools }
}

/** One first visit with nothing kept: seconds from the navigation to the first paint of any content. */
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
  await page.goto(address)
  const { paint, answered } = await page.evaluate(async () => {
    const paint = await new Promise(done => {
      new PerformanceObserver(list => {
        const [entry] = list.getEntriesByName('first-contentful-paint')
        if (entry) done(entry.startTime)
      }).observe({ type: 'paint', buffered: true })
    })
    const [navigation] = performance.getEntriesByType('navigation')
    return { paint, answered: navigation.responseEnd }
  })
  await context.close()
  if (answered < ROUND_TRIP) throw new Error('The browser did not slow the network down.')
  return paint / 1000
}

/** Notes when the Start button has been painted: the first task after the frame in which it is there to be seen. */
function noteStart() {
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
async function coldStart(context, address) {
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

/** Medians in seconds: the first contentful paint of a first visit, and Start in a cold start offline. */
export async function benchPaint(app) {
  const browser = await app.launch()
  const first = []
  for (let run = 0; run < PAINT_RUNS; run++) first.push(await firstPaint(browser, app.address))

  const context = await openPhone(browser)
  const visit = await context.newPage()
  await visit.goto(app.address)
  await underControl(visit)
  await visit.close()
  await context.setOffline(true)
  const offline = []
  for (let run = 0; run < PAINT_RUNS; run++) offline.push(await coldStart(context, app.address))
  await browser.close()
  return { first: median(first), offline: median(offline) }
}
