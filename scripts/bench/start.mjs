// How soon a prepared stream sounds: from the click, as the page sees it, to the first move of the element's clock.
import { median, openPhone, showsPerformer, start } from './app.mjs'
import { keepElements } from './memory.mjs'

/** Milliseconds, for a start that is not the browser's first. */
export const START_BOUND = 50
export const STARTS = 9

/** Notes at the click on Start how long the element then takes to move; runs in the page. */
function noteAdvance() {
  window.addEventListener(
    'click',
    event => {
      const element = window.elements.at(-1)
      if (!element || event.target.textContent.trim() !== 'Start') return
      const tapped = performance.now()
      const from = element.currentTime
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => {
        if (element.currentTime > from) window.advancedAfter = performance.now() - tapped
        else port2.postMessage(undefined)
      })
      port1.start()
      port2.postMessage(undefined)
    },
    true
  )
}

async function startOnce(page, address) {
  await page.goto(address)
  await showsPerformer(page, 'stream')
  await page.waitForFunction(() => {
    const element = window.elements.at(-1)
    return element?.src.includes('/night/') && element.readyState > element.HAVE_CURRENT_DATA
  })
  await start(page)
  await page.waitForFunction(() => window.advancedAfter !== undefined)
  const taken = await page.evaluate(() => window.advancedAfter)
  await page.goto('about:blank')
  return taken
}

/** Milliseconds: the first start of a browser process, and the median of those that follow. */
export async function benchStart(app) {
  const browser = await app.launch()
  const page = await (await openPhone(browser)).newPage()
  await keepElements(page)
  await page.addInitScript(noteAdvance)
  const times = []
  for (let run = 0; run <= STARTS; run++)
    times.push(await startOnce(page, `${app.address}#/?player=stream`))
  await browser.close()
  const [first, ...warm] = times
  return { first, warm: median(warm) }
}
