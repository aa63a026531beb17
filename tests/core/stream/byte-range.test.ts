import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseByteRange } from '../../../src/core/stream/byte-range.ts'

describe('a Range header', () => {
  it('names bytes from, to, from on, and the last ones', () => {
    expect(parseByteRange('bytes=0-1', 100)).toEqual({ start: 0, end: 2 })
    expect(parseByteRange('bytes=7-7', 100)).toEqual({ start: 7, end: 8 })
    expect(parseByteRange('bytes=40-', 100)).toEqual({ start: 40, end: 100 })
    expect(parseByteRange('bytes=-8', 100)).toEqual({ start: 92, end: 100 })
    expect(parseByteRange('Bytes = 0-', 100)).toEqual({ start: 0, end: 100 })
  })

  it('is cut to what there is', () => {
    expect(parseByteRange('bytes=90-4000', 100)).toEqual({ start: 90, end: 100 })
    expect(parseByteRange('bytes=-4000', 100)).toEqual({ start: 0, end: 100 })
    expect(parseByteRange(`bytes=0-${'9'.repeat(400)}`, 100)).toEqual({ start: 0, end: 100 })
  })

  it('cannot be satisfied when it lies behind the end, or asks for no bytes', () => {
    expect(parseByteRange('bytes=100-', 100)).toBe('unsatisfiable')
    expect(parseByteRange(`bytes=${'9'.repeat(400)}-`, 100)).toBe('unsatisfiable')
    expect(parseByteRange('bytes=-0', 100)).toBe('unsatisfiable')
  })

  it('is ignored when it is none, several, or makes no sense', () => {
    for (const header of [
      undefined,
      '',
      'bytes',
      'bytes=-',
      'bytes=5-2',
      'bytes=0-1,4-5',
      'lines=1-2',
      'bytes=1.5-2',
      'bytes=a-b'
    ])
      expect(parseByteRange(header, 100)).toBe('everything')
  })

  it('never leaves the file, whatever it says', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^bytes=\d{0,20}-\d{0,20}$/)),
        fc.integer({ min: 1, max: 2 ** 32 }),
        (header, total) => {
          const range = parseByteRange(header, total)
          if (typeof range === 'string') return
          expect(range.start).toBeGreaterThanOrEqual(0)
          expect(range.end).toBeGreaterThan(range.start)
          expect(range.end).toBeLessThanOrEqual(total)
        }
      ),
      { seed: 20_261_122 }
    )
  })
})
