import {
  EncodedAudioPacketSource,
  EncodedPacket,
  OggOutputFormat,
  Output,
  StreamTarget
} from 'mediabunny'
import { createEars } from '../../core/render/dsp/ears.ts'
import type { PieceShelf } from '../../core/render/own/piece-shelf.ts'
import { createScoreRenderer } from '../../core/render/score-renderer.ts'
import type { Score } from '../../core/score/score.ts'
import type { Frames } from '../../core/base/units.ts'
import type { NightPieces } from './sound-writer.ts'
import { OPUS_CONFIG, OPUS_RATE } from './opus-encoding.ts'
import { packetFrames } from './opus-packet.ts'

/** Given to the encoder at once: a second. */
const BLOCK: Frames = OPUS_RATE
/** Blocks to a piece, some 100 ms of work. */
const PIECE_BLOCKS = 20
/** Most blocks waiting for the encoder: more would only fill the memory. */
const MOST_WAITING = 4
/** libopus's look-ahead, the default for encoders that do not give theirs: 6.5 ms, which players skip. */
const LOOK_AHEAD: Frames = 312
/** Longer than any look-ahead: 20 ms, one packet. */
const PUSHING: Frames = 960
/** Its position in an identification header (RFC 7845, section 5.1). */
const LOOK_AHEAD_AT = 10
/** The file’s artist and album. */
const NAME = 'Neap'

/** A packet as the encoder returned it. */
interface Packet {
  readonly data: Uint8Array
  readonly length: Frames
}

/**
 * A score as an Ogg file in Opus, with its title inside. `next` throws what the encoder throws.
 * @param shelf brings the listener's own sounds
 */
export async function openOpusNight(
  score: Score,
  title: string,
  shelf?: PieceShelf
): Promise<NightPieces> {
  const renderer = createScoreRenderer(score, OPUS_RATE, shelf?.sounds)
  const [left, right] = createEars(BLOCK)
  let done: Frames = 0
  let written: Uint8Array<ArrayBuffer>[] = []
  let packets: Packet[] = []
  let header = identification(undefined)
  let packed: Frames = 0
  const faults: DOMException[] = []

  const source = new EncodedAudioPacketSource('opus')
  const target = new WritableStream<{ readonly data: Uint8Array<ArrayBuffer> }>({
    write: ({ data }) => void written.push(data)
  })
  const output = new Output({ format: new OggOutputFormat(), target: new StreamTarget(target) })
  output.addAudioTrack(source)
  output.setMetadataTags({ title, artist: NAME, album: NAME })
  await output.start()

  const encoder = new AudioEncoder({
    output(chunk, meta) {
      const data = new Uint8Array(chunk.byteLength)
      chunk.copyTo(data)
      if (meta?.decoderConfig) header = identification(meta.decoderConfig.description)
      // Some browsers give every packet the duration of the block that it was made from.
      packets.push({ data, length: packetFrames(data) })
    },
    error(error) {
      faults.push(error)
      // A closed encoder would never make room.
      encoder.dispatchEvent(new Event('dequeue'))
    }
  })
  encoder.configure(OPUS_CONFIG)

  function encodeBlock(): void {
    const count = Math.min(BLOCK, renderer.frames - done)
    const [l, r] = [left.subarray(0, count), right.subarray(0, count)]
    renderer.render(done, l, r)
    encode(l, r)
    done += count
  }

  function encode(l: ArrayLike<number>, r: ArrayLike<number>): void {
    const block = audioOf(l, r, done)
    encoder.encode(block)
    block.close()
  }

  async function room(): Promise<void> {
    while (faults.length === 0 && encoder.encodeQueueSize > MOST_WAITING)
      await new Promise(resolve => encoder.addEventListener('dequeue', resolve, { once: true }))
    const [fault] = faults
    if (fault) throw fault
  }

  /** What is beyond the end is left out, and the last packet says how much of it sounds. */
  async function pack(): Promise<void> {
    const ready = packets
    packets = []
    const end = renderer.frames + lookAhead(header)
    for (const { data, length } of ready) {
      const sounding = Math.min(length, end - packed)
      if (sounding <= 0) return
      const times = [packed / OPUS_RATE, sounding / OPUS_RATE] as const
      await source.add(new EncodedPacket(data, 'key', ...times), {
        decoderConfig: {
          codec: 'opus',
          sampleRate: OPUS_RATE,
          numberOfChannels: 2,
          description: header
        }
      })
      packed += length
    }
  }

  async function finish(): Promise<void> {
    // Not every encoder gives the sound that it still holds back for its look-ahead: silence pushes it out.
    const silence = new Float32Array(PUSHING)
    encode(silence, silence)
    await encoder.flush()
    encoder.close()
    await pack()
    await output.finalize()
  }

  return {
    async next() {
      const from = done / OPUS_RATE
      await shelf?.fetch(score, from, from + (PIECE_BLOCKS * BLOCK) / OPUS_RATE)
      for (let block = 0; block < PIECE_BLOCKS && done < renderer.frames; block++) {
        encodeBlock()
        await room()
      }
      await (done >= renderer.frames ? finish() : pack())
      const bytes = await new Blob(written).arrayBuffer()
      written = []
      return {
        kind: 'piece',
        bytes: new Uint8Array(bytes),
        share: renderer.frames === 0 ? 1 : done / renderer.frames
      }
    }
  }
}

/** Both ears as the encoder takes them, `at` frames into the sound. */
function audioOf(left: ArrayLike<number>, right: ArrayLike<number>, at: Frames): AudioData {
  const data = new Float32Array(2 * left.length)
  data.set(left)
  data.set(right, left.length)
  return new AudioData({
    format: 'f32-planar',
    sampleRate: OPUS_RATE,
    numberOfChannels: 2,
    numberOfFrames: left.length,
    timestamp: Math.round((at / OPUS_RATE) * 1e6),
    data
  })
}

/** The encoder's header, or our own where it has none (RFC 7845, section 5.1). */
function identification(given: AllowSharedBufferSource | undefined): Uint8Array {
  if (given)
    return ArrayBuffer.isView(given)
      ? new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
      : new Uint8Array(given)
  const header = new Uint8Array(19)
  const view = new DataView(header.buffer)
  header.set(new TextEncoder().encode('OpusHead'))
  view.setUint8(8, 1)
  view.setUint8(9, 2)
  view.setUint16(LOOK_AHEAD_AT, LOOK_AHEAD, true)
  view.setUint32(12, OPUS_RATE, true)
  return header
}

function lookAhead(header: Uint8Array): Frames {
  return new DataView(header.buffer, header.byteOffset).getUint16(LOOK_AHEAD_AT, true)
}
