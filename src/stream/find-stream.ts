import type { Clock, Performer, ScoreShelf } from '../core/ports.ts'
import type { StreamNews } from './chosen-performer.ts'
import { createNightSource } from './night-source.ts'
import { probeStream } from './probe.ts'
import type { KeptGesture } from './standby.ts'
import { createStreamWithStandby } from './standby.ts'
import { createStreamPerformer } from './stream-performer.ts'

/** What the stream needs of the world. */
export interface StreamWorld {
  /** The app's own address, ending in a slash. */
  readonly base: string
  /** Absent where there are no service workers. */
  readonly workers: Pick<ServiceWorkerContainer, 'controller' | 'addEventListener'> | undefined
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>
  readonly createElement: () => HTMLAudioElement
  readonly shelf: ScoreShelf
  readonly clock: Clock
  readonly gesture: KeptGesture
  readonly claimAudioSession: () => void
}

/** Looks once, as soon as a worker is in control, whether the night can be streamed, and makes the performer if so. */
export function findStream(world: StreamWorld, live: Performer, news: StreamNews): void {
  const { workers } = world
  const probe = async (): Promise<void> => {
    const { verdict, engine } = await probeStream(world)
    news.found(verdict, verdict === 'works' ? makeStream(world, live, news, engine) : undefined)
  }

  if (!workers) news.found('no worker')
  else if (workers.controller) void probe()
  else {
    news.found('not in control')
    workers.addEventListener('controllerchange', () => void probe(), { once: true })
  }
}

function makeStream(
  world: StreamWorld,
  live: Performer,
  news: StreamNews,
  engine: string | undefined
): Performer {
  const stream = createStreamPerformer({ ...world, source: createNightSource(world, engine) })
  const { clock, gesture } = world
  const tookOver = (): void => news.found('did not start')
  return createStreamWithStandby({ stream, live, gesture, clock, tookOver })
}
