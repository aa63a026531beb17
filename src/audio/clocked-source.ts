import type { Seconds } from '../core/base/units.ts'
import type { ClockedMessage, ClockedOptions } from './worklet-messages.ts'
import type { Desk } from './tone.ts'

/** A sound of both ears that was made to begin at a context time. */
export interface ClockedSource {
  readonly output: AudioNode
  /** May be called again with another time as long as it has not come. */
  stop(time: Seconds): void
  /** Leads the layers of a score to factors of their levels, from now on. Missing: another source has to take over. */
  move?(factors: readonly number[]): void
  dispose(): void
  /** To its processor and back; missing for what has none. */
  readonly port?: MessagePort
}

/**
 * A source made by one of our processors.
 * @param position seconds in the sound, heard at `start`, a context time
 */
export function clockedSource<T extends ClockedOptions>(
  { context, native }: Desk,
  processor: string,
  own: Omit<T, keyof ClockedOptions>,
  position: Seconds,
  start: Seconds
): ClockedSource {
  const { sampleRate } = native
  const startFrame = Math.round(start * sampleRate)
  const clocked: ClockedOptions = {
    offset: Math.round(position * sampleRate) - startFrame,
    start: startFrame
  }
  const node = context.createAudioWorkletNode(processor, {
    numberOfInputs: 0,
    outputChannelCount: [2],
    processorOptions: { ...own, ...clocked }
  })
  const tell = (message: ClockedMessage): void => node.port.postMessage(message)
  return {
    output: node,
    port: node.port,
    stop: time => tell({ stop: Math.ceil(time * sampleRate) }),
    move: factors => tell({ factors }),
    dispose() {
      tell({ stop: 0 })
      node.disconnect()
    }
  }
}
