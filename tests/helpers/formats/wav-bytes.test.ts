import { describe, expect, it } from 'vitest'
import { wavBytes } from './wav-bytes.ts'

describe('a WAV file', () => {
  it('holds the two ears in turns, 16 bits each, after a header that says so', () => {
    const bytes = wavBytes({
      rate: 48_000,
      left: Float32Array.of(0, 0.5, 1),
      right: Float32Array.of(-0.25, -1, 2)
    })
    const view = new DataView(bytes.buffer)
    const letters = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))
    expect([0, 8, 12, 36].map(letters)).toEqual(['RIFF', 'WAVE', 'fmt ', 'data'])
    expect(view.getUint32(4, true)).toBe(bytes.length - 8)
    expect([20, 22, 32, 34].map(at => view.getUint16(at, true))).toEqual([1, 2, 4, 16])
    expect([24, 28, 40].map(at => view.getUint32(at, true))).toEqual([48_000, 192_000, 12])
    expect([0, 1, 2, 3, 4, 5].map(each => view.getInt16(44 + 2 * each, true))).toEqual([
      0, -8_192, 16_384, -32_768, 32_767, 32_767
    ])
  })
})
