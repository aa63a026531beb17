import { type Bed, createBed } from '../core/render/beds/bed.ts'
import type { Frames } from '../core/base/units.ts'
import { type BedOptions, BED_PROCESSOR } from './worklet-messages.ts'
import { ClockedProcessor } from './clocked-processor.ts'

/** Plays a bed. */
class BedProcessor extends ClockedProcessor {
  readonly #bed: Bed

  constructor({ processorOptions }: { readonly processorOptions: BedOptions }) {
    super(processorOptions)
    this.#bed = createBed(processorOptions.kind, processorOptions.seed, sampleRate)
  }

  render(first: Frames, left: Float32Array, right: Float32Array): void {
    this.#bed.render(first, left, right)
  }
}

registerProcessor(BED_PROCESSOR, BedProcessor)
