// What an hour of playing costs in a hidden tab: processor time of all the browser's processes.
import { setTimeout as pass } from 'node:timers/promises'
import { median, showsPerformer, start } from './app.mjs'
import { MINUTES, openControls } from './controls.mjs'

/** Turns of each way. */
export const TURNS = 5
/**
 * Seconds in which what follows a start comes to rest: files kept, news put away, the first pieces fetched, and memory
 * collected. After 10 s an app that does nothing still takes three times what it takes from the first minute on.
 */
export const SETTLING = 60
/** Seconds that a piece of the stream lasts: 1 MiB at 24 kHz, 16 bits, stereo. */
const PIECE = 2 ** 20 / 96_000
/** Seconds of a turn: so many pieces are asked for in it, wherever it begins. */
export const STRETCH = 2 * PIECE
const HOUR = 3600

/** What may be going on in the tab that is measured. */
export const WAYS = ['stream', 'wav', 'opus', 'live', 'bare', 'idle']
/** A way, what it is compared with, and the most that it may cost of that. */
export const RATIOS = [
  { way: 'stream', control: 'wav', bound: 1.05 },
  { way: 'live', control: 'bare', bound: 1.25 }
]

const PERFORMERS = new Set(['stream', 'live'])

/** Goes to the app, and has it play. */
async function playApp(page, address, way) {
  await page.goto(way === 'idle' ? address : `${address}#/?minutes=${MINUTES}&player=${way}`)
  if (way === 'idle') return
  await showsPerformer(page, way)
  await start(page)
}

async function playControl(page, address, way) {
  await page.goto(address + way)
  await page.getByRole('button').click()
  await page.locator(':root[data-session="playing"]').waitFor({ state: 'attached' })
}

/** Opens a page that plays, and another one over it. @param controls the address of what the app is compared with */
export async function playHidden(context, address, way, controls) {
  const page = await context.newPage()
  if (way === 'idle' || PERFORMERS.has(way)) await playApp(page, address, way)
  else await playControl(page, controls, way)
  const cover = await context.newPage()
  await cover.bringToFront()
  if ((await page.evaluate(() => document.visibilityState)) !== 'hidden')
    throw new Error('The page that plays could not be hidden.')
}

/** Seconds of processor time that each process has had so far. */
async function processorSeconds(session) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  return new Map(processInfo.map(({ id, type, cpuTime }) => [id, { type, cpuTime }]))
}

/** One turn: seconds of processor time an hour, by the kind of process. */
export async function measureTurn({ connect, session }, address, way, controls) {
  let browser = await connect()
  await playHidden(browser.contexts()[0], address, way, controls)
  await browser.close()
  await pass(SETTLING * 1000)
  const before = await processorSeconds(session)
  const at = performance.now()
  await pass(STRETCH * 1000)
  const after = await processorSeconds(session)
  const hours = (performance.now() - at) / 1000 / HOUR
  browser = await connect()
  await Promise.all(
    browser
      .contexts()[0]
      .pages()
      .map(page => page.close())
  )
  await browser.close()
  const used = {}
  for (const [id, { type, cpuTime }] of after)
    used[type] = (used[type] ?? 0) + (cpuTime - (before.get(id)?.cpuTime ?? 0)) / hours
  return used
}

const sum = figures => Object.values(figures).reduce((all, each) => all + each, 0)

/** What the ways come to: medians of their turns, and the ratios that have a bound. */
export function summarise(turns) {
  const cost = way => median(turns[way].map(sum))
  const ratios = RATIOS.map(({ way, control, bound }) => ({
    way,
    control,
    bound,
    ratio: cost(way) / cost(control),
    overIdle: (cost(way) - cost('idle')) / (cost(control) - cost('idle'))
  }))
  return { costs: WAYS.map(way => ({ way, processor: cost(way) })), ratios }
}

/** The ways take turns in one browser, each round from another one on. */
export async function benchPlaying(app) {
  const plain = await app.launchPlain()
  const controls = await openControls(app)
  await plain.browser.close()
  const turns = Object.fromEntries(WAYS.map(way => [way, []]))
  for (let round = 0; round < TURNS; round++)
    for (let turn = 0; turn < WAYS.length; turn++) {
      const way = WAYS[(round + turn) % WAYS.length]
      turns[way].push(await measureTurn(plain, app.address, way, controls.address))
    }
  await plain.close()
  await controls.close()
  return summarise(turns)
}
