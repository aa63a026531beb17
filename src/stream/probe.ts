import type { Clock } from '../core/base/clock.ts'
import { ENGINE_HEADER, PROBE_LENGTH, PROBE_PATH } from '../core/stream/stream-address.ts'
import type { StreamSupport } from '../core/stream/stream-support.ts'
import type { Seconds } from '../core/base/units.ts'
import { type SourceWorld, askBytes } from './stream-source.ts'

/** Nobody waits for the probe, but it shall end. */
const PATIENCE: Seconds = 10
/** How far the length that the element finds may be off. */
const TOLERANCE: Seconds = 0.1

/** What the probe needs of the world. */
export interface ProbeWorld extends Pick<SourceWorld, 'base' | 'fetch'> {
  readonly createElement: () => HTMLAudioElement
  readonly clock: Pick<Clock, 'after'>
}

/** Any but an element's own, and how long it has to keep it. */
const VOLUME = 0.5
const VOLUME_KEPT: Seconds = 0.1

/** What came of it, and the engine version that the worker answers for. */
export interface Probed {
  readonly verdict: Extract<StreamSupport, 'works' | 'no answer' | 'not readable'>
  readonly engine: string | undefined
  /** Whether the volume of an element can be set. */
  readonly setsVolume: boolean
}

/** Finds out whether a worker answers as the night needs it, and whether a media element can read that. */
export async function probeStream(world: ProbeWorld): Promise<Probed> {
  const address = world.base + PROBE_PATH
  const response = await askBytes(world, () => address, 0, 1)
  const answered = response?.status === 206 && (await response.arrayBuffer()).byteLength === 2
  if (!response || !answered) return { verdict: 'no answer', engine: undefined, setsVolume: false }
  const { length, setsVolume } = await tryElement(world, address)
  const right = length !== undefined && Math.abs(length - PROBE_LENGTH) <= TOLERANCE
  return {
    verdict: right ? 'works' : 'not readable',
    engine: response.headers.get(ENGINE_HEADER) ?? undefined,
    setsVolume
  }
}

/** The length that a media element finds, or undefined when it finds none, and whether it keeps the volume it is given. */
async function tryElement(
  world: ProbeWorld,
  address: string
): Promise<{ readonly length: Seconds | undefined; readonly setsVolume: boolean }> {
  const element = world.createElement()
  element.preload = 'metadata'
  const length = await new Promise<Seconds | undefined>(resolve => {
    const cancel = world.clock.after(PATIENCE, () => resolve(undefined))
    const done = (): void => {
      cancel()
      resolve(element.error ? undefined : element.duration)
    }
    element.addEventListener('loadedmetadata', done, { once: true })
    element.addEventListener('error', done, { once: true })
    element.src = address
  })
  // Since iOS 15 an element shows what it was given, and takes it back a moment later.
  element.volume = VOLUME
  await new Promise<void>(resolve => world.clock.after(VOLUME_KEPT, resolve))
  const setsVolume = element.volume === VOLUME
  element.removeAttribute('src')
  element.load()
  return { length, setsVolume }
}
