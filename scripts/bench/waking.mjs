// How often script wakes a page that plays hidden, by the browser's own trace.
import { setTimeout as pass } from 'node:timers/promises'
import { playHidden, SETTLING } from './playing.mjs'

/** Wake-ups a minute. */
export const WAKING_BOUND = 2
export const WATCHED_MINUTES = 2
/** Microseconds: script within this time of a wake-up belongs to it, as a write's answer to the write. */
const TOGETHER = 500_000

async function readTrace(session, handle) {
  let text = ''
  for (;;) {
    const { data, eof, base64Encoded } = await session.send('IO.read', { handle, size: 2 ** 20 })
    text += base64Encoded ? Buffer.from(data, 'base64').toString() : data
    if (eof) return JSON.parse(text).traceEvents
  }
}

/** How many wake-ups the calls at these times, in their order, come down to. */
function countWakings(times) {
  let wakings = 0
  let last = Number.NEGATIVE_INFINITY
  for (const time of times) {
    if (time - last <= TOGETHER) continue
    last = time
    wakings++
  }
  return wakings
}

/** Everything that the browser's processes trace in a stretch of time. */
async function trace(session, seconds) {
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] }
  })
  await pass(seconds * 1000)
  const done = new Promise(resolve => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  const { stream } = await done
  return readTrace(session, stream)
}

/** The calls into script on the main threads of pages, in their order. Workers and worklets have threads of their own. */
function scriptCalls(events) {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`)
  )
  if (mains.size === 0) throw new Error('The trace names no main thread.')
  return events
    .filter(({ name, pid, tid }) => name === 'FunctionCall' && mains.has(`${pid} ${tid}`))
    .toSorted((a, b) => a.ts - b.ts)
}

async function countWaking(app, way) {
  const { browser, context, close } = await app.launchPlain()
  const session = await browser.newBrowserCDPSession()
  await playHidden(context, app.address, way)
  await pass(SETTLING * 1000)
  const calls = scriptCalls(await trace(session, WATCHED_MINUTES * 60))
  await close()
  const wakings = countWakings(calls.map(({ ts }) => ts))
  return { way, perMinute: wakings / WATCHED_MINUTES, calls: calls.length / WATCHED_MINUTES }
}

/** Wake-ups and calls into script a minute, of the stream and of the live performer, each in a browser of its own. */
export function benchWaking(app) {
  return Promise.all(['stream', 'live'].map(way => countWaking(app, way)))
}
