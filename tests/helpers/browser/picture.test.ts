import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { brightness, readPicture } from './picture.ts'

/** A PNG of RGB rows, each given as it stands in the file: its kind of prediction first. */
function png(width: number, rows: readonly (readonly number[])[], colours = 2): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(rows.length, 4)
  header.set([8, colours, 0, 0, 0], 8)
  const chunk = (type: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)])
  }
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0))
  ])
}

describe('a picture', () => {
  test('is read whatever its rows are predicted from', () => {
    // Two pixels a row: (10, 20, 30) and (40, 50, 60), five times over.
    const rows = [
      [0, 10, 20, 30, 40, 50, 60],
      [1, 10, 20, 30, 30, 30, 30],
      [2, 0, 0, 0, 0, 0, 0],
      [3, 5, 10, 15, 15, 15, 15],
      [4, 0, 0, 0, 0, 0, 0]
    ]
    const { width, height, pixels } = readPicture(png(2, rows))
    expect([width, height]).toEqual([2, 5])
    expect([...pixels]).toEqual(rows.flatMap(() => [10, 20, 30, 40, 50, 60]))
  })

  test('is read without its transparency', () => {
    expect([...readPicture(png(1, [[0, 1, 2, 3, 255]], 6)).pixels]).toEqual([1, 2, 3])
  })

  test('is refused where it is something else', () => {
    expect(() => readPicture(Buffer.from('GIF89a, of a kind'))).toThrow(TypeError)
    expect(() => readPicture(png(1, [[0, 1]], 0))).toThrow(TypeError)
  })

  test('is as bright as its light, not its bytes', () => {
    const half = brightness(readPicture(png(2, [[0, 255, 255, 255, 0, 0, 0]])))
    expect(half.meanLuminance).toBeCloseTo(0.5, 9)
    expect(half.brightest).toBe(255)
    const grey = brightness(readPicture(png(1, [[0, 25, 25, 25]])))
    expect(grey.meanLuminance).toBeCloseTo(0.0097, 4)
    expect(grey.meanValue).toBeCloseTo(25 / 255, 9)
  })
})
