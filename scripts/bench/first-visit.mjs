// A first visit over a slow network: how soon the first tap sounds, and what is fetched until nothing else is.
import { setTimeout as pass } from 'node:timers/promises'
import { median, openPhone } from './app.mjs'
import { keepElements } from './memory.mjs'
import { openSlowLink } from './slow-link.mjs'
import { noteStart } from './paint.mjs'

/** Seconds from the tap to the sound, and bytes over the wire until the first rest, the worker's included. */
export const VISIT_BOUNDS = { sound: 2, bytes: 150_000 }
export const VISITS = 5
/** Milliseconds without a byte after which a visit has come to rest. */
const REST = 2000

/** Notes at the first click how long it takes until anything sounds: an element's clock, or what Web Audio is given. */
function noteSound() {
  const meters = new Set()
  const { connect } = AudioNode.prototype
  AudioNode.prototype.connect = function listen(...args) {
    const [to] = args
    if (to instanceof AudioDestinationNode) {
      const meter = new AnalyserNode(to.context, { fftSize: 2048 })
      meters.add(meter)
      connect.call(this, meter)
    }
    return connect.apply(this, args)
  }
  const samples = new Float32Array(2048)
  const sounds = () =>
    window.elements.some(
      ({ paused, muted, currentTime }) => !paused && !muted && currentTime > 0
    ) ||
    [...meters].some(meter => {
      meter.getFloatTimeDomainData(samples)
      return samples.some(sample => sample !== 0)
    })
  addEventListener(
    'pointerdown',
    () => {
      const tapped = performance.now()
      const timer = setInterval(() => {
        if (!sounds()) return
        clearInterval(timer)
        window.soundAfter = performance.now() - tapped
      }, 5)
    },
    { capture: true, once: true }
  )
}

/** Seconds from a tap on Start, as soon as it is in sight, to the sound. */
async function firstSound(browser, app) {
  const link = await openSlowLink(app.address)
  const context = await openPhone(browser)
  const page = await context.newPage()
  await keepElements(page)
  await page.addInitScript(noteStart)
  await page.addInitScript(noteSound)
  await page.goto(link.address, { waitUntil: 'commit' })
  await page.waitForFunction(() => window.startSeen !== undefined)
  // Asked in the page at once: the app may be about to take the place of what is drawn.
  const { x, y } = await page.evaluate(() => {
    const { left, top, width, height } = document.querySelector('.disc').getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  })
  await page.mouse.click(x, y)
  await page.waitForFunction(() => window.soundAfter !== undefined)
  const taken = await page.evaluate(() => window.soundAfter)
  await context.close()
  link.close()
  return taken / 1000
}

/** Bytes that have come when for the first time nothing more does. */
async function bytesToRest(browser, app) {
  const link = await openSlowLink(app.address)
  const context = await openPhone(browser)
  const page = await context.newPage()
  await page.goto(link.address)
  while (link.quietFor() < REST) await pass(50)
  const bytes = link.bytes()
  await context.close()
  link.close()
  return bytes
}

/** Medians over first visits: seconds from the tap to the sound, and bytes until the first rest. */
export async function benchFirstVisit(app, visits = VISITS) {
  const browser = await app.launch()
  const sound = []
  const bytes = []
  for (let visit = 0; visit < visits; visit++) {
    sound.push(await firstSound(browser, app))
    bytes.push(await bytesToRest(browser, app))
  }
  await browser.close()
  return { sound: median(sound), bytes: median(bytes) }
}
