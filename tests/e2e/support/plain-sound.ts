import type { BrowserContext } from '@playwright/test'
import { expect } from '@playwright/test'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Seconds } from '../../../src/core/base/units.ts'
import { wavBytes } from '../../helpers/formats/wav-bytes.ts'
import type { MediaEvent } from './media-watch.ts'

/** A plain file that plays in a window beside: where it has to wait, the machine makes every sound wait. */
export interface PlainSound {
  /** How often it has waited so far. */
  waits(): Promise<number>
  /** Resolves when so much more of it has been heard. */
  goesOn(length: Seconds): Promise<void>
  close(): Promise<void>
}

/** Longer than any test plays. */
const LENGTH: Seconds = 300
const RATE = 8000
/** A busy machine may make the one of two sounds wait and not the other. */
const STRAYS = 2

const PAGE = `<!doctype html><audio src="sound.wav"></audio><script>
  let waits = 0
  document.querySelector('audio').addEventListener('waiting', () => waits++)
</script>`

export async function playPlainSound(context: BrowserContext): Promise<PlainSound> {
  const ear = new Float32Array(LENGTH * RATE)
  const sound = wavBytes({ rate: RATE, left: ear, right: ear })
  const server = createServer((request, response) => {
    const isSound = request.url === '/sound.wav'
    response.writeHead(200, { 'Content-Type': isSound ? 'audio/wav' : 'text/html' })
    response.end(isSound ? sound : PAGE)
  })
  await new Promise<void>(done => server.listen(0, 'localhost', done))
  const page = await context.newPage()
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`)
  await page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.play())
  return {
    waits: () => page.evaluate('waits'),
    goesOn: length =>
      page.locator('audio').evaluate(async (audio: HTMLAudioElement, length) => {
        const end = audio.currentTime + length
        while (audio.currentTime < end)
          await new Promise(heard => audio.addEventListener('timeupdate', heard, { once: true }))
      }, length),
    async close() {
      await page.close()
      server.closeAllConnections()
      await new Promise(done => server.close(done))
    }
  }
}

/** Nothing was done to the sound that played, and it waited no more than the plain one beside it. */
export async function expectUndisturbed(
  events: readonly MediaEvent[],
  beside: PlainSound
): Promise<void> {
  const types = events.map(({ type }) => type)
  expect(types.filter(type => type !== 'waiting' && type !== 'playing')).toEqual([])
  const waits = types.filter(type => type === 'waiting').length
  expect(waits).toBeLessThanOrEqual((await beside.waits()) + STRAYS)
}
