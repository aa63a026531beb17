import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MockInstance } from 'vitest'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderCommand } from '../../scripts/render/render-command.ts'
import { createProgress } from '../../scripts/render/render-progress.ts'
import { compileRecipe } from '../../src/core/recipe/compile.ts'
import { openScoreWav } from '../../src/core/stream/score-wav.ts'
import { DEFAULT_RECIPE, fitRecipe } from '../../src/core/recipe/recipe.ts'

const SCRIPT = fileURLToPath(new URL('../../scripts/render/render.mjs', import.meta.url))
const LINK = '#/?carrier=200&to=2.5&fadeOut=5&minutes=0.5'

const SBG = `-SE
deep: 200+4/20 mix/50
off: -
0:00 deep
0:05 off
`
const GNAURAL = `<?xml version="1.0"?><schedule><title>Night</title><loops>1</loops><voice><type>0</type><entries>
<entry parent="0" duration="40" volume_left="0.5" volume_right="0.5" beatfreq="3" basefreq="200" state="1"/>
</entries></voice></schedule>`

function expected(rate: number, change: Partial<typeof DEFAULT_RECIPE> = {}): Uint8Array {
  const recipe = { ...DEFAULT_RECIPE, carrier: 200, to: 2.5, fadeOut: 5, minutes: 0.5, ...change }
  const file = openScoreWav(compileRecipe(fitRecipe(recipe).recipe), rate)
  return file.read(0, file.bytes)
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'render-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** The program itself, in a process of its own. */
function run(...words: readonly string[]): Promise<{ code: number; out: Buffer; words: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [SCRIPT, ...words], { cwd: folder })
    const [out, said]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (piece: Buffer) => out.push(piece))
    child.stderr.on('data', (piece: Buffer) => said.push(piece))
    child.on('error', reject)
    child.on('close', code =>
      resolve({
        code: code ?? -1,
        out: Buffer.concat(out),
        words: Buffer.concat(said).toString()
      })
    )
  })
}

/** The standard output, read by the test. */
function readByTest(): MockInstance<typeof process.stdout.write> {
  return vi.spyOn(process.stdout, 'write').mockImplementation((...given: readonly unknown[]) => {
    const taken = given.at(-1)
    if (typeof taken === 'function') taken()
    return true
  })
}

/** The program with readers that are gone before it says anything. */
function runUnread(...words: readonly string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [SCRIPT, ...words], { cwd: folder })
    child.stdout.destroy()
    child.stderr.destroy()
    child.on('error', reject)
    child.on('close', resolve)
  })
}

describe('the renderer, as a program', () => {
  it('writes the very bytes of the sound to the standard output, and its progress elsewhere', async () => {
    const { code, out, words } = await run(LINK, '--stdout', '--rate', '24000')
    expect(code).toBe(0)
    expect(Buffer.compare(out, expected(24_000))).toBe(0)
    expect(words).toMatch(/^30 %, \d+ times real time\n/)
    expect(words).toMatch(/The sound: 0\.5 min at 24000 Hz, 2\.9 MB, written in .* s/)
  })

  it.each([['--expand'], ['--help']])('ends well where nobody reads what %s prints', async word => {
    await writeFile(join(folder, 'unread.sbg'), SBG)
    expect(await runUnread('unread.sbg', word)).toBe(0)
  })

  it('writes its file where nobody reads what it says', async () => {
    await writeFile(join(folder, 'unread.sbg'), SBG)
    expect(await runUnread('unread.sbg', 'unread.wav', '--minutes', '0.5')).toBe(0)
    expect(await readdir(folder)).toContain('unread.wav')
  })

  it('ends with 2, and says what must be, where the command line is not understood', async () => {
    const { code, out, words } = await run('?carrier=9999', 'a.wav')
    expect([code, out.length]).toEqual([2, 0])
    expect(words).toBe('carrier was 9999; it must be 60 to 1000 Hz.\nSee --help.\n')
  })
})

describe('rendering to a file', () => {
  let said = ''
  beforeEach(() => {
    said = ''
    vi.spyOn(process.stderr, 'write').mockImplementation(text => {
      said += String(text)
      return true
    })
  })
  afterEach(() => vi.restoreAllMocks())

  it('writes it whole, with what the command line says about the session', async () => {
    const out = join(folder, 'whole.wav')
    expect(
      await renderCommand([`${LINK}&ramp=900`, out, '--fade-in', '1', '--level=-20', '--quiet'])
    ).toBe(0)
    const file = await readFile(out)
    expect(Buffer.compare(file, expected(44_100, { fadeIn: 1, level: -20 }))).toBe(0)
    expect(said).toBe('Time to settle was shortened to 25 s.\n')
  })

  it('leaves what was there, and nothing else, when it cannot be written', async () => {
    const inside = await mkdtemp(join(folder, 'full-'))
    const out = join(inside, 'night.wav')
    await writeFile(out, 'precious')
    expect(await renderCommand(['?minutes=720&after=bed', out])).toBe(1)
    expect(said).toContain('with --rate 24000, 12 h 25 min')
    expect(await renderCommand([LINK, join(inside, 'missing', 'night.wav')])).toBe(1)
    expect(said).toContain('ENOENT')
    expect(await readFile(out, 'utf8')).toBe('precious')
    expect(await readdir(inside)).toEqual(['night.wav'])
  })

  it('renders a file of SBaGen, and says what of it is left out', async () => {
    const source = join(folder, 'night.sbg')
    await writeFile(source, SBG)
    const out = join(folder, 'sbg.wav')
    expect(
      await renderCommand([source, out, '--minutes', '0.5', '--fade-out', '5', '--quiet'])
    ).toBe(0)
    expect(said).toBe('Line 2, “mix/50”: it needs a sound file that Neap doesn’t have\n')
    expect((await readFile(out)).length).toBe(44 + 30 * 44_100 * 4)
  })

  it('renders a file of Gnaural as long as it plays once', async () => {
    const source = join(folder, 'night.gnaural')
    await writeFile(source, GNAURAL)
    const out = join(folder, 'gnaural.wav')
    expect(await renderCommand([source, out, '--rate', '24000', '--quiet'])).toBe(0)
    expect((await readFile(out)).length).toBe(44 + 40 * 24_000 * 4)
  })

  it('refuses what it cannot read by line and column, with 1', async () => {
    const source = join(folder, 'broken.sbg')
    await writeFile(source, 'ts: 200+4/20\n0:00 nothing\n')
    expect(await renderCommand([source, join(folder, 'broken.wav')])).toBe(1)
    expect(said).toBe('Line 2, column 6: expected a defined name, found nothing.\n')
    expect(await readdir(folder)).not.toContain('broken.wav')
  })

  it('prints the sequence of an .sbg file, and of no other', async () => {
    const print = readByTest()
    await writeFile(join(folder, 'night.sbg'), SBG)
    expect(await renderCommand([join(folder, 'night.sbg'), '--expand'])).toBe(0)
    const lines = String(print.mock.calls[0]?.[0]).split('\n')
    expect(lines[0]).toBe('# expanded by neap')
    expect(lines[1]).toMatch(/^\* 00:00:00 200\.00\+4\.00/)
    await writeFile(join(folder, 'night.gnaural'), GNAURAL)
    expect(await renderCommand([join(folder, 'night.gnaural'), '--expand'])).toBe(2)
    expect(said).toContain('--expand needs an .sbg file')
  })

  it('prints its help to the standard output', async () => {
    const print = readByTest()
    expect(await renderCommand(['--help'])).toBe(0)
    expect(String(print.mock.calls[0]?.[0])).toContain('npm run render -- <sound> <out.wav>')
  })
})

describe('progress', () => {
  it('has one line of a terminal, and a line for every tenth elsewhere', () => {
    for (const isTTY of [true, false]) {
      const lines: string[] = []
      let time = 0
      const place = { isTTY, write: (text: string) => lines.push(text) }
      const progress = createProgress(place, 600, () => time)
      for (let share = 1; share <= 40; share++) {
        time += 100
        progress.tell(share / 40)
      }
      progress.done('a.wav')
      expect(lines.length).toBe(isTTY ? 41 : 11)
      expect(lines.at(1)).toBe(
        isTTY ? '\r5 %, 150 times real time ' : '20 %, 150 times real time\n'
      )
      expect(lines.at(-1)).toMatch(/a\.wav, written in 4 s, 150 times real time\.\n$/)
    }
  })
})
