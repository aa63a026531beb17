// Takes the pictures that the manifest shows at installation, from the built app: `npm run build`, then this.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { EVENING, openBuiltApp } from '../setup/built-app.mjs'

const folder = fileURLToPath(new URL('../../public/screenshots', import.meta.url))
const app = await openBuiltApp()

const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true
}
const WIDE = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 }

async function picture(name, device, arrange) {
  const context = await app.browser.newContext({
    ...device,
    colorScheme: 'dark',
    locale: 'en-GB',
    serviceWorkers: 'block'
  })
  const page = await context.newPage()
  await page.clock.setFixedTime(EVENING)
  // What comes up before a first session has been answered: every other night looks like this.
  await page.goto(`${app.address}#/first`)
  await page.getByRole('button', { name: 'Got it' }).click()
  // A second tap on the same spot counts after half a second.
  await page.waitForTimeout(600)
  await page.getByRole('button', { name: 'Not now' }).click()
  await page.getByRole('button', { name: 'Not now' }).waitFor({ state: 'detached' })
  await page.goto(`${app.address}#/?minutes=30`)
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
  await app.close()
}
console.log('Screenshots are in public/screenshots/.')
