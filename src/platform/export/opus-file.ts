import {
  EncodedAudioPacketSource,
  EncodedPacket,
  OggOutputFormat,
  Output,
  StreamTarget
} from 'mediabunny'
import { createEars } from '../../core/render/dsp/ears.ts'
import { createScoreRenderer } from '../../core/render/score-renderer.ts'
import type { Score } from '../../core/score/score.ts'
import type { Frames, Seconds } from '../../core/base/units.ts'
import type { NightPieces } from './sound-writer.ts'
import { OPUS_CONFIG, OPUS_RATE } from './opus-encoding.ts'

/** Given to the encoder at once: a second. */
const BLOCK: Frames = OPUS_RATE
/** Blocks to a piece, some 100 ms of work. */
const PIECE_BLOCKS = 20
/** Most blocks waiting for the encoder: more would only fill the memory. */
const MOST_WAITING = 4
/** libopus's look-ahead, the default for encoders that do not give theirs: 6.5 ms, which players skip. */
const LOOK_AHEAD: Frames = 312
/** Its position in an identification header (RFC 7845, section 5.1). */
const LOOK_AHEAD_AT = 10
/** The file’s artist and album. */
const NAME = 'Neap'

/** A packet as the encoder returned it. */
interface Packet {
  readonly data: Uint8Array
  readonly duration: Seconds
}

/** A score as an Ogg file in Opus, with its title inside. `next` throws what the encoder throws. */
export async function openOpusNight(score: Score, title: string): Promise<NightPieces> {
  const renderer = createScoreRenderer(score, OPUS_RATE)
  const [left, right] = createEars(BLOCK)
  let done: Frames = 0
  let written: Uint8Array<ArrayBuffer>[] = []
  let packets: Packet[] = []
  let header = identification(undefined)
  let packed: Seconds = 0
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
      packets.push({ data, duration: (chunk.duration ?? 20_000) / 1e6 })
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
    const l = left.subarray(0, count)
    const r = right.subarray(0, count)
    renderer.render(done, l, r)
    const data = new Float32Array(2 * count)
    data.set(l)
    data.set(r, count)
    const block = new AudioData({
      format: 'f32-planar',
      sampleRate: OPUS_RATE,
      numberOfChannels: 2,
      numberOfFrames: count,
      timestamp: Math.round((done / OPUS_RATE) * 1e6),
      data
    })
    encoder.encode(block)
    block.close()
    done += count
  }

  async function room(): Promise<void> {
    while (faults.length === 0 && encoder.encodeQueueSize > MOST_WAITING)
      await new Promise(resolve => encoder.addEventListener('dequeue', resolve, { once: true }))
    const [fault] = faults
    if (fault) throw fault
  }

  /** The last packet is held back until it is known to be the last: only it can mark its end as not sound. */
  async function pack(last: boolean): Promise<void> {
    const ready = last ? packets : packets.slice(0, -1)
    packets = packets.slice(ready.length)
    for (const [index, { data, duration }] of ready.entries()) {
      const left = renderer.frames / OPUS_RATE + lookAhead(header) / OPUS_RATE - packed
      const sounding = last && index === ready.length - 1 ? Math.min(duration, left) : duration
      await source.add(new EncodedPacket(data, 'key', packed, sounding), {
        decoderConfig: {
          codec: 'opus',
          sampleRate: OPUS_RATE,
          numberOfChannels: 2,
          description: header
        }
      })
      packed += duration
    }
  }

  async function finish(): Promise<void> {
    await encoder.flush()
    encoder.close()
    await pack(true)
    await output.finalize()
  }

  return {
    async next() {
      for (let block = 0; block < PIECE_BLOCKS && done < renderer.frames; block++) {
        encodeBlock()
        await room()
      }
      const last = done >= renderer.frames
      await (last ? finish() : pack(false))
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
