/** What a live context has played so far. */
export interface LiveRecording {
  readonly context: AudioContext
  /** Both ears, from the first start of the recorder to now. */
  finish(): { readonly left: Float32Array; readonly right: Float32Array }
}

// Chunks are put one after another: Chromium's currentFrame stands still while the page is building nodes.
const RECORDER = `
registerProcessor('recorder', class extends AudioWorkletProcessor {
  process([[left, right]]) {
    const silence = new Float32Array(128)
    const ears = { left: left?.slice() ?? silence, right: (right ?? left)?.slice() ?? silence }
    this.port.postMessage(ears)
    return true
  }
})`

interface Chunk {
  readonly left: Float32Array
  readonly right: Float32Array
}

/**
 * Puts a recorder between a context's graph and its destination, sample for sample as the audio thread made them:
 * what the device does with them does not come in.
 */
export async function recordContext(context: AudioContext): Promise<LiveRecording> {
  const address = URL.createObjectURL(new Blob([RECORDER], { type: 'text/javascript' }))
  await context.audioWorklet.addModule(address)
  URL.revokeObjectURL(address)
  const { destination } = context
  const input = new GainNode(context)
  const recorder = new AudioWorkletNode(context, 'recorder', { outputChannelCount: [2] })
  input.connect(destination)
  input.connect(recorder)
  const chunks: Chunk[] = []
  recorder.port.addEventListener('message', ({ data }: MessageEvent<Chunk>) => chunks.push(data))
  recorder.port.start()
  Object.defineProperty(context, 'destination', { value: input })

  return {
    context,
    finish() {
      const left = new Float32Array(chunks.length * 128)
      const right = new Float32Array(chunks.length * 128)
      chunks.forEach((chunk, index) => {
        left.set(chunk.left, index * 128)
        right.set(chunk.right, index * 128)
      })
      return { left, right }
    }
  }
}
