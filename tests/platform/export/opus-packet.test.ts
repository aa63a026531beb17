import { expect, it } from 'vitest'
import { packetFrames } from '../../../src/platform/export/opus-packet.ts'

const packet = (configuration: number, code: number, ...more: number[]) =>
  Uint8Array.of((configuration << 3) | code, ...more)

// RFC 6716, table 2.
it.each([
  [[0, 4, 8], 10],
  [[1, 5, 9], 20],
  [[2, 6, 10], 40],
  [[3, 7, 11], 60],
  [[12, 14], 10],
  [[13, 15], 20],
  [[16, 20, 24, 28], 2.5],
  [[17, 21, 25, 29], 5],
  [[18, 22, 26, 30], 10],
  [[19, 23, 27, 31], 20]
])('a frame of the configurations %j plays for %d ms', (configurations, milliseconds) => {
  for (const configuration of configurations)
    expect(packetFrames(packet(configuration, 0))).toBe(milliseconds * 48)
})

it('a packet plays as long as all its frames', () => {
  expect(packetFrames(packet(31, 1))).toBe(1920)
  expect(packetFrames(packet(31, 2))).toBe(1920)
  expect(packetFrames(packet(28, 3, 0b1100_0101))).toBe(600)
})

it('a packet that does not say so is refused', () => {
  expect(() => packetFrames(new Uint8Array())).toThrow(RangeError)
  expect(() => packetFrames(packet(31, 3))).toThrow(RangeError)
})
