import type { Performer } from '../core/stream/performer.ts'
import { type SourceWorld, createStreamSource } from './stream-source.ts'
import type { OnVerdict } from './performer-switch.ts'
import { probeStream } from './probe.ts'
import { type StreamPorts, createStreamPerformer } from './stream-performer.ts'

/** What the stream needs of the world. */
export interface StreamWorld extends SourceWorld, Omit<StreamPorts, 'source' | 'setsVolume'> {
  /** Absent where there are no service workers. */
  readonly workers: Pick<ServiceWorkerContainer, 'controller' | 'addEventListener'> | undefined
}

/**
 * Looks, as soon as a worker is in control, whether the night can be streamed, and makes the performer if so. A worker
 * that goes with the site's data takes the stream with it, until there is one again.
 */
export function findStream(world: StreamWorld, onVerdict: OnVerdict): void {
  const { workers } = world
  let controlled = false
  let stream: Performer | undefined

  async function probe(): Promise<void> {
    const { verdict, engine, setsVolume } = await probeStream(world)
    // The worker may have gone while it was asked.
    if (!controlled) return
    if (verdict === 'works')
      stream ??= createStreamPerformer({
        ...world,
        source: createStreamSource(world, engine),
        setsVolume
      })
    onVerdict(verdict, stream)
  }

  function follow({ controller }: Pick<ServiceWorkerContainer, 'controller'>): void {
    // Another version in control is no reason to look again: the stream asks it what it needs.
    if (controller && controlled) return
    controlled = controller !== null
    if (controlled) void probe()
    else onVerdict('not in control')
  }

  if (!workers) return onVerdict('no worker')
  follow(workers)
  workers.addEventListener('controllerchange', () => follow(workers))
}
