import { ADTS, AudioSampleSink, BlobSource, FLAC, Input, MP3, MP4, OGG, WAVE } from 'mediabunny'
import type { AudioSample, InputAudioTrack } from 'mediabunny'
import type { Seconds } from '../../core/base/units.ts'
import type { EarFrames } from '../../core/files/own/rate-converter.ts'
import { createRateConverter, type RateConverter } from '../../core/files/own/rate-converter.ts'

/** What is of no use here: no sound, or none that this browser decodes. */
export class UndecodableError extends Error {
  override readonly name = 'UndecodableError'
}

/** So many of a decoder's short blocks are made into one: each costs something of its own. */
const AT_ONCE = 16

/** A sound file that is open. */
export interface OpenedSound {
  /** @throws UndecodableError */
  length(): Promise<Seconds>
  /** Its frames at the rate that own sounds are kept at, from one time to another. */
  frames(from: Seconds, to: Seconds): AsyncGenerator<EarFrames, void>
  close(): void
}

/**
 * Opens a file by its contents, whatever its name.
 * @throws UndecodableError
 * @throws DOMException when the system cannot read the file
 */
export async function openSound(file: Blob): Promise<OpenedSound> {
  // Read once by ourselves: what the system refuses is then told apart from what is no sound.
  await file.slice(0, 1).arrayBuffer()
  const input = new Input({
    formats: [MP3, MP4, ADTS, OGG, FLAC, WAVE],
    source: new BlobSource(file)
  })
  try {
    const track = await decodable(input)
    return {
      length: () =>
        lengthOf(track).catch((error: unknown) => {
          throw asUndecodable(error)
        }),
      frames: (from, to) => framesOf(track, from, to),
      close: () => input.dispose()
    }
  } catch (error) {
    input.dispose()
    throw asUndecodable(error)
  }
}

async function decodable(input: Input): Promise<InputAudioTrack> {
  if (!(await input.canRead())) throw new UndecodableError('It is no sound file.')
  const track = await input.getPrimaryAudioTrack()
  if (!track) throw new UndecodableError('It holds no sound.')
  if (!(await track.canDecode())) throw new UndecodableError('This browser does not decode it.')
  return track
}

async function* framesOf(
  track: InputAudioTrack,
  from: Seconds,
  to: Seconds
): AsyncGenerator<EarFrames, void> {
  let converter: { readonly rate: number; readonly to: RateConverter } | undefined
  let waiting: EarFrames[] = []
  try {
    for await (const sample of new AudioSampleSink(track).samples(from, to)) {
      const { sampleRate } = sample
      const ears = earsOf(sample)
      sample.close()
      if (converter && converter.rate !== sampleRate) {
        yield converter.to.push(joined(waiting))
        yield converter.to.finish()
        waiting = []
      }
      if (converter?.rate !== sampleRate)
        converter = { rate: sampleRate, to: createRateConverter(sampleRate) }
      waiting.push(ears)
      if (waiting.length < AT_ONCE) continue
      yield converter.to.push(joined(waiting))
      waiting = []
    }
  } catch (error) {
    throw asUndecodable(error)
  }
  if (!converter) return
  yield converter.to.push(joined(waiting))
  yield converter.to.finish()
}

/** What a file says of itself, or where it says nothing what it holds. */
async function lengthOf(track: InputAudioTrack): Promise<Seconds> {
  return (await track.getDurationFromMetadata()) ?? track.computeDuration()
}

function joined(parts: readonly EarFrames[]): EarFrames {
  const length = parts.reduce((sum, { left }) => sum + left.length, 0)
  const all = { left: new Float32Array(length), right: new Float32Array(length) }
  let done = 0
  for (const { left, right } of parts) {
    all.left.set(left, done)
    all.right.set(right, done)
    done += left.length
  }
  return all
}

/** The first two channels, or the only one in both ears. */
function earsOf(sample: AudioSample): EarFrames {
  const ear = (planeIndex: number): Float32Array => {
    const samples = new Float32Array(sample.numberOfFrames)
    sample.copyTo(samples, { planeIndex, format: 'f32-planar' })
    return samples
  }
  const left = ear(0)
  return { left, right: sample.numberOfChannels > 1 ? ear(1) : left }
}

/** The library and the decoders throw errors of many kinds for broken files; the system's for reading stay. */
function asUndecodable(error: unknown): unknown {
  const isSystem =
    error instanceof DOMException &&
    ['NotReadableError', 'NotFoundError', 'SecurityError'].includes(error.name)
  return isSystem ? error : new UndecodableError(String(error), { cause: error })
}
