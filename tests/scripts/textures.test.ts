import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const script = fileURLToPath(new URL('../../scripts/bench/textures.mjs', import.meta.url))

function textures(args: readonly string[], path = process.env['PATH']) {
  return spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, PATH: path }
  })
}

describe('npm run textures', () => {
  it('says what is missing, and ends well, where a folder holds no reference', () => {
    const folder = mkdtempSync(join(tmpdir(), 'no-reference-'))
    const { status, stdout, stderr } = textures(['--reference', folder])
    expect(stderr).toBe('')
    expect(stdout).toContain('holds no texture.py')
    expect(status).toBe(0)
  })

  it('says what is missing, and ends well, where there is no Python', () => {
    const folder = mkdtempSync(join(tmpdir(), 'a-reference-'))
    for (const name of ['texture.py', 'reference.json']) writeFileSync(join(folder, name), '')
    const { status, stdout, stderr } = textures(['--reference', folder], folder)
    expect(stderr).toBe('')
    expect(stdout).toContain('Python 3 is not here.')
    expect(status).toBe(0)
  })
})
