// What an hour of playing costs in a hidden tab: processor time of all the browser's processes, and bytes rendered.
import { setTimeout as pass } from 'node:timers/promises'
import { showsPerformer, start } from './app.mjs'

/** Seconds of a stretch at least; a stream's goes on to the next piece that the worker answers. */
export const STRETCH = 45
export const ROUNDS = 2
/** Seconds in which what follows a start comes to rest: files kept, news put away, the first pieces fetched. */
export const SETTLING = 15
const HOUR = 3600

/** What may be going on in the tab that is measured. */
export const WAYS = ['stream', 'live', 'idle']

async function processorSeconds(session) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime]))
}

/** Opens a page that plays, and another one over it. */
export async function playHidden(context, address, way) {
  const page = await context.newPage()
  await page.goto(way === 'idle' ? address : `${address}#/?minutes=60&player=${way}`)
  if (way !== 'idle') {
    await showsPerformer(page, way)
    await start(page)
  }
  const cover = await context.newPage()
  await cover.bringToFront()
  if ((await page.evaluate(() => document.visibilityState)) !== 'hidden')
    throw new Error('The page that plays could not be hidden.')
  return { page, close: () => Promise.all([page.close(), cover.close()]) }
}

function isPiece(response) {
  return response.url().includes('/night/') && response.status() === 206
}

/** One stretch: per hour, seconds of processor time and bytes answered under `night/`. */
async function measureStretch(session, context, address, way) {
  const { page, close } = await playHidden(context, address, way)
  let bytes = 0
  page.on('response', response => {
    if (isPiece(response)) bytes += Number(response.headers()['content-length'])
  })
  // From piece to piece, so that a stretch holds as many of them as its length calls for.
  const rest = () => (way === 'stream' ? page.waitForEvent('response', isPiece) : undefined)
  await pass(SETTLING * 1000)
  await rest()
  const from = { at: performance.now(), bytes, processes: await processorSeconds(session) }
  await pass(STRETCH * 1000)
  await rest()
  const seconds = (performance.now() - from.at) / 1000
  const processes = await processorSeconds(session)
  const answered = bytes - from.bytes
  await close()
  const used = [...processes].reduce(
    (sum, [id, time]) => sum + time - (from.processes.get(id) ?? 0),
    0
  )
  return { processor: (used * HOUR) / seconds, bytes: (answered * HOUR) / seconds, seconds }
}

/** For each way the means of its rounds, and how long was measured; the ways take turns in one browser. */
export async function benchPlaying(app) {
  const { browser, context, close } = await app.launchPlain()
  const session = await browser.newBrowserCDPSession()
  const stretches = Object.fromEntries(WAYS.map(way => [way, []]))
  for (let round = 0; round < ROUNDS; round++)
    for (const way of WAYS)
      stretches[way].push(await measureStretch(session, context, app.address, way))
  await close()
  return WAYS.map(way => {
    const mean = key => stretches[way].reduce((sum, each) => sum + each[key], 0) / ROUNDS
    return {
      way,
      processor: mean('processor'),
      bytes: mean('bytes'),
      seconds: mean('seconds') * ROUNDS
    }
  })
}
