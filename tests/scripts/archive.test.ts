import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packArchive } from '../../scripts/release/archive.mjs'

const TIME = 1_700_000_000
const FILES = new Map([
  ['neap-1.0.0/index.html', Buffer.from('<!doctype html>')],
  ['neap-1.0.0/assets/a.js', Buffer.from('x'.repeat(512))],
  ['neap-1.0.0/empty.txt', Buffer.alloc(0)]
])

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'neap-archive-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('the archive of a version', () => {
  it('is unpacked by tar to the same files, with the time of the version', () => {
    writeFileSync(join(folder, 'a.tar.gz'), packArchive(FILES, TIME))
    execFileSync('tar', ['-xzf', 'a.tar.gz'], { cwd: folder })
    for (const [name, bytes] of FILES) {
      expect(readFileSync(join(folder, name)).equals(bytes), name).toBe(true)
      expect(statSync(join(folder, name)).mtimeMs, name).toBe(TIME * 1000)
    }
  })

  it('has the same bytes whatever the order in which the files were found', () => {
    const found = new Map([...FILES].toReversed())
    expect(packArchive(found, TIME).equals(packArchive(FILES, TIME))).toBe(true)
  })

  it('refuses a name that would be cut', () => {
    const long = new Map([['x'.repeat(101), Buffer.alloc(0)]])
    expect(() => packArchive(long, TIME)).toThrow('too long to pack')
  })
})
