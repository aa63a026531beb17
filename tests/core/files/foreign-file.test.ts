import { describe, expect, test } from 'vitest'
import { foreignKind, kindOfName } from '../../../src/core/files/foreign-file.ts'

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, each => each.charCodeAt(0))
}

describe('a file that holds no text to read', () => {
  test.each([
    ['RIFF\x24\x08\0\0WAVEfmt ', 'recording'],
    ['ID3\x04\0\0', 'recording'],
    ['\xff\xfb\x90\x64', 'recording'],
    ['OggS\0\x02', 'recording'],
    ['fLaC\0', 'recording'],
    ['\0\0\0\x20ftypM4A ', 'recording'],
    ['\0\0\0\x20ftypisom', 'video'],
    ['\x1a\x45\xdf\xa3', 'video'],
    ['\x89PNG\r\n\x1a\n', 'picture'],
    ['\xff\xd8\xff\xe0', 'picture'],
    ['RIFF\x24\x08\0\0WEBPVP8 ', 'picture'],
    ['\0\0\0\x18ftypheic', 'picture'],
    ['<?xml version="1.0"?>\n<svg xmlns="">', 'picture'],
    ['%PDF-1.7', 'document'],
    ['PK\x03\x04', 'archive'],
    ['\x1f\x8b\x08', 'archive'],
    ['<!DOCTYPE html><title>Drift</title>', 'page'],
    ['', 'empty'],
    [' \r\n\n', 'empty'],
    ['\x01\x02\0\x7f', 'unknown']
  ])('is known by how it begins: %j is a %s', (beginning, kind) => {
    expect(foreignKind(bytesOf(beginning), 'river.sbg')).toBe(kind)
  })

  test('is known by its name where its contents do not say', () => {
    expect(foreignKind(bytesOf('\x01\0\x01'), 'river.wma')).toBe('recording')
    expect(kindOfName('RIVER.MP3')).toBe('recording')
    expect(kindOfName('river.sbg')).toBeUndefined()
    expect(kindOfName('river')).toBeUndefined()
  })
})

describe('a text', () => {
  test.each([
    'a: 200+4/20\n0:00 a',
    '<?xml version="1.0"?>\n<schedule>',
    '\xef\xbb\xbf-SE\n',
    '\xff\xfe-\0S\0E\0',
    '\xfe\xff\0-\0S\0E',
    '## B\xfcro\n',
    '{"app":"neap"}',
    'BM'
  ])('is read, whatever its name: %j', text => {
    expect(foreignKind(bytesOf(text), 'river.wav')).toBeUndefined()
  })
})
