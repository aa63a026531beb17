// What playing is compared with: the stream's own bytes as plain files, and the live sound as a few bare nodes.
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { listen } from '../serve.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Minutes of each sound: longer than any turn. */
export const MINUTES = 10

/** Plays a file for good, from the press on. */
const filePage = name => `<!doctype html><button>Play</button><script>
  const audio = new Audio('${name}')
  document.querySelector('button').onclick = async () => {
    await audio.play()
    document.documentElement.dataset.session = 'playing'
  }
</script>`

/** The default recipe's nodes and no others: two oscillators, one to an ear, and a noise that goes round. */
const BARE_PAGE = `<!doctype html><button>Play</button><script>
  document.querySelector('button').onclick = async () => {
    const context = new AudioContext({ latencyHint: 'playback' })
    const gain = (node, value) => {
      const by = new GainNode(context, { gain: value })
      node.connect(by)
      by.connect(context.destination)
    }
    const ears = new ChannelMergerNode(context, { numberOfInputs: 2 })
    for (const [ear, frequency] of [198.75, 201.25].entries()) {
      const tone = new OscillatorNode(context, { frequency })
      tone.connect(ears, 0, ear)
      tone.start()
    }
    gain(ears, 0.2)
    const buffer = context.createBuffer(2, 10 * context.sampleRate, context.sampleRate)
    for (const ear of [0, 1]) {
      const samples = buffer.getChannelData(ear)
      for (let index = 0; index < samples.length; index++) samples[index] = 2 * Math.random() - 1
    }
    const noise = new AudioBufferSourceNode(context, { buffer, loop: true })
    gain(noise, 0.05)
    noise.start()
    await context.resume()
    document.documentElement.dataset.session = 'playing'
  }
</script>`

const PAGES = { '/wav': filePage('night.wav'), '/opus': filePage('night.opus'), '/bare': BARE_PAGE }
const TYPES = { '/night.wav': 'audio/wav', '/night.opus': 'audio/ogg' }

/** Answers with the bytes of a file from the one that is asked for on, as hosts do; like the stream, for no cache. */
function sendFile(request, response, file, type) {
  const size = statSync(file).size
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? []
  const start = Number(first ?? 0)
  const end = last ? Number(last) : size - 1
  response.writeHead(first === undefined ? 200 : 206, {
    'Content-Type': type,
    'Content-Length': end - start + 1,
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'no-store',
    ...(first !== undefined && { 'Content-Range': `bytes ${start}-${end}/${size}` })
  })
  pipeline(createReadStream(file, { start, end }), response, () => undefined)
}

/** The same sound that the stream plays, as a file: by the command line. */
function renderWav(file) {
  const words = [`minutes=${MINUTES}`, file, '--rate', '24000', '--quiet']
  const { status } = spawnSync(process.execPath, ['scripts/render/render.mjs', ...words], {
    cwd: root,
    stdio: 'inherit'
  })
  if (status !== 0) throw new Error('The night could not be rendered.')
}

/** The same as Opus: saved by the app itself. */
async function saveOpus(app, file) {
  const { address } = app
  const browser = await app.launch()
  const page = await browser.newPage()
  // Without a picker for files the app makes a download of it.
  await page.addInitScript(() => delete window.showSaveFilePicker)
  await page.goto(`${address}#/?minutes=${MINUTES}`)
  await page.goto(`${address}#/tune`)
  await page.getByRole('radio', { name: /Opus/ }).check()
  const coming = page.waitForEvent('download', { timeout: 0 })
  await page.getByRole('button', { name: 'Save as a file' }).click()
  // Where that is longer than a tap counts for, the app asks for another.
  const another = page.getByRole('button', { name: 'Save the file' })
  await Promise.race([coming, another.waitFor({ timeout: 0 })])
  if (await another.isVisible()) await another.click()
  await (await coming).saveAs(file)
  await browser.close()
}

/** Serves the controls of the app, until `close`. */
export async function openControls(app) {
  const folder = await mkdtemp(join(tmpdir(), 'neap-controls-'))
  renderWav(join(folder, 'night.wav'))
  await saveOpus(app, join(folder, 'night.opus'))
  const server = createServer((request, response) => {
    const page = PAGES[request.url]
    const type = TYPES[request.url]
    if (type) return sendFile(request, response, join(folder, request.url), type)
    response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(page)
  })
  await listen(server, 0, 'localhost')
  return {
    address: `http://localhost:${server.address().port}/`,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
      await rm(folder, { recursive: true })
    }
  }
}
