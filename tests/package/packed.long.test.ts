import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compileRecipe, renderWav } from '../../src/package/neap.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const RATE = 24_000
const LINK = '#/?carrier=200&to=2.5&ramp=0&fadeIn=1&fadeOut=5&minutes=0.5'
/** Seconds of sound that are compared. */
const COMPARED = 5

/** What another program would write. `lib` names no browser and no Node.js. */
const CONSUMER = `import {
  compileFile, compileRecipe, DEFAULT_RECIPE, ImportError, RANGES, readGnaural, readLink, readSbg, renderScore, renderWav
} from 'neap'
import type { Block, ImportedFile, Recipe, Score } from 'neap'

const recipe: Recipe = { ...DEFAULT_RECIPE, bed: 'rain', carrier: RANGES.carrier.low }
const score: Score = compileRecipe(readLink('to=2')?.recipe ?? recipe, { seed: 1, now: 0 })
const files: readonly ImportedFile[] = [readSbg('0:00 200+4/10', { now: 0 }), readGnaural('<schedule/>')]
const blocks: readonly Block[] = [...renderScore(score, { sampleRate: 48_000, blockFrames: 128 })]
const samples: Float32Array<ArrayBuffer> | undefined = blocks[0]?.left
const bytes: Iterable<Uint8Array<ArrayBuffer>> = renderWav(compileFile(files[0] as ImportedFile, { minutes: 1 }))
const line = (error: unknown): number => (error instanceof ImportError ? error.place.line : 0)
// @ts-expect-error There is no such bed.
compileRecipe({ bed: 'velvet' })
// @ts-expect-error A recipe has no such field.
compileRecipe({ beat: 3 })
export const all = { samples, bytes, line }
`

let folder: string

function run(program: string, ...words: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32' && program === 'npm'
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}${stdout}`)
  return stdout
}

function neap(...words: readonly string[]): string {
  return run(process.execPath, join(folder, 'node_modules/neap/scripts/package/neap.mjs'), ...words)
}

/** Starts a server of the package, calls `use` with its address, and stops it. */
async function served(what: readonly string[], use: (address: string) => Promise<void>) {
  const program = join(folder, 'node_modules/neap/scripts/package/neap.mjs')
  const words = [program, ...what, '--port', '0', '--host', '127.0.0.1']
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const printed = await new Promise<string>((done, fail) => {
      let text = ''
      child.stdout.on('data', data => {
        text += String(data)
        if (text.includes('Ctrl+C')) done(text)
      })
      child.on('exit', () => fail(new Error(`The server ended: ${text}`)))
    })
    await use(/http:\S+/.exec(printed)?.[0] ?? '')
  } finally {
    child.kill()
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'neap-package-'))
  await writeFile(join(folder, 'package.json'), '{"private":true,"type":"module"}')
  run('npm', 'pack', root, '--pack-destination', folder, '--loglevel=error')
  const tarball = readdirSync(folder).find(name => name.endsWith('.tgz'))
  run('npm', 'install', `./${tarball}`, '--offline', '--no-audit', '--no-fund', '--loglevel=error')
})
afterAll(() => rm(folder, { recursive: true }))

describe('the packed Neap, installed offline in an empty folder', () => {
  it('brings the app as it is published, with its worker, whoever packs it', async () => {
    const assets = join(folder, 'node_modules/neap/dist/assets')
    const scripts = readdirSync(assets).filter(name => name.endsWith('.js'))
    const texts = await Promise.all(scripts.map(name => readFile(join(assets, name), 'utf8')))

    expect(texts.some(text => text.includes('./service-worker.js'))).toBe(true)
  })

  it('brings no other package, and the licence of the one it holds', async () => {
    const installed = readdirSync(join(folder, 'node_modules'))
    expect(installed.filter(name => !name.startsWith('.'))).toEqual(['neap'])
    const notices = await readFile(join(folder, 'node_modules/neap/lib/licences.html'), 'utf8')
    expect(notices).toContain('@rgrove/parse-xml')
    expect(existsSync(join(folder, 'node_modules/neap/LICENSE'))).toBe(true)
  })

  it('says what its command does', () => {
    expect(run('npm', 'exec', '--offline', '--', 'neap', '--help')).toContain('npx neap render')
    expect(neap('render', '--help')).toContain('npx neap render <file.sbg> --expand')
    expect(neap('--version')).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it.each([
    [['lullaby'], 'Unknown command: lullaby.'],
    [['--port', '70000'], 'The port must be a whole number from 0 to 65535; it was 70000.'],
    [['--loud'], '--loud']
  ])('ends with 2 for %j', (words, why) => {
    expect(() => neap(...words)).toThrow(/ended with 2/)
    expect(() => neap(...words)).toThrow(why)
  })

  it('serves the app with its headers', () =>
    served([], async address => {
      const response = await fetch(address)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(response.headers.get('cache-control')).toBe('no-cache')
      expect(await response.text()).toContain('<title>Neap')
      expect((await fetch(`${address}service-worker.js`)).status).toBe(200)
    }))

  it('serves the example with all that it imports', () =>
    served(['example'], async address => {
      expect(address).toMatch(/\/example\/$/)
      for (const path of ['', 'live.js', 'player.js', 'live.css', '../neap.js'])
        expect((await fetch(`${address}${path}`)).status).toBe(200)
    }))

  it('renders the very bytes of the app, by its command and by its export', async () => {
    const [recipe, bytes] = [
      { carrier: 200, to: 2.5, ramp: 0, fadeIn: 1, fadeOut: 5, minutes: 0.5 },
      COMPARED * RATE * 4
    ]
    const expected = renderWav(compileRecipe(recipe), { sampleRate: RATE }).read(0, bytes)
    neap('render', LINK, 'night.wav', '--rate', String(RATE), '--quiet')
    const written = await readFile(join(folder, 'night.wav'))
    expect(Buffer.compare(written.subarray(0, bytes), expected)).toBe(0)
    const program = `import { compileRecipe, renderWav } from 'neap'
const wav = renderWav(compileRecipe(${JSON.stringify(recipe)}), { sampleRate: ${RATE} })
process.stdout.write(Buffer.from(wav.read(0, ${bytes})).toString('base64'))`
    await writeFile(join(folder, 'program.js'), program)
    const read = Buffer.from(run(process.execPath, 'program.js'), 'base64')
    expect(Buffer.compare(read, expected)).toBe(0)
  })

  it('prints the sequence of a file', async () => {
    await writeFile(join(folder, 'night.sbg'), 'deep: 200+4/20\noff: -\n0:00 deep\n0:10 off\n')
    expect(neap('render', 'night.sbg', '--expand')).toContain('* 00:00:30 200.00+4.00/20.00')
  })

  it.each([
    ['nodenext', 'nodenext'],
    ['bundler', 'esnext']
  ])('has types for strict programs that resolve as %s does', async (moduleResolution, module) => {
    await writeFile(join(folder, 'consumer.ts'), CONSUMER)
    const options = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: false,
      target: 'es2022',
      lib: ['es2022'],
      types: [],
      module,
      moduleResolution
    }
    const config = JSON.stringify({ compilerOptions: options, files: ['consumer.ts'] })
    await writeFile(join(folder, 'tsconfig.json'), config)
    expect(run(process.execPath, join(root, 'node_modules/typescript/bin/tsc'), '-p', '.')).toBe('')
  })
})
