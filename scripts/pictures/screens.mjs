// Takes a picture of every screen in every state, at four sizes and at one of them in red too, to be looked at
// before calling a screen done: `npm run build`, then `npm run screens`, or `npm run screens -- player` for those whose
// name holds the word. One page for each size shows them side by side.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { EVENING, openBuiltApp } from '../setup/built-app.mjs'
import { SCREENS } from './screen-states.mjs'

const SIZES = [
  { width: 360, height: 640, touch: true },
  { width: 390, height: 844, touch: true, red: true },
  { width: 844, height: 390, touch: true },
  { width: 1280, height: 800, touch: false }
]
const folder = fileURLToPath(new URL('../../.cache/screens/', import.meta.url))

async function takePicture(app, { name, hash = '#/?minutes=30', arrange }, size, accent) {
  const context = await app.browser.newContext({
    viewport: { width: size.width, height: size.height },
    isMobile: size.touch,
    hasTouch: size.touch,
    colorScheme: 'dark',
    locale: 'en-GB',
    serviceWorkers: 'block'
  })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
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
    if (accent === 'red') {
      await page.goto(`${app.address}#/settings`)
      await page.getByRole('radio', { name: 'Red' }).check({ force: true })
      await page.goto('about:blank')
    }
    await page.goto(`${app.address}${hash}`)
    await page
      .locator(`:root[data-session][data-accent="${accent}"]`)
      .waitFor({ state: 'attached' })
    await page.getByText('One moment').waitFor({ state: 'detached' })
    await arrange?.(page)
    await page.evaluate(() => document.activeElement?.blur())
    // Nothing lies under a pointer that is not there.
    if (!name.endsWith('-dark')) await page.mouse.move(0, 0)
    const path = `${folder}${size.width}x${size.height}/${accent}/${name}.png`
    await page.screenshot({ path, animations: 'disabled' })
    return path
  } finally {
    await context.close()
  }
}

/** All pictures of one size on one sheet. */
async function takeSheet(app, { width, height }, paths) {
  const columns = width > height ? 3 : 7
  const page = await app.browser.newPage({ viewport: { width: columns * 300, height: 600 } })
  const pictures = paths.map(path => {
    const caption = path.split('/').slice(-2).join(' ')
    return `<figure><img src="file://${path}"><figcaption>${caption}</figcaption></figure>`
  })
  const sheet = `${folder}${width}x${height}.html`
  writeFileSync(
    sheet,
    `<!doctype html><meta charset="utf-8"><title>${width} × ${height}</title><style>
body { display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 8px; background: #555; font: 13px sans-serif }
figure { margin: 0 } img { inline-size: 100%; display: block }
</style>${pictures.join('')}`
  )
  await page.goto(`file://${sheet}`)
  await page.screenshot({ path: `${folder}${width}x${height}.png`, fullPage: true })
  await page.close()
}

const wanted = process.argv[2] ?? ''
const screens = SCREENS.filter(({ name }) => name.includes(wanted))
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const app = await openBuiltApp()
let count = 0
try {
  for (const size of SIZES) {
    const paths = []
    for (const accent of size.red ? ['amber', 'red'] : ['amber'])
      for (const screen of screens) {
        // One that cannot be taken does not keep the others from being looked at.
        try {
          paths.push(await takePicture(app, screen, size, accent))
        } catch (error) {
          console.error(`${screen.name}: ${error.message}`)
          process.exitCode = 1
        }
      }
    await takeSheet(app, size, paths)
    count += paths.length
  }
} finally {
  await app.close()
}
console.log(
  `${count} pictures are in .cache/screens/, side by side in the .html beside each folder.`
)
