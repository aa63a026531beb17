import { createBed } from '../core/render/beds/bed.ts'
import { renderBedLoop } from '../core/render/beds/bed-loop.ts'
import type { PlainBed } from '../core/score/score.ts'
import type { Seconds } from '../core/base/units.ts'
import { type BedOptions, BED_PROCESSOR } from './worklet-messages.ts'
import workletUrl from './bed.worklet.ts?worker&url'
import { type ClockedSource, clockedSource } from './clocked-source.ts'
import type { Desk } from './tone.ts'
import { loadWorklet, prefetchWorklet } from './worklet.ts'

/** Makes beds, at RMS 1 in each ear. `position` is in the score and heard at `start`, a context time. */
export type Beds = (voice: PlainBed, position: Seconds, start: Seconds) => ClockedSource

/** Length of a looped bed: long enough that nobody hears it come round. */
const LOOP: Seconds = 60
/** How long its end takes to go over into its beginning. */
const BLEND: Seconds = 0.5

/**
 * The beds of a context: from the worklet where there is one, else (on an insecure origin, or when its module cannot
 * be fetched) as a loop.
 */
export async function loadBeds(desk: Desk): Promise<Beds> {
  return (await loadWorklet(desk, workletUrl)) ? workletBeds(desk) : loopedBeds(desk)
}

export function prefetchBeds(): Promise<void> {
  return prefetchWorklet(workletUrl)
}

function workletBeds(desk: Desk): Beds {
  return ({ bed, seed }, position, start) =>
    clockedSource<BedOptions>(desk, BED_PROCESSOR, { kind: bed, seed }, position, start)
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
