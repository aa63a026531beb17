import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const script = fileURLToPath(new URL('../../scripts/bench/corpus.mjs', import.meta.url))
const QUICK = ['--seconds', '1', '--rounds', '1']

function benchCorpus(args: readonly string[], program: string) {
  return spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, SBAGEN: program }
  })
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

/** A program that plays what it finds, but refuses a file that would go on to its end. */
function standIn(): string {
  const path = join(folderWith({}), 'stand-in')
  writeFileSync(path, '#!/bin/sh\nfor last; do :; done\ngrep -q -- -SE "$last" && exit 1\nexit 0\n')
  chmodSync(path, 0o755)
  return path
}

describe('npm run bench:corpus', () => {
  it('asks for a folder where none is given', () => {
    const { status, stdout } = benchCorpus([], 'sbagen')
    expect(stdout).toContain('Give a folder with .sbg files')
    expect(status).toBe(0)
  })

  it('says that SBaGen is missing, and measures Neap alone', () => {
    const folder = folderWith({ 'one.sbg': 'a: pink/40 200+4/20\n00:00 a\n' })
    const { status, stdout } = benchCorpus([folder, ...QUICK], join(folder, 'nothing'))
    expect(stdout).toContain('nothing is not here (SBAGEN names another): Neap alone.')
    expect(stdout).toMatch(/^Neap +\d+ × {2}one\.sbg$/m)
    expect(status).toBe(0)
  })

  it('has both make the same seconds, and leaves out what one of them cannot play', () => {
    const folder = folderWith({
      'ends.sbg': '-SE\na: 200+4/20\n00:00 a\n00:30 a\n',
      'broken.sbg': 'no sequence\n'
    })
    const { status, stdout } = benchCorpus([folder, ...QUICK], standIn())
    expect(stdout).toMatch(/^Neap +\d+ × {2}SBaGen .* × {2}\S+ {2}ends\.sbg$/m)
    expect(stdout).not.toContain('broken.sbg')
    expect(stdout).toContain('1 files, 1 s each, 44100 Hz.')
    expect(status).toBe(0)
  })
})
