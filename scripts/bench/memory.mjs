// What a night leaves in memory: a seek to every minute of it, then a forced collection.
import { setTimeout as pass } from 'node:timers/promises'

/** Minutes of the longest night. */
export const NIGHT_MINUTES = 720
/**
 * Bytes: by how much the page may grow, and what the worker may hold, backing stores included. Of the page's, up to 1.1
 * million are what the runner notes of some 1,500 requests; the night itself renders 500 times as much.
 */
export const MEMORY_BOUNDS = { page: 1_500_000, worker: 8_000_000 }

/** Seeks before memory is looked at first. */
const WARMING = 60

/** Collections before a figure is believed. */
const COLLECTIONS = 6

/** Keeps at hand the media elements that a page makes, from its next loading on. */
export async function keepElements(page) {
  await page.addInitScript(() => {
    const elements = []
    Object.assign(window, { elements })
    window.Audio = class extends Audio {
      constructor(address) {
        super(address)
        elements.push(this)
      }
    }
  })
}

/**
 * Bytes in use after collections: the script heap, the browser's own objects for it, and what both keep outside. The
 * least of several, as what one sets free may hold more, and some of it goes only in a later task.
 */
async function heapBytes(ask) {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < COLLECTIONS; round++) {
    await ask('HeapProfiler.collectGarbage')
    const { usedSize, embedderHeapUsedSize, backingStorageSize } = await ask('Runtime.getHeapUsage')
    least = Math.min(least, usedSize + embedderHeapUsedSize + backingStorageSize)
    await pass(200)
  }
  return least
}

/** Talks to the one service worker of this browser; the runner itself has no session with workers to offer. */
async function openWorkerSession(browser) {
  const session = await browser.newBrowserCDPSession()
  const { targetInfos } = await session.send('Target.getTargets')
  const worker = targetInfos.find(({ type }) => type === 'service_worker')
  if (worker === undefined) throw new Error('The service worker does not run.')
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: worker.targetId,
    flatten: false
  })
  let asked = 0
  const ask = method =>
    new Promise((resolve, reject) => {
      const id = ++asked
      const handleMessage = event => {
        if (event.sessionId !== sessionId) return
        const answer = JSON.parse(event.message)
        if (answer.id !== id) return
        session.off('Target.receivedMessageFromTarget', handleMessage)
        if (answer.error) reject(new Error(`${method}: ${answer.error.message}`))
        else resolve(answer.result)
      }
      session.on('Target.receivedMessageFromTarget', handleMessage)
      const message = JSON.stringify({ id, method })
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject)
    })
  return { ask, close: () => session.detach() }
}

/** Goes to the minutes from `first` to before `end`, each until the sound of that place is there. */
function seekMinutes(page, first, end) {
  return page.evaluate(
    async ([first, end]) => {
      const element = window.elements.at(-1)
      for (let minute = first; minute < end; minute++) {
        const there = new Promise(done => element.addEventListener('seeked', done, { once: true }))
        element.currentTime = minute * 60
        await there
        const off = Math.abs(element.currentTime - minute * 60)
        if (off > 1) throw new Error(`The seek to minute ${minute} came out ${off} s beside it.`)
      }
    },
    [first, end]
  )
}

/**
 * Seeks through the night that a page plays as a stream. The page must have been under `keepElements` when it loaded,
 * and play alone in its browser.
 * @returns seeks made, and in bytes what the page held before, by how much it grew, and what the worker holds
 */
export async function measureMemory(page) {
  const devtools = await page.context().newCDPSession(page)
  const ask = method => devtools.send(method)
  // The first seeks make what the later ones use again: code that is compiled when it has run for a while.
  await seekMinutes(page, 0, WARMING)
  const before = await heapBytes(ask)
  await seekMinutes(page, 0, NIGHT_MINUTES)
  const after = await heapBytes(ask)
  const worker = await openWorkerSession(page.context().browser())
  const held = await heapBytes(worker.ask)
  await worker.close()
  await devtools.detach()
  return { seeks: NIGHT_MINUTES, before, growth: after - before, worker: held }
}
