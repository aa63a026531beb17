import { gzipSync } from 'node:zlib'

const BLOCK = 512
const MODE = 0o644

function octal(value, length) {
  return value.toString(8).padStart(length - 1, '0')
}

function header(name, size, time) {
  const block = Buffer.alloc(BLOCK)
  if (Buffer.byteLength(name) > 100) throw new Error(`The name is too long to pack: ${name}`)
  block.write(name, 0)
  block.write(octal(MODE, 8), 100)
  block.write(octal(0, 8), 108)
  block.write(octal(0, 8), 116)
  block.write(octal(size, 12), 124)
  block.write(octal(time, 12), 136)
  // The sum is taken with spaces in its own place.
  block.write(' '.repeat(8), 148)
  block.write('0', 156)
  block.write('ustar\u000000', 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${octal(sum, 7)}\0 `, 148)
  return block
}

/**
 * A `.tar.gz` with these files, in the order of their names.
 * @param files contents (bytes) by name; a name has slashes and at most 100 bytes
 * @param time of all files, in whole seconds since 1970
 * @returns the same bytes for the same files and time, by any user of any machine with the same zlib
 * @throws when a name is too long
 */
export function packArchive(files, time) {
  const names = [...files.keys()].toSorted()
  const blocks = names.flatMap(name => {
    const bytes = files.get(name)
    const padding = Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)
    return [header(name, bytes.length, time), bytes, padding]
  })
  const packed = gzipSync(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]), { level: 9 })
  // The system that packed, as "unknown".
  packed[9] = 255
  return packed
}
