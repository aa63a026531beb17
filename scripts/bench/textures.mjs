// How like recordings each bed is: renders them all and has the reference's program print where they fall among its
// recordings: `npm run textures -- [--seed 1] [--rate 24000] [--reference folder]`. Needs Python 3 with numpy and scipy,
// and a folder with texture.py and reference.json: the one given, that of NEAP_TEXTURES, or reference/texture in a
// folder beside this one.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('../../', import.meta.url))
/** As much as the reference's program looks at, and a second at either end that it leaves out. */
const SECONDS = 64
const BOTH_SEEDS = ['1', '7']
/** RMS of what is written: far from full scale, as levels don't count. */
const RMS = 0.05
/** Classes of recordings that the reference holds. */
const CLASSES = new Set(['rain', 'surf', 'wind', 'fan'])

/** What is missing for the table, in words; undefined where all is there. */
function missing(reference) {
  if (reference === undefined)
    return 'No reference is here: give its folder, with texture.py and reference.json, by --reference or NEAP_TEXTURES.'
  for (const name of ['texture.py', 'reference.json'])
    if (!existsSync(join(reference, name))) return `${reference} holds no ${name}.`
  const { error, status } = spawnSync('python3', ['-c', 'import numpy, scipy'])
  if (error) return 'Python 3 is not here.'
  return status === 0 ? undefined : 'Python 3 is here, but numpy and scipy are not.'
}

/** The reference beside the checkout, if there is one. */
function besideCheckout() {
  const parent = join(root, '..')
  return readdirSync(parent)
    .map(name => join(parent, name, 'reference', 'texture'))
    .find(folder => existsSync(join(folder, 'texture.py')))
}

async function loadBeds() {
  const { build } = await import('vite')
  const modules = await Promise.all(
    ['render/beds/bed', 'score/kinds'].map(async name => {
      const { output } = await build({
        configFile: false,
        root,
        logLevel: 'error',
        build: {
          ssr: `src/core/${name}.ts`,
          write: false,
          target: 'es2022',
          rolldownOptions: { output: { codeSplitting: false } }
        }
      })
      return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`)
    })
  )
  return Object.assign({}, ...modules)
}

/** A WAV file of 32-bit floats. */
function floatWav(left, right, rate) {
  const header = Buffer.alloc(44)
  const bytes = 8 * left.length
  header.write('RIFF', 0)
  header.writeUInt32LE(36 + bytes, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(3, 20)
  header.writeUInt16LE(2, 22)
  header.writeUInt32LE(rate, 24)
  header.writeUInt32LE(8 * rate, 28)
  header.writeUInt16LE(8, 32)
  header.writeUInt16LE(32, 34)
  header.write('data', 36)
  header.writeUInt32LE(bytes, 40)
  const samples = new Float32Array(2 * left.length)
  for (let frame = 0; frame < left.length; frame++) {
    samples[2 * frame] = left[frame] * RMS
    samples[2 * frame + 1] = right[frame] * RMS
  }
  return Buffer.concat([header, Buffer.from(samples.buffer)])
}

async function printTextures(reference, seeds, rate) {
  const { createBed, BED_CHOICES } = await loadBeds()
  const folder = mkdtempSync(join(tmpdir(), 'neap-textures-'))
  try {
    const files = BED_CHOICES.filter(kind => kind !== 'none').flatMap(kind =>
      seeds.map(seed => {
        const [left, right] = [0, 0].map(() => new Float64Array(SECONDS * rate))
        createBed(kind, Number(seed), rate).render(0, left, right)
        const file = `${kind}-${seed}.wav`
        writeFileSync(join(folder, file), floatWav(left, right, rate))
        return { kind, file }
      })
    )
    const ofClass = files.filter(({ kind }) => CLASSES.has(kind))
    const others = files.filter(({ kind }) => !CLASSES.has(kind))
    const run = (mode, ...rest) =>
      spawnSync('python3', ['-B', join(reference, 'texture.py'), mode, ...rest], {
        cwd: folder,
        stdio: 'inherit'
      }).status ?? 1
    const table = run('rank', join(reference, 'reference.json'), ...ofClass.map(({ file }) => file))
    return table || run('simple', ...others.map(({ file }) => file))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const { values } = parseArgs({
  options: {
    seed: { type: 'string', multiple: true },
    rate: { type: 'string', default: '24000' },
    reference: { type: 'string' }
  }
})
const reference = values.reference ?? process.env.NEAP_TEXTURES ?? besideCheckout()
const gap = missing(reference)
if (gap === undefined)
  process.exitCode = await printTextures(reference, values.seed ?? BOTH_SEEDS, Number(values.rate))
else console.log(`${gap} Nothing to compare the beds with.`)
