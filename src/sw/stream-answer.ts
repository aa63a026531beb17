import { parseByteRange } from '../core/stream/byte-range.ts'
import { ENGINE_HEADER, parseStreamPath, PROBE_PATH } from '../core/stream/stream-address.ts'
import { frameAfter, frameBefore } from '../core/stream/score-wav.ts'
import type { NightFiles, ServedWav } from './stream-files.ts'
import { NOSNIFF } from './nosniff.ts'
import { type Queue, createQueue, createTurns } from './turns.ts'

/**
 * The most that is answered at once. Smaller and larger pieces both led to short underruns in Chromium; players request
 * the rest.
 */
export const LARGEST_ANSWER = 1_048_576
/** A file is made in pieces of this size, each when it is pulled. */
const PIECE = 65_536

/** Requests that show the answer as a page or inside one: there a sound plays by itself, and at full scale. */
const PAGES: ReadonlySet<string> = new Set(['document', 'embed', 'frame', 'iframe', 'object'])

/** A request for something under `night/`. */
export interface NightRequest {
  readonly method: string
  /** Below the app's own path, without query. */
  readonly path: string
  readonly range: string | undefined
  /** `navigate` when it is opened as a page. */
  readonly mode: RequestMode
  /** `audio` when a media element asks. */
  readonly destination: string
}

interface Answering {
  readonly engine: string
  readonly queue: Queue
  refuse(status: number, words: string, more?: Record<string, string>): Response
}

/**
 * Answers for the night's file: depend only on the request, the engine version, and the codes stored by hash.
 * @param queue the same for all requests, which share the worker's time
 * @param engine sent in a header, so that a page that requested another version can retry
 */
export async function answerNight(
  request: NightRequest,
  files: NightFiles,
  engine: string,
  queue: Queue = createQueue()
): Promise<Response> {
  const refuse = (status: number, words: string, more: Record<string, string> = {}): Response =>
    new Response(request.method === 'HEAD' ? null : `${words}\n`, {
      status,
      headers: {
        'Content-Type': 'text/plain; charset=utf-8',
        ...NOSNIFF,
        'Cache-Control': 'no-store',
        [ENGINE_HEADER]: engine,
        ...more
      }
    })

  const answering = { engine, refuse, queue }

  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(405, 'Only GET and HEAD work here.', { Allow: 'GET, HEAD' })
  if (request.mode === 'navigate' || PAGES.has(request.destination))
    return refuse(403, 'This plays only in Neap.')
  if (request.path === PROBE_PATH) {
    // A player that does not request ranges would want gigabytes at once: this must not work for it.
    if (request.destination === 'audio' && request.range === undefined)
      return refuse(400, 'A player must ask for ranges.')
    return answerFile(request, files.probe(), answering)
  }
  const address = parseStreamPath(request.path)
  if (!address) return refuse(404, 'No such file.')
  const opened = await files.open(address)
  if ('status' in opened) return refuse(opened.status, opened.words)
  return answerFile(request, opened, answering)
}

async function answerFile(
  { method, range: asked }: NightRequest,
  file: ServedWav,
  { engine, refuse, queue }: Answering
): Promise<Response> {
  const headers = (length: number): Record<string, string> => ({
    'Content-Type': 'audio/wav',
    ...NOSNIFF,
    'Content-Length': String(length),
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'no-store',
    [ENGINE_HEADER]: engine
  })
  if (method === 'HEAD') return new Response(null, { headers: headers(file.bytes) })
  const range = parseByteRange(asked, file.bytes)
  if (range === 'everything') return new Response(pull(file), { headers: headers(file.bytes) })
  if (range === 'unsatisfiable')
    return refuse(416, 'The file has no such bytes.', { 'Content-Range': `bytes */${file.bytes}` })
  const end = Math.min(range.end, range.start + LARGEST_ANSWER)
  return new Response(await readInTurns(file, range.start, end, queue), {
    status: 206,
    headers: {
      ...headers(end - range.start),
      'Content-Range': `bytes ${range.start}-${end - 1}/${file.bytes}`
    }
  })
}

/**
 * Bytes `start` to `end` − 1, with other requests in between where it takes long. Those for the same file wait: each
 * would have to restart where the other left off.
 */
function readInTurns(
  file: ServedWav,
  start: number,
  end: number,
  queue: Queue
): Promise<Uint8Array<ArrayBuffer>> {
  return queue(file, async () => {
    const turns = createTurns()
    await file.renew()
    const from = frameBefore(start)
    const frames = new Uint8Array(frameAfter(end) - from)
    for (let done = 0; done < frames.length; done += PIECE) {
      await turns.next()
      await file.ready(from + done, Math.min(from + done + PIECE, end))
      // Straight into the answer: a copy of each would be as much memory again to be cleared and collected.
      file.fill(from + done, frames.subarray(done, done + PIECE))
    }
    return frames.subarray(start - from, end - from)
  })
}

/** The whole file, never more than one piece ahead of the reader. */
function pull(file: ServedWav): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0
  return new ReadableStream(
    {
      async pull(controller) {
        const end = Math.min(at + PIECE, file.bytes)
        await file.ready(at, end)
        controller.enqueue(file.read(at, end))
        at = end
        if (at === file.bytes) controller.close()
      }
    },
    { highWaterMark: 0 }
  )
}
