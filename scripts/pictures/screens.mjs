// Takes a picture of every screen in every state, to be looked at before calling a screen done: at four sizes, in both
// languages, in amber and red, with letters as they are and twice as large. `npm run build`, then `npm run screens`, or
// `npm run screens -- player` for those whose name holds the word. Sheets show them side by side.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { EVENING, openBuiltApp } from '../setup/built-app.mjs'
import { SCREENS } from './screen-states.mjs'

const SIZES = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 1280, height: 800 }
]
const LANGUAGES = { en: 'English', de: 'Deutsch' }
const ACCENTS = ['amber', 'red']
/** The letters' size in the browser's own settings, in pixels. */
const LETTERS = { '100%': 16, '200%': 32 }
/** Nothing here waits for a clock: this is for a machine that is busy with other things. */
const PATIENCE = 120_000

const folder = fileURLToPath(new URL('../../.cache/screens/', import.meta.url))

/** The screen in its state, in English and amber. */
async function arrangeScreen(app, context, { name, hash = '#/?minutes=30', arrange }) {
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  page.on('pageerror', error => console.error(`${name}: ${error.message}`))
  await page.clock.install({ time: EVENING })
  await page.addInitScript(() => {
    const contexts = (globalThis.openContexts = [])
    globalThis.AudioContext = class extends AudioContext {
      constructor(options) {
        super(options)
        contexts.push(this)
      }
    }
  })
  await page.goto(`${app.address}${hash}`)
  await page.locator(':root[data-session]').waitFor({ state: 'attached' })
  await page.getByText('One moment').waitFor({ state: 'detached' })
  try {
    await arrange?.(page)
  } catch (error) {
    // What it got stuck at.
    await page.screenshot({ path: `${folder}failed ${name}.png` }).catch(() => undefined)
    throw error
  }
  await page.evaluate(() => document.activeElement?.blur())
  // Nothing lies under a pointer that is not there.
  if (!name.endsWith('-dark')) await page.mouse.move(0, 0)
  return page
}

/** Another window of the same listener, whose settings the first one follows. */
async function openSettings(app, context) {
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  await page.goto(`${app.address}#/settings`)
  return async (follower, language) => {
    await page.getByRole('radio', { name: LANGUAGES[language], exact: true }).check({ force: true })
    await follower.locator(`:root[lang="${language}"]`).waitFor({ state: 'attached' })
  }
}

/** All pictures of one screen with letters of one size, by the sheet they belong to. */
async function takePictures(app, screen, letters, sheets) {
  const context = await app.browser.newContext({
    viewport: SIZES[0],
    isMobile: true,
    hasTouch: true,
    colorScheme: 'dark',
    locale: 'en-GB',
    serviceWorkers: 'block'
  })
  try {
    const page = await arrangeScreen(app, context, screen)
    const speak = await openSettings(app, context)
    for (const language of Object.keys(LANGUAGES)) {
      if (language !== 'en') await speak(page, language)
      for (const accent of ACCENTS) {
        await page.evaluate(accent => (document.documentElement.dataset.accent = accent), accent)
        for (const size of SIZES) {
          await page.setViewportSize(size)
          const sheet = `${size.width}x${size.height} ${language} ${accent} ${letters}`
          const path = `${folder}${sheet}/${screen.name}.png`
          await page.screenshot({ path, animations: 'disabled', timeout: PATIENCE })
          sheets.set(sheet, [...(sheets.get(sheet) ?? []), path])
        }
      }
    }
  } finally {
    await context.close()
  }
}

/** All pictures of one kind on one sheet. */
async function takeSheet(app, name, paths) {
  const [width, height] = name.split(/[x ]/).map(Number)
  const columns = width > height ? 4 : 8
  const page = await app.browser.newPage({ viewport: { width: columns * 300, height: 600 } })
  const pictures = paths.map(path => {
    const caption = path.split('/').at(-1)
    return `<figure><img src="file://${path}"><figcaption>${caption}</figcaption></figure>`
  })
  const sheet = `${folder}${name}.html`
  writeFileSync(
    sheet,
    `<!doctype html><meta charset="utf-8"><title>${name}</title><style>
body { display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 8px; background: #555; font: 13px sans-serif }
figure { margin: 0 } img { inline-size: 100%; display: block }
</style>${pictures.join('')}`
  )
  await page.goto(`file://${sheet}`)
  await page.screenshot({ path: `${folder}${name}.png`, fullPage: true, timeout: PATIENCE })
  await page.close()
}

const wanted = process.argv[2] ?? ''
const screens = SCREENS.filter(({ name }) => name.includes(wanted))
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
let count = 0
for (const [letters, pixels] of Object.entries(LETTERS)) {
  const sheets = new Map()
  const app = await openBuiltApp([`--blink-settings=defaultFontSize=${pixels}`])
  try {
    for (const screen of screens) {
      // One that cannot be taken does not keep the others from being looked at.
      try {
        await takePictures(app, screen, letters, sheets)
      } catch (error) {
        console.error(`${screen.name}: ${error.message}`)
        process.exitCode = 1
      }
    }
    for (const [name, paths] of sheets) {
      await takeSheet(app, name, paths)
      count += paths.length
    }
  } finally {
    await app.close()
  }
}
console.log(`${count} pictures are in .cache/screens/, side by side in the .png of each sheet.`)
