import { type LayerMixer, createLayerMixer } from '../core/render/layer-mixer.ts'
import { decodeScore } from '../core/score/codec/score-code.ts'
import type { Frames } from '../core/base/units.ts'
import { ClockedProcessor } from './clocked-processor.ts'
import { type ClockedMessage, type ScoreOptions, SCORE_PROCESSOR } from './worklet-messages.ts'

/** Plays all voices of a score through the renderer. */
class ScoreProcessor extends ClockedProcessor {
  readonly #mixer: LayerMixer

  constructor({ processorOptions }: { readonly processorOptions: ScoreOptions }) {
    super(processorOptions)
    this.#mixer = createLayerMixer(decodeScore(processorOptions.code), sampleRate)
    this.port.addEventListener('message', ({ data }: MessageEvent<ClockedMessage>) => {
      if ('factors' in data) this.#mixer.move(data.factors)
    })
  }

  render(first: Frames, left: Float32Array, right: Float32Array): void {
    this.#mixer.render(first, left, right)
  }
}

registerProcessor(SCORE_PROCESSOR, ScoreProcessor)
