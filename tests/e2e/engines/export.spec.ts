import { expect } from '@playwright/test'
import type { Download } from './downloads.ts'
import { downloadFrom } from './downloads.ts'
import type { Engine, EnginePage } from './engine.ts'
import { test } from './engine-test.ts'
import { microhertz, tellFigure } from './figures.ts'
import { openNeap, placeOf, press, pressNext, reads, wordsOn } from './hand.ts'

test.use({ savesFiles: true })

const SOUND = '#/?mode=binaural&carrier=200&from=2.5&to=2.5&ramp=0&bed=none&level=0'
const LENGTH = 30
const RATE = 48_000

/** The frequency of a tone near 200 Hz, by how far its phase goes from the first second to the last. */
function frequencyNear(samples: Int16Array): number {
  const near = 200
  const phaseFrom = (second: number): number => {
    let [cosine, sine] = [0, 0]
    for (let at = second * RATE; at < (second + 1) * RATE; at++) {
      // A window that fades in and out keeps other frequencies out of it.
      const weight = 1 - Math.cos((2 * Math.PI * (at - second * RATE)) / RATE)
      const angle = (2 * Math.PI * near * at) / RATE
      cosine += weight * samples[at]! * Math.cos(angle)
      sine -= weight * samples[at]! * Math.sin(angle)
    }
    return Math.atan2(sine, cosine)
  }
  const seconds = samples.length / RATE - 1
  let turned = 0
  for (let second = 0; second < seconds; second += 0.25) {
    // In steps so short that it turns by less than half a circle in each.
    const step = phaseFrom(second + 0.25) - phaseFrom(second)
    turned += step - 2 * Math.PI * Math.round(step / (2 * Math.PI))
  }
  return near + turned / (2 * Math.PI * seconds)
}

/** What an engine decodes of a file: its length, and seconds 10 to 20 of each ear, 16 bits in base64. */
async function decode(tab: EnginePage, file: Buffer): Promise<{ frames: number; ears: number[] }> {
  const { frames, ears } = await tab.run(
    async (base64, rate) => {
      const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0))
      const context = new OfflineAudioContext(2, 1, rate)
      const sound = await context.decodeAudioData(bytes.buffer)
      const ears = [0, 1].map(ear => {
        const part = sound.getChannelData(ear).subarray(10 * rate, 20 * rate)
        const whole = new Uint8Array(
          Int16Array.from(part, each => Math.round(each * 32_000)).buffer
        )
        let text = ''
        for (let at = 0; at < whole.length; at += 4096)
          text += String.fromCharCode(...whole.subarray(at, at + 4096))
        return btoa(text)
      })
      return { frames: sound.length, ears }
    },
    file.toString('base64'),
    RATE
  )
  return {
    frames,
    ears: ears.map(ear => {
      const bytes = Buffer.from(ear, 'base64')
      const samples = new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)
      return frequencyNear(samples)
    })
  }
}

/** Opens what is saved in Tune. */
async function openSound(tab: EnginePage, address: string): Promise<void> {
  await openNeap(tab, `${address}${SOUND}&minutes=${LENGTH / 60}&fadeIn=0&fadeOut=0`)
  await placeOf(tab, 'Start')
  await tab.run(() => void (location.hash = '#/tune'))
}

/** Presses Save and waits for the whole file. */
function save(engine: Engine, tab: EnginePage): Promise<Download> {
  return downloadFrom(engine, async () => {
    await press(tab, 'Save as a file')
    // Where it took longer than a press counts for, the app asks for another.
    await reads(tab, /File saved|Save the file/)
    if ((await wordsOn(tab)).includes('Save the file')) await pressNext(tab, 'Save the file')
    await reads(tab, 'File saved.')
  })
}

/** How far the tones are off, at most: hertz. */
function errorOf([left = 0, right = 0]: readonly number[]): number {
  return Math.max(Math.abs(left - 198.75), Math.abs(right - 201.25))
}

test('saves a session as WAV, byte for byte as long as announced, with its tones', async ({
  site,
  engine,
  tab
}, info) => {
  await openSound(tab, site.address)
  const { name, bytes } = await save(engine, tab)
  expect(name).toBe('neap-binaural-0.5-min.wav')
  expect(bytes.length).toBe(44 + LENGTH * bytes.readUInt32LE(24) * 4)
  const { frames, ears } = await decode(tab, bytes)
  // Decoding brings it to another rate, which may cost a frame.
  expect(Math.abs(frames - LENGTH * RATE)).toBeLessThanOrEqual(1)
  expect(errorOf(ears)).toBeLessThan(0.001)
  expect(await tab.complaints()).toEqual([])
  const what = 'WAV of half a minute: tones off by, length'
  tellFigure(info, engine, what, `${microhertz(errorOf(ears))}, ${(frames / RATE).toFixed(4)} s`)
})

test('packs a session as Opus under its own name, exactly as long, with its tones', async ({
  site,
  engine,
  tab
}, info) => {
  await openSound(tab, site.address)
  await press(tab, 'Opus')
  const { name, bytes } = await save(engine, tab)
  expect(name).toBe('neap-binaural-0.5-min.opus')
  // The head says how much a player leaves out at first; the last page, where the sound ends.
  const head = bytes.indexOf('OpusHead')
  const skipped = bytes.readUInt16LE(head + 10)
  const end = Number(bytes.readBigUInt64LE(bytes.lastIndexOf('OggS') + 6))
  expect(end - skipped).toBe(LENGTH * RATE)
  const { ears } = await decode(tab, bytes)
  expect(errorOf(ears)).toBeLessThan(0.001)
  expect(await tab.complaints()).toEqual([])
  const what = 'Opus of half a minute: tones off by, length'
  tellFigure(
    info,
    engine,
    what,
    `${microhertz(errorOf(ears))}, ${((end - skipped) / RATE).toFixed(4)} s`
  )
})
