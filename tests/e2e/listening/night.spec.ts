import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { Disturbance } from '../../helpers/signal/clicks.ts'
import type { Stretch } from '../../helpers/signal/recording.ts'
import { soundingStretch } from '../../helpers/signal/recording.ts'
import { describeSound, reportSound } from '../../helpers/signal/sound-report.ts'
import type { WatchedWindow } from '../support/media-watch.ts'
import { mediaClock, mediaReaches, takeMediaEvents, watchMedia } from '../support/media-watch.ts'
import { expectSession, openNeap } from '../support/neap-page.ts'
import { openStreaming } from '../support/open-streaming.ts'
import { openServer } from '../support/own-server.ts'
import { hideBehind } from '../support/plain-browser.ts'
import type { Control } from './control.ts'
import { playControl } from './control.ts'
import { openEars } from './ears.ts'
import { describeControl, needSoundDevice, test } from './listening-test.ts'
import type { Recorder } from './recorder.ts'

test.use({ serviceWorkers: 'allow' })

const DIST = new URL('../../../dist', import.meta.url).pathname
const HOURS = 10
const NIGHT =
  '#/?mode=binaural&carrier=200&from=2.5&to=2.5&ramp=0&bed=none&level=0&player=stream' +
  `&minutes=${60 * HOURS}&fadeIn=0&fadeOut=0`
/** Played from the beginning, and then at the end of the night. */
const MINUTE = 60
/** From before the night to its last seconds. */
const CONTROL = 2 * MINUTE
const STOP_EVERY = 2.5
/** Around a seek, which breaks the sound off by its nature. */
const SEEK_WITHIN = 1.5
/**
 * So many times more than its control may the device stumble in two minutes: it does so now and then, in either of the
 * two. A stream that every stop of its worker could disturb would do so four dozen times.
 */
const STRAYS = 2

/** Stops every worker of this page again and again, for as long as the sound takes to go on for a while. */
async function stopWorkers(page: Page, recorder: Recorder, length: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('ServiceWorker.enable')
  for (let after = STOP_EVERY; after <= length; after += STOP_EVERY) {
    await recorder.goesOn(STOP_EVERY)
    await devtools.send('ServiceWorker.stopAllWorkers')
  }
  await devtools.detach()
}

/** The element has had sound all the time since its events were taken last: whatever stumbled was below it. */
async function expectNoWait(page: Page): Promise<void> {
  const events = await takeMediaEvents(page)
  expect(events.filter(({ type }) => type === 'waiting')).toEqual([])
}

test.describe('the sound device, from the stream', () => {
  test.beforeEach(needSoundDevice)

  test('gets the first and the last minute of ten hours whole: hidden, offline, a second window open, the worker stopped every 2.5 s', async ({
    ears,
    playwright,
    launchOptions
  }) => {
    test.setTimeout(300_000)
    const beside = await openEars(playwright.chromium, launchOptions)
    const server = await openServer(() => DIST)
    try {
      const page = await ears.context.newPage()
      await watchMedia(page)
      await openStreaming(page, NIGHT, server.address)
      const second = await ears.context.newPage()
      await openNeap(second, '#/', server.address)
      await page.bringToFront()
      await server.close()
      await ears.context.setOffline(true)

      const recorder = await ears.device.record(test.info().outputPath('night.raw'))
      // Open before the pages that it covers, and after them: a browser that closes its last page opens no other.
      const controlCover = await beside.context.newPage()
      let controlled: Promise<Control> | undefined
      const controlPage = await new Promise<Page>((resolve, reject) => {
        const file = test.info().outputPath('control.raw')
        controlled = playControl(beside.context, beside.device, CONTROL, file, resolve)
        controlled.catch(reject)
      })
      await page.getByRole('button', { name: 'Start', exact: true }).click()
      await recorder.heard(1)
      await expectSession(page, 'playing')
      await Promise.all([hideBehind(page, second), hideBehind(controlPage, controlCover)])
      await expect(second.getByText('Playing in another window.')).toBeVisible()
      await stopWorkers(page, recorder, MINUTE)
      await expectSession(page, 'playing')
      const { time } = await mediaClock(page)
      await expectNoWait(page)

      const sought = recorder.length()
      const end = 3600 * HOURS
      await page.evaluate(place => {
        const element = (window as unknown as WatchedWindow).elements.at(-1)
        if (element) element.currentTime = place
      }, end - MINUTE)
      await mediaReaches(page, end - MINUTE + 0.5)
      await takeMediaEvents(page)
      await stopWorkers(page, recorder, MINUTE - 5)
      await recorder.fellSilent(1)
      await expectSession(page, 'ended')
      await expectNoWait(page)
      expect(await page.evaluate(() => document.visibilityState)).toBe('hidden')
      const recording = await recorder.finish()
      const control = await controlled
      if (!control) throw new Error('There is no control.')

      const { rate } = recording
      const report = reportSound(recording)
      console.log(`Control beside it: ${describeControl(control, beside.device.rate)}`)
      console.log(`Night: ${describeSound(report, rate)}`)
      const bySeek = ({ first, end }: Stretch): boolean =>
        end >= (sought - 0.5) * rate && first <= (sought + SEEK_WITHIN) * rate
      const clicks = report.clicks.filter((click: Disturbance) => !bySeek(click))
      const gaps = report.gaps.filter(gap => !bySeek(gap))
      const gap = report.gaps.find(bySeek)
      const begun = gap?.end ?? 0
      const silent = gaps
        .filter(({ first }) => first > begun)
        .reduce((sum, { first, end }) => sum + end - first, 0)
      const last = ((soundingStretch(recording)?.end ?? 0) - begun - silent) / rate
      console.log(
        `Sought at ${sought.toFixed(1)} s, ${time.toFixed(1)} s in: then ${last.toFixed(3)} s of sound; ` +
          `besides the seek ${clicks.length} clicks, ${gaps.length} gaps`
      )
      expect(clicks.length).toBeLessThanOrEqual(
        control.report.clicks.length + control.abrupt.clicks + STRAYS
      )
      expect(gaps.length).toBeLessThanOrEqual(control.report.gaps.length + STRAYS)
      expect(Math.abs(report.beat - 2.5)).toBeLessThan(0.001)
      expect(Math.abs(last - MINUTE)).toBeLessThan(0.05 + Math.max(0, control.abrupt.lost))
    } finally {
      await ears.context.setOffline(false)
      await beside.close()
    }
  })
})
