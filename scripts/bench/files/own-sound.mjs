// How long a recording takes to become a background, and how soon the page answers meanwhile:
// node scripts/bench/files/own-sound.mjs FILE
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { openApp } from '../app.mjs'

/** Seconds for twenty minutes of an MP3 on two cores, and milliseconds from a key to its paint. */
const BOUNDS = { seconds: 30, paint: 100 }
/** Milliseconds between two keys. */
const BETWEEN = 250

/** Notes how long each key took to its next paint, and the longest task; runs in the page. */
function noteKeys() {
  globalThis.keys = []
  globalThis.longTasks = []
  new PerformanceObserver(list => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId > 0) globalThis.keys.push(duration)
  }).observe({ type: 'event', durationThreshold: 16 })
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration)
  }).observe({ type: 'longtask' })
}

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('Say which file is to be taken.')
const bytes = await readFile(path)
const app = await openApp()
const browser = await app.launch()
try {
  const page = await browser.newPage()
  await page.addInitScript(noteKeys)
  await page.goto(`${app.address}#/open`)
  const asked = performance.now()
  await page.locator('input[type=file]').setInputFiles(path)
  const add = page.getByRole('button', { name: 'Add this sound' })
  await add.waitFor()
  const looked = performance.now()
  await add.click()
  const added = page.getByText(/^Added “/)
  const paste = page.getByRole('textbox')
  do {
    await paste.press('x')
    await page.waitForTimeout(BETWEEN)
  } while (!(await added.isVisible()))
  const seconds = (performance.now() - looked) / 1000
  const { keys, longTasks } = await page.evaluate(() => ({
    keys: globalThis.keys,
    longTasks: globalThis.longTasks
  }))
  const size = await page.locator('.own-sound-row .quiet').first().textContent()
  console.log(`${basename(path)}, ${(bytes.length / 1e6).toFixed(1)} MB: ${size}`)
  console.log(`  ${((looked - asked) / 1000).toFixed(1)} s until it says what it holds`)
  console.log(`  ${seconds.toFixed(1)} s until it is there (at most ${BOUNDS.seconds})`)
  console.log(
    `  ${Math.max(0, ...keys)} ms from a key to its paint at worst (at most ${BOUNDS.paint}), longest task ${Math.max(0, ...longTasks)} ms`
  )
} finally {
  await browser.close()
  app.close()
}
