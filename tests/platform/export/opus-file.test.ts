import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Frames } from '../../../src/core/base/units.ts'
import { compileRecipe } from '../../../src/core/recipe/compile.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'
import { openOpusNight } from '../../../src/platform/export/opus-file.ts'

const PACKET: Frames = 960
const LOOK_AHEAD: Frames = 312
/** One frame of 20 ms, in stereo. */
const HEAD = 0b1111_1100

class FakeAudioData {
  readonly numberOfFrames: Frames
  readonly duration: number

  constructor({ numberOfFrames, sampleRate }: AudioDataInit) {
    this.numberOfFrames = numberOfFrames
    this.duration = Math.round((numberOfFrames / sampleRate) * 1e6)
  }

  close(): void {}
}

/** What encoders differ in. */
interface Manner {
  readonly durations: 'own' | "the block's" | 'none'
  readonly flush: 'fills the last packet' | 'drops what fills none'
}

/** Packets without sound, from an encoder of the given manner. */
function encoderLike({ durations, flush }: Manner) {
  return class extends EventTarget {
    readonly #init: AudioEncoderInit
    readonly encodeQueueSize = 0
    #held: Frames = 0
    #block = 0

    constructor(init: AudioEncoderInit) {
      super()
      this.#init = init
    }

    configure(): void {}
    close(): void {}

    encode({ numberOfFrames, duration }: FakeAudioData): void {
      this.#held += numberOfFrames
      this.#block = duration
      while (this.#held >= PACKET) this.#give()
    }

    async flush(): Promise<void> {
      if (flush === 'fills the last packet' && this.#held > 0) this.#give()
    }

    #give(): void {
      this.#held -= PACKET
      const duration = { own: 20_000, "the block's": this.#block, none: null }[durations]
      const copyTo = (data: Uint8Array): void => data.set([HEAD, 0])
      this.#init.output({ byteLength: 2, duration, copyTo } as unknown as EncodedAudioChunk)
    }
  }
}

/** Where the sound of an Ogg file ends, by its last page: frames, the look-ahead among them. */
function lastGranule(file: Uint8Array): number {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  let last = -1
  for (let at = 0; at < file.length;) {
    last = Number(view.getBigInt64(at + 6, true))
    const sizes = file.subarray(at + 27, at + 27 + file[at + 26]!)
    at += 27 + sizes.length + sizes.reduce((sum, size) => sum + size, 0)
  }
  return last
}

async function pack(minutes: number): Promise<Uint8Array> {
  const recipe = { ...DEFAULT_RECIPE, minutes, fadeIn: 0, fadeOut: 0, bed: 'none' } as const
  const night = await openOpusNight(compileRecipe(recipe), 'Late rain')
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for (let share = 0; share < 1;) {
    const piece = await night.next()
    pieces.push(piece.bytes)
    share = piece.share
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer())
}

const MANNERS: readonly Manner[] = (['own', "the block's", 'none'] as const).flatMap(durations =>
  (['fills the last packet', 'drops what fills none'] as const).map(flush => ({ durations, flush }))
)

describe.each(MANNERS)('an Opus file where durations are $durations and a flush $flush', manner => {
  beforeEach(() => {
    vi.stubGlobal('AudioEncoder', encoderLike(manner))
    vi.stubGlobal('AudioData', FakeAudioData)
  })

  // Whole packets, and a part of one.
  it.each([0.5, 0.50711])('of %d min ends with the last frame of its sound', async minutes => {
    const frames = Math.round(minutes * 60 * 48_000)
    expect(lastGranule(await pack(minutes))).toBe(frames + LOOK_AHEAD)
  })
})
