// Takes a picture of every screen in every state, at four sizes and at one of them in red too, to be looked at
// before calling a screen done: `npm run build`, then `npm run screens`, or `npm run screens -- player` for those whose
// name holds the word. One page for each size shows them side by side.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { EVENING, openBuiltApp } from './built-app.mjs'

const SIZES = [
  { width: 360, height: 640, touch: true },
  { width: 390, height: 844, touch: true, red: true },
  { width: 844, height: 390, touch: true },
  { width: 1280, height: 800, touch: false }
]
const folder = fileURLToPath(new URL('../.cache/screens/', import.meta.url))

const button = (page, name) => page.getByRole('button', { name, exact: true })
const session = (page, status) =>
  page.locator(`:root[data-session="${status}"]`).waitFor({ state: 'attached' })
const go = (page, hash) => page.evaluate(hash => void (location.hash = hash), hash)

async function play(page) {
  await button(page, 'Start').click()
  await session(page, 'playing')
  await page.getByRole('region', { name: 'Tip' }).waitFor()
}

async function dark(page) {
  await play(page)
  await page.locator(':root[data-light="full"]').waitFor({ state: 'attached' })
  await page.clock.fastForward(20_000)
  await page.locator(':root[data-light="dark"]').waitFor({ state: 'attached' })
}

/** As a call does it: the sound is taken away, and nobody asked for that. */
async function interrupt(page) {
  await play(page)
  await page.evaluate(() => Promise.all(globalThis.openContexts.map(each => each.suspend())))
  await session(page, 'paused')
  await button(page, 'Resume').waitFor()
}

/** Three nights: one heard to its end, one stopped, one cut off after an interruption. */
async function fillJournal(page) {
  const evening = EVENING.getTime()
  const nights = [
    { end: 'finished', heard: 1800, interruptions: 0 },
    { end: 'stopped', heard: 640, interruptions: 0 },
    { end: 'cut off', heard: 1210, interruptions: 2 }
  ]
  const rows = nights.map(({ end, heard, interruptions }, night) => ({
    id: `night-${night}`,
    version: 1,
    recipe: { version: 1, mode: 'binaural', minutes: 30, bed: ['pink', 'rain', 'none'][night] },
    performer: night === 1 ? 'live' : 'stream',
    startedAt: evening - (night + 1) * 86_400_000,
    offsetMinutes: 60,
    planned: 1800,
    heard,
    seenAt: evening - (night + 1) * 86_400_000 + heard * 1000,
    interruptions,
    end,
    sounding: false
  }))
  await page.evaluate(async rows => {
    const opening = indexedDB.open('neap')
    await new Promise(done => (opening.onsuccess = done))
    const work = opening.result.transaction('sessions', 'readwrite')
    for (const row of rows) work.objectStore('sessions').put(row)
    await new Promise(done => (work.oncomplete = done))
    opening.result.close()
  }, rows)
}

/** Every screen and state: its name, where it is, and how it is come by. */
const SCREENS = [
  { name: 'tonight' },
  {
    name: 'tonight-notice',
    hash: '#/?minutes=30&carrier=9999',
    arrange: page => page.getByText('9999').waitFor()
  },
  { name: 'player', arrange: play },
  {
    name: 'player-fading',
    hash: '#/?minutes=30&ramp=0&fadeOut=1800&fadeIn=0',
    arrange: async page => {
      await button(page, 'Start').click()
      await session(page, 'fading')
      await page.getByRole('region', { name: 'Tip' }).waitFor()
    }
  },
  {
    name: 'player-paused',
    arrange: async page => {
      await play(page)
      await button(page, 'Pause').click()
      await session(page, 'paused')
    }
  },
  {
    name: 'player-breathing',
    arrange: async page => {
      await play(page)
      await button(page, 'Slow breathing').click()
      await page.getByRole('img', { name: /^In for/ }).waitFor()
    }
  },
  {
    name: 'player-breathing-dark',
    arrange: async page => {
      await play(page)
      await button(page, 'Slow breathing').click()
      await page.locator(':root[data-light="full"]').waitFor({ state: 'attached' })
      await page.clock.fastForward(20_000)
      await page.locator(':root[data-light="dark"]').waitFor({ state: 'attached' })
    }
  },
  { name: 'player-interrupted', arrange: interrupt },
  { name: 'player-dark', arrange: dark },
  {
    name: 'player-left',
    arrange: async page => {
      await play(page)
      await go(page, '#/tips')
      await page.getByRole('heading', { level: 1, name: 'Tips' }).waitFor()
    }
  },
  {
    name: 'tonight-continue',
    arrange: async page => {
      await play(page)
      await button(page, 'Stop').click()
      await button(page, 'Continue').waitFor()
    }
  },
  { name: 'tune', hash: '#/tune' },
  {
    name: 'tune-playing',
    arrange: async page => {
      await play(page)
      await go(page, '#/tune')
      await page.getByRole('heading', { level: 1, name: 'Tune' }).waitFor()
      await page.getByRole('slider').first().waitFor()
    }
  },
  { name: 'programme', hash: '#/programme' },
  { name: 'tips', hash: '#/tips' },
  {
    name: 'tips-search',
    hash: '#/tips/fibre-by-day',
    arrange: async page => {
      await button(page, 'Save this tip for the morning').click()
      await go(page, '#/tips')
      await page.getByRole('searchbox').fill('fibre')
      await page.getByRole('heading', { name: 'Saved' }).waitFor()
    }
  },
  { name: 'tip', hash: '#/tips/fibre-by-day' },
  { name: 'guide', hash: '#/tips/winding-down' },
  { name: 'often-said', hash: '#/tips/often-said' },
  { name: 'first', hash: '#/first' },
  { name: 'journal-empty', hash: '#/journal' },
  {
    name: 'journal',
    hash: '#/settings',
    arrange: async page => {
      await fillJournal(page)
      await go(page, '#/journal')
      await page.getByRole('listitem').filter({ hasText: 'binaural' }).first().waitFor()
    }
  },
  { name: 'settings', hash: '#/settings' },
  { name: 'check', hash: '#/check' },
  { name: 'evidence', hash: '#/evidence' },
  {
    name: 'keyboard',
    hash: '#/settings',
    arrange: async page => {
      await button(page, 'Keyboard').click()
      await page.getByRole('dialog').waitFor()
    }
  }
]

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
