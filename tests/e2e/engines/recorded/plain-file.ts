import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { wavBytes } from '../../../helpers/formats/wav-bytes.ts'
import { plantTones } from '../../../helpers/signal/planted-sound.ts'
import type { SoundReport } from '../../../helpers/signal/sound-report.ts'
import { reportSound } from '../../../helpers/signal/sound-report.ts'
import type { SoundDevice } from '../../listening/sound-device.ts'
import type { Engine } from '../engine.ts'
import { press } from '../hand.ts'
import { soundFirst } from './sound-threads.ts'

/** Seconds of tones, and of silence around them: an element swallows the beginning of a file. */
const LENGTH = 10
const SILENCE = 0.5

const PLAYERS = {
  stream: "new Audio('sound.wav').play()",
  live: `(async () => {
    const context = new AudioContext()
    const source = new AudioBufferSourceNode(context)
    const file = await fetch('sound.wav')
    source.buffer = await context.decodeAudioData(await file.arrayBuffer())
    source.connect(context.destination)
    source.start()
  })()`
}

/**
 * Plays a static WAV in the plainest way that there is, through an `<audio>` element or as a buffer of Web Audio, and
 * measures what the device gets: what the app is compared with, which plays in the same way.
 */
export async function playControl(
  engine: Engine,
  device: SoundDevice,
  player: keyof typeof PLAYERS,
  file: string
): Promise<SoundReport> {
  const tones = { rate: device.rate, silence: SILENCE }
  const wav = wavBytes(plantTones(198.75, 201.25, LENGTH, tones))
  const server = createServer((request, response) => {
    const isSound = request.url === '/sound.wav'
    response.writeHead(200, {
      'Content-Type': isSound ? 'audio/wav' : 'text/html',
      ...(isSound && { 'Content-Length': wav.length })
    })
    response.end(
      isSound
        ? wav
        : `<!doctype html><button>Play</button><script>document.querySelector('button').onclick = () => { ${PLAYERS[player]} }</script>`
    )
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const recorder = await device.record(file)
  const tab = await engine.openPage()
  try {
    await tab.goto(`http://127.0.0.1:${port}/`)
    await press(tab, 'Play')
    await soundFirst(engine, recorder.heard(2))
    await recorder.fellSilent(1)
  } finally {
    await tab.close()
    server.closeAllConnections()
    await new Promise(done => server.close(done))
  }
  return reportSound(await recorder.finish())
}
