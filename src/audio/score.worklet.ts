import { type ScoreRenderer, createScoreRenderer } from '../core/render/score-renderer.ts'
import { decodeScore } from '../core/score/codec/score-code.ts'
import type { Frames } from '../core/base/units.ts'
import { ClockedProcessor } from './clocked-processor.ts'
import { type ScoreOptions, SCORE_PROCESSOR } from './worklet-messages.ts'

/** Plays all voices of a score through the renderer. */
class ScoreProcessor extends ClockedProcessor {
  readonly #renderer: ScoreRenderer
  #left = new Float64Array(0)
  #right = new Float64Array(0)

  constructor({ processorOptions }: { readonly processorOptions: ScoreOptions }) {
    super(processorOptions)
    this.#renderer = createScoreRenderer(decodeScore(processorOptions.code), sampleRate)
  }

  render(first: Frames, left: Float32Array, right: Float32Array): void {
    if (this.#left.length !== left.length) {
      this.#left = new Float64Array(left.length)
      this.#right = new Float64Array(left.length)
    }
    this.#renderer.render(first, this.#left, this.#right)
    left.set(this.#left)
    right.set(this.#right)
  }
}

registerProcessor(SCORE_PROCESSOR, ScoreProcessor)
