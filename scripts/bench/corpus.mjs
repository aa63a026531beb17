// How fast sequence files render, beside SBaGen, the C program whose files they are:
// `npm run bench:corpus -- FOLDER [--rate 44100] [--seconds 240] [--rounds 5]`. SBaGen is the program that SBAGEN names,
// or the PATH holds; without it only Neap is measured. Both make the same seconds of each file, from its start, as 16
// bits that go nowhere, in turns; processor time counts, and the median of a file's runs. Neap renders each file in a
// thread of its own, as the app does.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { cpuSeconds } from './cpu-seconds.mjs'
import { buildModules, importModules } from './modules.mjs'

const FRAME_BYTES = 4
/** As much as is rendered at a time. */
const PIECE_BYTES = 2 ** 18
/** Runs of a file that teach the engine what to compile. */
const WARMING = 2

if (isMainThread) await printCorpus()
else await serveFile()

async function printCorpus() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rate: { type: 'string', default: '44100' },
      seconds: { type: 'string', default: '240' },
      rounds: { type: 'string', default: '5' }
    }
  })
  const [folder] = positionals
  if (folder === undefined) {
    console.log('Give a folder with .sbg files: npm run bench:corpus -- FOLDER')
    return
  }
  const [rate, seconds, rounds] = [values.rate, values.seconds, values.rounds].map(Number)
  const program = process.env.SBAGEN ?? 'sbagen'
  const beside = spawnSync(program, ['-h']).error === undefined
  if (!beside) console.log(`${program} is not here (SBAGEN names another): Neap alone.`)
  const modules = await buildModules()
  const rows = []
  for (const name of readdirSync(folder).filter(file => file.endsWith('.sbg'))) {
    const row = await measure(join(folder, name), {
      rate,
      seconds,
      rounds,
      modules,
      program,
      beside
    })
    if (row === undefined) continue
    rows.push(row)
    console.log([...speeds(row), name].join('  '))
  }
  if (rows.length === 0) {
    console.log('No file there is one that both can play.')
    return
  }
  const ours = median(rows.map(row => row.ours))
  const theirs = median(rows.map(row => row.theirs))
  console.log(`${rows.length} files, ${seconds} s each, ${rate} Hz. Medians:`)
  console.log(speeds({ ours, theirs, ratio: median(rows.map(row => row.ratio)) }).join('  '))
}

function speeds({ ours, theirs, ratio }) {
  const parts = [`Neap ${speed(ours)}`]
  if (!Number.isNaN(theirs)) parts.push(`SBaGen ${speed(theirs)}`, ratio.toFixed(2))
  return parts
}

function speed(value) {
  return `${value.toFixed(0)} ×`.padStart(7)
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1]
}

/**
 * The speeds of one file, as multiples of real time; undefined where one of the programs can't play it.
 */
async function measure(file, { rate, seconds, rounds, modules, program, beside }) {
  const text = readFileSync(file, 'latin1')
  const worker = new Worker(new URL(import.meta.url), {
    workerData: { text, rate, seconds, modules }
  })
  const folder = mkdtempSync(join(tmpdir(), 'neap-corpus-'))
  const copy = join(folder, 'copy.sbg')
  // SBaGen would go on to the sequence's end where the file says so.
  writeFileSync(copy, text.replaceAll(/^(\s*-\w*)E/gm, '$1'), 'latin1')
  const [mine, other, quotients] = [[], [], []]
  try {
    if ((await answer(worker)) === undefined) return undefined
    for (let round = 0; round < WARMING + rounds; round++) {
      worker.postMessage('again')
      const taken = await answer(worker)
      const sbagen = beside ? runSbagen(program, copy, rate, seconds) : Number.NaN
      if (beside && Number.isNaN(sbagen)) return undefined
      if (round < WARMING) continue
      mine.push(seconds / taken)
      other.push(seconds / sbagen)
      quotients.push(sbagen / taken)
    }
  } finally {
    rmSync(folder, { recursive: true })
    await worker.terminate()
  }
  return { ours: median(mine), theirs: median(other), ratio: median(quotients) }
}

/** The next answer of a thread; undefined where it could not read its file. */
function answer(worker) {
  return new Promise(resolve => {
    worker.once('message', resolve)
    worker.once('error', () => resolve(undefined))
  })
}

/** Runs SBaGen on a file. @returns its processor seconds, or NaN where it can't play it */
function runSbagen(program, file, rate, seconds) {
  const length = new Date(1000 * seconds).toISOString().slice(11, 19)
  const options = ['-Q', '-S', '-q', '1', '-r', String(rate), '-L', length, '-o', '/dev/null', file]
  const timed = 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>&1'
  const { status, stderr } = spawnSync('bash', ['-c', timed, 'bash', program, ...options], {
    encoding: 'utf8'
  })
  const [user, system] = stderr.trim().split(' ').map(Number)
  return status === 0 ? user + system : Number.NaN
}

/** A thread that renders one file as often as it is asked to, and answers with the processor seconds of each time. */
async function serveFile() {
  const { text, rate, seconds, modules } = workerData
  const { importSbg, layFileSession, openScoreWav, DEFAULT_RECIPE } = await importModules(modules)
  const score = layFileSession(importSbg(text, 0), { ...DEFAULT_RECIPE, minutes: 60 })
  const wav = openScoreWav(score, rate)
  const bytes = seconds * rate * FRAME_BYTES
  const piece = new Uint8Array(PIECE_BYTES)
  parentPort.on('message', () => {
    const start = cpuSeconds()
    // After the header, whose size is a whole number of frames.
    for (let at = 0; at < bytes; at += piece.length)
      wav.fill(at, at + piece.length <= bytes ? piece : piece.subarray(0, bytes - at))
    parentPort.postMessage(cpuSeconds() - start)
  })
  parentPort.postMessage('ready')
}
