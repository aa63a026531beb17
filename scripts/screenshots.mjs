// Takes the pictures that the manifest shows at installation, from the built app: `npm run build`, then this.
import { chromium } from '@playwright/test'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createStaticServer, listen } from './serve.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const browserFile = `${root}.cache/browser.json`
const folder = `${root}public/screenshots`
/** An evening, so that the clock times in the pictures are those of a bedtime. */
const EVENING = new Date('2026-01-15T22:40:00')

if (!existsSync(`${root}dist/index.html`) || !existsSync(browserFile)) {
  console.error('Build the app and find a browser first: npm run build && node scripts/browser.mjs')
  process.exit(1)
}

const server = createStaticServer(() => `${root}dist`)
await listen(server, 0, '127.0.0.1')
const address = `http://127.0.0.1:${server.address().port}/`
const browser = await chromium.launch({
  executablePath: JSON.parse(readFileSync(browserFile, 'utf8')).executablePath,
  args: ['--mute-audio']
})

const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true
}
const WIDE = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 }

async function picture(name, device, arrange) {
  const context = await browser.newContext({
    ...device,
    colorScheme: 'dark',
    locale: 'en-GB',
    serviceWorkers: 'block'
  })
  const page = await context.newPage()
  await page.clock.setFixedTime(EVENING)
  await page.goto(`${address}#/?minutes=30`)
  await page.getByRole('button', { name: 'Start' }).waitFor()
  await arrange(page)
  await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' })
  await context.close()
}

mkdirSync(folder, { recursive: true })
try {
  await picture('tonight', PHONE, async () => {})
  await picture('wide', WIDE, async () => {})
  await picture('playing', PHONE, async page => {
    await page.getByRole('button', { name: 'Start' }).click()
    await page.locator(':root[data-session="playing"]').waitFor()
    await page.getByRole('timer', { name: 'Time left' }).waitFor()
  })
} finally {
  await browser.close()
  server.close()
}
console.log('Screenshots are in public/screenshots/.')
