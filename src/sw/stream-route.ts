import { ENGINE_VERSION } from '../core/score/engine-version.ts'
import { SCORES_CACHE, scorePath } from '../core/stream/stream-address.ts'
import { createFolderPieces } from '../core/render/own/own-folder.ts'
import { TRAFFIC_CHANNEL } from '../core/stream/served-ranges.ts'
import { type NightRequest, answerNight } from './stream-answer.ts'
import { createNightFiles } from './stream-files.ts'
import { newsOf } from './stream-news.ts'
import { createQueue } from './turns.ts'
import { nightPattern } from './stream-pattern.ts'

/** The worker, whose browser may be too old for channels. */
type NightWorker = ServiceWorkerGlobalScope & {
  readonly BroadcastChannel?: new (name: string) => Pick<BroadcastChannel, 'postMessage'>
}

/** Answers every request under `night/` before any other route: call it first. Its answers are never cached. */
export function playTheNight(worker: NightWorker): void {
  const { scope } = worker.registration
  const { origin, pathname: base } = new URL(scope)
  const pattern = nightPattern(scope)
  const files = createNightFiles(
    ENGINE_VERSION,
    async hash => {
      const scores = await worker.caches.open(SCORES_CACHE)
      const found = await scores.match(new URL(scorePath(hash), scope))
      return found?.text()
    },
    createFolderPieces(() => worker.navigator.storage.getDirectory())
  )
  const queue = createQueue()
  // A page that examines playback may subscribe. Nothing here depends on it.
  const channel = worker.BroadcastChannel && new worker.BroadcastChannel(TRAFFIC_CHANNEL)

  async function answer(request: NightRequest): Promise<Response> {
    const asked = performance.now()
    const response = await answerNight(request, files, ENGINE_VERSION, queue)
    const news = newsOf(request.path, response, {
      at: Date.now(),
      took: performance.now() - asked,
      workerSince: performance.timeOrigin
    })
    if (news) channel?.postMessage(news)
    return response
  }

  worker.addEventListener('fetch', event => {
    const { request } = event
    const url = new URL(request.url)
    if (url.origin !== origin || !pattern.test(url.pathname)) return
    event.stopImmediatePropagation()
    event.respondWith(
      answer({
        method: request.method,
        path: url.pathname.slice(base.length),
        range: request.headers.get('range') ?? undefined,
        mode: request.mode,
        destination: request.destination
      })
    )
  })
}
