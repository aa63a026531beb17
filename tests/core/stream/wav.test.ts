import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  FRAME_BYTES,
  MOST_FRAMES,
  WAV_HEADER_BYTES,
  wavBytes,
  wavHeader
} from '../../../src/core/stream/wav.ts'

/** A header as any player reads it: its chunks, one after the other. */
function readHeader(header: Uint8Array) {
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength)
  const tag = (at: number): string => String.fromCodePoint(...header.subarray(at, at + 4))
  return {
    tags: [0, 8, 12, 36].map(tag),
    riffSize: view.getUint32(4, true),
    formatSize: view.getUint32(16, true),
    format: view.getUint16(20, true),
    channels: view.getUint16(22, true),
    sampleRate: view.getUint32(24, true),
    bytesPerSecond: view.getUint32(28, true),
    bytesPerFrame: view.getUint16(32, true),
    bits: view.getUint16(34, true),
    dataSize: view.getUint32(40, true)
  }
}

describe('a WAV header', () => {
  it('says what the file is, whatever its length and rate', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: 0, max: MOST_FRAMES }),
          fc.integer({ min: MOST_FRAMES - 5, max: MOST_FRAMES }),
          fc.nat(3)
        ),
        fc.constantFrom(22_050, 24_000, 44_100, 48_000, 192_000),
        (frames, sampleRate) => {
          const header = wavHeader(frames, sampleRate)
          expect(header).toHaveLength(WAV_HEADER_BYTES)
          expect(readHeader(header)).toEqual({
            tags: ['RIFF', 'WAVE', 'fmt ', 'data'],
            riffSize: 36 + 4 * frames,
            formatSize: 16,
            format: 1,
            channels: 2,
            sampleRate,
            bytesPerSecond: 4 * sampleRate,
            bytesPerFrame: 4,
            bits: 16,
            dataSize: 4 * frames
          })
          expect(wavBytes(frames)).toBe(44 + 4 * frames)
        }
      ),
      { seed: 11 }
    )
  })

  it('goes up to the last frame that 4 GiB − 1 have room for', () => {
    const size = wavBytes(MOST_FRAMES)
    expect(size).toBeLessThanOrEqual(2 ** 32 - 1)
    expect(size + FRAME_BYTES).toBeGreaterThan(2 ** 32 - 1)
    const { riffSize, dataSize } = readHeader(wavHeader(MOST_FRAMES, 24_000))
    expect(riffSize).toBe(size - 8)
    expect(dataSize).toBe(size - 44)
  })

  it('has room for 12 hours and 25 minutes at 24 kHz', () => {
    expect(MOST_FRAMES / 24_000).toBeGreaterThan(12 * 3600 + 25 * 60)
    expect(readHeader(wavHeader(12 * 3600 * 24_000, 24_000)).dataSize).toBe(4_147_200_000)
  })

  it('is refused, with the limit in words, beyond that and for what is no number of frames', () => {
    for (const frames of [MOST_FRAMES + 1, 2 ** 32, 2 ** 53, -1, 0.5, Number.NaN, Infinity]) {
      expect(() => wavHeader(frames, 24_000)).toThrow(RangeError)
      expect(() => wavBytes(frames)).toThrow(/0 to 1073741812 \(4 GiB\)/)
    }
  })
})
