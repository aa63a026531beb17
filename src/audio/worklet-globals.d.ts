// What TypeScript's libraries lack: the names of an AudioWorkletGlobalScope that the bed's worklet uses.

declare const currentFrame: number
declare const sampleRate: number

declare class AudioWorkletProcessor {
  readonly port: MessagePort
}

declare function registerProcessor(
  name: string,
  processor: new (options: { readonly processorOptions: never }) => AudioWorkletProcessor & {
    process(
      inputs: readonly (readonly Float32Array[])[],
      outputs: readonly (readonly Float32Array[])[]
    ): boolean
  }
): void
