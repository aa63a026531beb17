import type { Clock } from '../core/base/clock.ts'
import { ENGINE_HEADER, PROBE_LENGTH, PROBE_PATH } from '../core/stream/stream-address.ts'
import type { StreamSupport } from '../core/stream/stream-support.ts'
import type { Seconds } from '../core/base/units.ts'
import type { SourceWorld } from './stream-source.ts'
import { askBytes } from './stream-source.ts'

/** Nobody waits for the probe, but it shall end. */
const PATIENCE: Seconds = 10
/** How far the length that the element finds may be off. */
const TOLERANCE: Seconds = 0.1

/** What the probe needs of the world. */
export interface ProbeWorld extends Pick<SourceWorld, 'base' | 'fetch'> {
  readonly createElement: () => HTMLAudioElement
  readonly clock: Pick<Clock, 'after'>
}

/** What came of it, and the engine version that the worker answers for. */
export interface Probed {
  readonly verdict: Extract<StreamSupport, 'works' | 'no answer' | 'not readable'>
  readonly engine: string | undefined
}

/** Finds out whether a worker answers as the night needs it, and whether a media element can read that. */
export async function probeStream(world: ProbeWorld): Promise<Probed> {
  const address = world.base + PROBE_PATH
  const response = await askBytes(world, () => address, 0, 1)
  const answered = response?.status === 206 && (await response.arrayBuffer()).byteLength === 2
  if (!response || !answered) return { verdict: 'no answer', engine: undefined }
  const length = await lengthOf(world, address)
  const right = length !== undefined && Math.abs(length - PROBE_LENGTH) <= TOLERANCE
  return {
    verdict: right ? 'works' : 'not readable',
    engine: response.headers.get(ENGINE_HEADER) ?? undefined
  }
}

/** The length that a media element finds, or undefined when it finds none. */
async function lengthOf(world: ProbeWorld, address: string): Promise<Seconds | undefined> {
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
  element.removeAttribute('src')
  element.load()
  return length
}
