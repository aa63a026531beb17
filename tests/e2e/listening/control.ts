import type { Page } from '@playwright/test'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Seconds } from '../../../src/core/base/units.ts'
import { plantTones } from '../../helpers/signal/planted-sound.ts'
import type { Recording } from '../../helpers/signal/recording.ts'
import { soundingLength } from '../../helpers/signal/recording.ts'
import type { SoundReport } from '../../helpers/signal/sound-report.ts'
import { reportSound } from '../../helpers/signal/sound-report.ts'
import { wavBytes } from '../../helpers/formats/wav-bytes.ts'
import type { SoundDevice } from './sound-device.ts'

/** What this machine makes of a plain sound file, in this browser, on this device. */
export interface Control {
  readonly report: SoundReport
  /** How much longer the captured sound is than the file's: the time that underruns took. */
  readonly excess: Seconds
  /** What the element makes of tones without silence around them: it swallows the beginning of a file. */
  readonly abrupt: { readonly clicks: number; readonly lost: Seconds }
}

/** Whatever opens pages: a browser, or a context of it. */
interface Opener {
  newPage(): Promise<Page>
}

/** Around the tones: the element swallows the first few milliseconds of a file. */
const SILENCE: Seconds = 0.5
/** The first sound of a browser process stumbles. It is played before, and not judged. */
const FIRST_SOUND: Seconds = 2
const ABRUPT_SOUND: Seconds = 2

/**
 * Plays a static WAV of one tone an ear through an `<audio>` element and measures what the device got.
 * @param file where the recording is kept
 * @param sounding told of the page as soon as the tones that are judged are heard
 */
export async function playControl(
  browser: Opener,
  device: SoundDevice,
  length: Seconds,
  file: string,
  sounding: (page: Page) => void = () => undefined
): Promise<Control> {
  const tones = (seconds: Seconds, silence = SILENCE) =>
    plantTones(198.75, 201.25, seconds, { rate: device.rate, silence })
  await capture(browser, device, tones(FIRST_SOUND), file)
  const bare = tones(ABRUPT_SOUND, 0)
  const abrupt = reportSound(await capture(browser, device, bare, file))
  const planted = tones(length)
  const report = reportSound(await capture(browser, device, planted, file, sounding))
  return {
    report,
    excess: report.length - soundingLength(planted),
    abrupt: { clicks: abrupt.clicks.length, lost: soundingLength(bare) - abrupt.length }
  }
}

async function capture(
  browser: Opener,
  device: SoundDevice,
  sound: Recording,
  file: string,
  sounding: (page: Page) => void = () => undefined
): Promise<Recording> {
  const wav = wavBytes(sound)
  const server = createServer((request, response) => {
    const isSound = request.url === '/sound.wav'
    response.writeHead(200, { 'Content-Type': isSound ? 'audio/wav' : 'text/html' })
    response.end(isSound ? wav : '<!doctype html><audio src="sound.wav"></audio>')
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const recorder = await device.record(file)
  const page = await browser.newPage()
  try {
    await page.goto(`http://127.0.0.1:${port}/`)
    const audio = page.locator('audio')
    await audio.evaluate(async (element: HTMLAudioElement) => {
      if (element.readyState < HTMLMediaElement.HAVE_ENOUGH_DATA)
        await new Promise(done => element.addEventListener('canplaythrough', done, { once: true }))
      await element.play()
    })
    await recorder.heard(1)
    sounding(page)
    await recorder.fellSilent(1)
  } finally {
    await page.close()
    // A browser keeps its connections for as long as the context lives that a page was opened in.
    server.closeAllConnections()
    await new Promise(done => server.close(done))
  }
  return recorder.finish()
}
