import { inflateSync } from 'node:zlib'

/** A picture as it was on the screen: 8 bits a channel, three channels a pixel, row by row. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** How bright a picture is, all of it and at its brightest. */
export interface Brightness {
  /** Relative luminance (WCAG, linear light), 0–1, over all pixels. */
  readonly meanLuminance: number
  /** The same of the values as they are stored, 0–1: a stricter measure of the dark. */
  readonly meanValue: number
  /** The highest channel of any pixel, 0–255. 10 % grey is 25. */
  readonly brightest: number
}

const SIGNATURE = '89504e470d0a1a0a'
const [RGB, RGBA] = [2, 6]

/**
 * Reads a PNG of 8 bits a channel, colours with or without transparency, not interlaced: what browsers take screenshots in.
 * @throws TypeError for anything else
 */
export function readPicture(png: Buffer): Picture {
  if (png.subarray(0, 8).toString('hex') !== SIGNATURE) throw new TypeError('This is no PNG.')
  const parts: Buffer[] = []
  let header: Buffer | undefined
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    const data = png.subarray(at + 8, at + 8 + length)
    if (type === 'IHDR') header = data
    if (type === 'IDAT') parts.push(data)
    at += length + 12
  }
  if (!header) throw new TypeError('This PNG has no header.')
  const [depth, colours, , , interlaced] = header.subarray(8)
  if (depth !== 8 || (colours !== RGB && colours !== RGBA) || interlaced !== 0)
    throw new TypeError(`A PNG of kind ${depth}/${colours}/${interlaced} is not read.`)
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const channels = colours === RGB ? 3 : 4
  const bytes = unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels)
  const pixels = new Uint8Array(width * height * 3)
  for (let pixel = 0; pixel < width * height; pixel++)
    for (let channel = 0; channel < 3; channel++)
      pixels[pixel * 3 + channel] = bytes[pixel * channels + channel]!
  return { width, height, pixels }
}

/** Undoes what each row was predicted from: its left, its upper or its upper left neighbour. */
function unfilter(rows: Buffer, stride: number, height: number, step: number): Uint8Array {
  const bytes = new Uint8Array(stride * height)
  for (let row = 0; row < height; row++) {
    const kind = rows[row * (stride + 1)]!
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column
      const left = column < step ? 0 : bytes[at - step]!
      const up = row === 0 ? 0 : bytes[at - stride]!
      const corner = column < step || row === 0 ? 0 : bytes[at - stride - step]!
      bytes[at] = rows[at + row + 1]! + prediction(kind, left, up, corner)
    }
  }
  return bytes
}

function prediction(kind: number, left: number, up: number, corner: number): number {
  switch (kind) {
    case 0:
      return 0
    case 1:
      return left
    case 2:
      return up
    case 3:
      return (left + up) >> 1
    case 4: {
      const [toLeft, toUp, toCorner] = [up - corner, left - corner, left + up - 2 * corner].map(
        Math.abs
      ) as [number, number, number]
      if (toLeft <= toUp && toLeft <= toCorner) return left
      return toUp <= toCorner ? up : corner
    }
    default:
      throw new TypeError(`A row of kind ${kind} is not read.`)
  }
}

/** Measures a picture. */
export function brightness({ width, height, pixels }: Picture): Brightness {
  const luminance = [0.2126, 0.7152, 0.0722]
  let [light, value, brightest] = [0, 0, 0]
  for (const [at, byte] of pixels.entries()) {
    light += luminance[at % 3]! * LINEAR[byte]!
    value += byte
    if (byte > brightest) brightest = byte
  }
  const count = width * height
  return { meanLuminance: light / count, meanValue: value / (count * 3 * 255), brightest }
}

/** Stored values as linear light. */
const LINEAR = Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
})
