import { expect, test } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { openNeap, pressNext, watchPage } from '../support/neap-page.ts'
import { saveSound } from '../support/save-sound.ts'

const BYTES = 44 + 30 * 24_000 * 4

/** Fails unless this is the beginning of a file of 30 s: 16 bits, stereo, 24 kHz. */
function expectHeader(file: Buffer): void {
  expect([file.toString('latin1', 0, 4), file.toString('latin1', 8, 16)]).toEqual([
    'RIFF',
    'WAVEfmt '
  ])
  expect(file.readUInt32LE(4)).toBe(BYTES - 8)
  expect([file.readUInt16LE(22), file.readUInt32LE(24), file.readUInt16LE(34)]).toEqual([
    2, 24_000, 16
  ])
  expect(file.readUInt32LE(40)).toBe(BYTES - 44)
}

/** Fails unless this is the whole file of 30 s, and sounds. */
function expectNight(file: Buffer): void {
  expectHeader(file)
  expect(file.length).toBe(BYTES)
  const middle = new Int16Array(file.buffer, file.byteOffset + 44 + 4 * 360_000, 24_000)
  expect(Math.max(...middle)).toBeGreaterThan(300)
}

test('saves a session as a download, byte for byte as long as announced', async ({ page }) => {
  const seen = watchPage(page)
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'))
  await openNeap(page, '#/?minutes=0.5&fadeIn=1&fadeOut=2')
  await page.goto('./#/tune')
  await expect(page.getByText('0.5 min, 2.9 MB')).toBeVisible()
  const download = await saveSound(page)
  expect(download.suggestedFilename()).toBe('neap-binaural-pink-0.5-min.wav')
  expectNight(await readFile(await download.path()))
  await expect(page.getByText('File saved.')).toBeVisible()
  expect(seen).toEqual({ foreign: [], errors: [] })
})

test('streams to the disk where the browser can, and leaves what was there when a longer one is cancelled', async ({
  page
}) => {
  // The picker is a window of the system's; the place it gives here is a file of the page's own.
  await page.addInitScript(() => {
    Object.defineProperty(window, 'showSaveFilePicker', {
      value: async () => {
        const folder = await navigator.storage.getDirectory()
        return folder.getFileHandle('night.wav', { create: true })
      }
    })
  })
  await openNeap(page, '#/?minutes=0.5&fadeIn=1&fadeOut=2')
  await page.goto('./#/tune')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  await expect(page.getByText('File saved.')).toBeVisible()
  const expectWritten = async (): Promise<void> => {
    const { size, head } = await page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory()
      const file = await (await folder.getFileHandle('night.wav')).getFile()
      const head = await file.slice(0, 44).arrayBuffer()
      return { size: file.size, head: [...new Uint8Array(head)] }
    })
    expect(size).toBe(BYTES)
    expectHeader(Buffer.from(head))
  }
  await expectWritten()

  await page.goto('./#/?minutes=480&fadeOut=1800')
  // The browser tells of a new address a moment later: the next one must not be there already.
  await expect(page.getByRole('heading', { level: 1, name: 'Tonight' })).toBeVisible()
  await page.goto('./#/tune')
  await expect(page.getByText('8 h, 2.8 GB')).toBeVisible()
  await pressNext(page.getByRole('button', { name: 'Save as a file' }))
  await expect(page.getByRole('progressbar', { name: 'Saving the file' })).not.toHaveAttribute(
    'aria-valuenow',
    '0'
  )
  await pressNext(page.getByRole('button', { name: 'Cancel' }))
  await expect(page.getByText('Cancelled. Nothing was saved.')).toBeVisible()
  // What was there before is still there.
  await expectWritten()
})

test('packs a session as Opus, with its title inside, and no policy stands in the way', async ({
  page
}) => {
  const seen = watchPage(page)
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'))
  await openNeap(page, '#/?minutes=0.5&fadeIn=1&fadeOut=2')
  await page.goto('./#/tune')
  await page.getByRole('radio', { name: 'Opus' }).check({ force: true })
  await expect(page.getByText('0.5 min, 0.5 MB')).toBeVisible()
  const download = await saveSound(page)
  expect(download.suggestedFilename()).toBe('neap-binaural-pink-0.5-min.opus')
  const file = await readFile(await download.path())
  expect(file.toString('latin1', 0, 4)).toBe('OggS')
  expect(file.toString('utf8', 0, 1000)).toContain('TITLE=Binaural, 8 → 3 Hz')
  expect(Math.abs(file.length / 485_000 - 1)).toBeLessThan(0.01)
  const sound = await page.evaluate(async base64 => {
    const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0))
    const { length, duration, numberOfChannels } = await new OfflineAudioContext(
      2,
      1,
      48_000
    ).decodeAudioData(bytes.buffer)
    return { length, duration, numberOfChannels }
  }, file.toString('base64'))
  expect(sound).toEqual({ length: 1_440_000, duration: 30, numberOfChannels: 2 })
  expect(seen).toEqual({ foreign: [], errors: [] })
})
