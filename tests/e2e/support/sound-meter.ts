import type { Page } from '@playwright/test'
import { STREAM_RATE } from '../../../src/core/stream/score-wav.ts'
import { FRAME_BYTES, WAV_HEADER_BYTES } from '../../../src/core/stream/wav.ts'
import type { WatchedWindow } from './media-watch.ts'

interface MeteredWindow extends Window {
  meter?: AnalyserNode
}

/** What a page offers whose lock screen is watched. */
interface PressedWindow extends Window {
  readonly handlers: Partial<Record<MediaSessionAction, MediaSessionActionHandler>>
}

/** Listens in on everything that a page sends to the device by Web Audio, from its next loading on. */
export async function listenIn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const metered = window as unknown as MeteredWindow
    const meters = new WeakMap<BaseAudioContext, AnalyserNode>()
    const connect = AudioNode.prototype.connect as (this: AudioNode, to: AudioNode) => AudioNode
    AudioNode.prototype.connect = function listen(this: AudioNode, ...args: [AudioNode]) {
      const [to] = args
      if (to instanceof AudioDestinationNode) {
        // A context that is being closed may still connect something after the next has begun.
        const meter = meters.get(to.context) ?? new AnalyserNode(to.context, { fftSize: 32_768 })
        if (!meters.has(to.context)) metered.meter = meter
        meters.set(to.context, meter)
        connect.call(this, meter)
      }
      return connect.apply(this, args)
    } as AudioNode['connect']
  })
}

/** How loud the live sound was within its last 0.7 s: dBFS RMS. */
export function liveLevel(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { meter } = window as unknown as MeteredWindow
    if (!meter) throw new Error('No sound has been sent to the device yet.')
    const samples = new Float32Array(meter.fftSize)
    meter.getFloatTimeDomainData(samples)
    const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length
    return 10 * Math.log10(power)
  })
}

/** Calls what the page has registered for a button of the lock screen. @returns milliseconds until live sound is sent */
export function pressUntilLive(page: Page, action: MediaSessionAction): Promise<number> {
  return page.evaluate(async action => {
    const { meter, handlers } = window as unknown as MeteredWindow & PressedWindow
    if (!meter) throw new Error('No sound has been sent to the device yet.')
    const samples = new Float32Array(1024)
    const { port1, port2 } = new MessageChannel()
    const turn = (): Promise<void> =>
      new Promise(done => {
        port1.addEventListener('message', () => done(), { once: true })
        port2.postMessage(0)
      })
    port1.start()
    const pressed = performance.now()
    handlers[action]?.({ action })
    meter.fftSize = samples.length
    do {
      await turn()
      meter.getFloatTimeDomainData(samples)
    } while (samples.every(sample => sample === 0))
    const took = performance.now() - pressed
    meter.fftSize = 32_768
    return took
  }, action)
}

/** The same until the stream's element plays on. */
export function pressUntilStream(page: Page, action: MediaSessionAction): Promise<number> {
  return page.evaluate(async action => {
    const { elements, handlers } = window as unknown as WatchedWindow & PressedWindow
    const element = elements.at(-1)
    if (!element) throw new Error('There is no element yet.')
    const { port1, port2 } = new MessageChannel()
    const turn = (): Promise<void> =>
      new Promise(done => {
        port1.addEventListener('message', () => done(), { once: true })
        port2.postMessage(0)
      })
    port1.start()
    const pressed = performance.now()
    handlers[action]?.({ action })
    // Before the other file is there, its beginning is where the element was sent.
    do await turn()
    while (element.paused || element.readyState < 3 || element.currentTime === 0)
    return performance.now() - pressed
  }, action)
}

/** Halts the live sound without the page's asking, as a call does. */
export function haltLive(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const context = (window as unknown as MeteredWindow).meter?.context
    if (!(context instanceof AudioContext)) throw new Error('No live sound can be halted.')
    await context.suspend()
  })
}

/** How loud the stream is for 0.3 s from where it is now, by the bytes of its file and the element's volume: dBFS RMS. */
export function streamLevel(page: Page): Promise<number> {
  return page.evaluate(
    async ([rate, frame, header]) => {
      const element = (window as unknown as WatchedWindow).elements.at(-1)
      if (!element) throw new Error('There is no element yet.')
      const { src, currentTime, volume } = element
      const first = header + Math.floor(currentTime * rate) * frame
      const last = first + Math.floor(0.3 * rate) * frame - 1
      const answer = await fetch(src, { headers: { Range: `bytes=${first}-${last}` } })
      const samples = new Int16Array(await answer.arrayBuffer())
      const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length
      return 10 * Math.log10((power / 32_768 ** 2) * volume ** 2)
    },
    [STREAM_RATE, FRAME_BYTES, WAV_HEADER_BYTES] as const
  )
}
