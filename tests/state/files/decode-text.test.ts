import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSoundFile } from '../../../src/core/files/read-sound-file.ts'
import { decodeText } from '../../../src/state/files/decode-text.ts'

const EXAMPLES = ['evening.sbg', 'keyframes.sbg', 'settling.gnaural']

function example(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../examples', name), 'utf8').replace(
    '<?xml version="1.0"?>',
    '<?xml version="1.0" encoding="UTF-16"?>'
  )
}

/** The bytes of a text in UTF-16, its mark first. */
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2))
  Array.from(`\uFEFF${text}`, unit => unit.charCodeAt(0)).forEach((unit, index) =>
    view.setUint16(2 * index, unit, littleEndian)
  )
  return new Uint8Array(view.buffer)
}

describe('the text of a file', () => {
  it.each(
    EXAMPLES.flatMap(
      name =>
        [
          [name, 'little-endian', true],
          [name, 'big-endian', false]
        ] as const
    )
  )('of %s sounds the same in UTF-16, %s', (name, _, littleEndian) => {
    const text = decodeText(utf16(example(name), littleEndian))
    const written = readSoundFile(example(name), name, 0).imported
    expect(readSoundFile(text, name, 0).imported).toEqual(written)
  })

  it.each([
    ['UTF-8', [0xc3, 0xa9]],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0xc3, 0xa9]],
    ['Windows-1252', [0xe9]],
    ['UTF-16, little-endian', [0xff, 0xfe, 0xe9, 0x00]],
    ['UTF-16, big-endian', [0xfe, 0xff, 0x00, 0xe9]]
  ])('is read from %s', (_, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toBe('é')
  })
})
