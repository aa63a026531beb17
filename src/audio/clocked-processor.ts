import type { Frames, Seconds } from '../core/base/units.ts'
import type { ClockedMessage, ClockedOptions } from './worklet-messages.ts'

/** How long a sound that comes too late takes to be all there. */
const LATE_RISE: Seconds = 0.05

/** Plays a sound that can be made from any frame on in step with the context's clock. */
export abstract class ClockedProcessor extends AudioWorkletProcessor {
  readonly #options: ClockedOptions
  #stop: Frames = Number.POSITIVE_INFINITY
  #next: Frames | undefined
  #riseFrom: Frames | undefined

  constructor(options: ClockedOptions) {
    super()
    this.#options = options
    this.port.addEventListener('message', ({ data }: MessageEvent<ClockedMessage>) => {
      if ('stop' in data) this.#stop = data.stop
    })
    this.port.start()
  }

  /** Fills both ears with the sound from its frame `first` on. */
  abstract render(first: Frames, left: Float32Array, right: Float32Array): void

  process(_: unknown, [output]: readonly (readonly Float32Array[])[]): boolean {
    const [left, right] = output ?? []
    if (!left || !right) return true
    // Counted here, as Chromium's currentFrame stands still while the page is building nodes: the same few
    // milliseconds of noise, over and over, would be a tone.
    const frame = this.#next ?? currentFrame
    this.#next = frame + left.length
    if (frame >= this.#stop) return false
    if (this.#next <= this.#options.start) return true
    this.render(frame + this.#options.offset, left, right)
    this.#riseFrom ??= frame
    if (this.#riseFrom > this.#options.start) this.#rise(left, right, frame - this.#riseFrom)
    return true
  }

  /** On a busy device the worklet may be made after its start: it swells then, rather than breaks in. */
  #rise(left: Float32Array, right: Float32Array, since: Frames): void {
    const length = LATE_RISE * sampleRate
    if (since > length) return
    for (let index = 0; index < left.length; index++) {
      const gain = Math.min(1, (since + index) / length)
      left[index] = (left[index] ?? 0) * gain
      right[index] = (right[index] ?? 0) * gain
    }
  }
}
