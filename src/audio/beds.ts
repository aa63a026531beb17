import { createBed } from '../core/render/bed.ts'
import { renderBedLoop } from '../core/render/bed-loop.ts'
import type { BedVoice } from '../core/score.ts'
import type { Seconds } from '../core/units.ts'
import type { BedOptions, BedStop } from './bed-protocol.ts'
import { BED_PROCESSOR } from './bed-protocol.ts'
import workletUrl from './bed.worklet.ts?worker&url'
import type { Desk } from './tone.ts'

/** A bed that sounds, at RMS 1 in each ear. */
export interface BedSource {
  readonly output: AudioNode
  /** May be called again with another time as long as it has not come. */
  stop(time: Seconds): void
  dispose(): void
}

/** Makes beds. `position` is in the score and heard at `start`, a context time. */
export type Beds = (voice: BedVoice, position: Seconds, start: Seconds) => BedSource

/** Length of a looped bed: long enough that nobody hears it come round. */
const LOOP: Seconds = 60
/** How long its end takes to go over into its beginning. */
const BLEND: Seconds = 0.5

/**
 * The beds of a context: from the worklet where there is one, else (on an insecure origin, or when its module cannot
 * be fetched) as a loop.
 */
export async function loadBeds(desk: Desk): Promise<Beds> {
  // Missing in insecure contexts, whatever the types say.
  const loader: AudioWorklet | undefined = desk.native.audioWorklet
  if (!loader) return loopedBeds(desk)
  try {
    await loader.addModule(workletUrl)
    return workletBeds(desk)
  } catch (error) {
    // AbortError: the module could not be fetched. InvalidStateError: the context was closed meanwhile.
    if (error instanceof DOMException) return loopedBeds(desk)
    throw error
  }
}

/** Fetches the worklet's module into the browser's cache, so that it is there at the tap. */
export async function prefetchBeds(): Promise<void> {
  try {
    await fetch(workletUrl)
  } catch (error) {
    // A TypeError is how fetch tells that there is no network; then the loop will do.
    if (!(error instanceof TypeError)) throw error
  }
}

function workletBeds({ context, native }: Desk): Beds {
  return (voice, position, start) => {
    const { sampleRate } = native
    const startFrame = Math.round(start * sampleRate)
    const processorOptions: BedOptions = {
      kind: voice.bed,
      seed: voice.seed,
      offset: Math.round(position * sampleRate) - startFrame,
      start: startFrame
    }
    const node = context.createAudioWorkletNode(BED_PROCESSOR, {
      numberOfInputs: 0,
      outputChannelCount: [2],
      processorOptions
    })
    const tell = (stop: BedStop): void => node.port.postMessage(stop)
    return {
      output: node,
      stop: time => tell({ stop: Math.ceil(time * sampleRate) }),
      dispose() {
        tell({ stop: 0 })
        node.disconnect()
      }
    }
  }
}

/** Beds without a worklet. Exported for the tests, which have one. */
export function loopedBeds({ native }: Desk): Beds {
  return (voice, position, start) => {
    const { sampleRate } = native
    const length = LOOP * sampleRate
    const bed = createBed(voice.bed, voice.seed, sampleRate)
    const loop = renderBedLoop(bed, length, Math.round(BLEND * sampleRate))
    const buffer = native.createBuffer(2, length, sampleRate)
    buffer.copyToChannel(loop.left, 0)
    buffer.copyToChannel(loop.right, 1)
    const node = new AudioBufferSourceNode(native, { buffer, loop: true })
    // Within the first round the beginning is a blend already: a loop has no other.
    node.start(start, position % LOOP)
    return {
      output: node,
      stop: time => node.stop(time),
      dispose: () => node.disconnect()
    }
  }
}
