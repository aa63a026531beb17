import { expect } from '@playwright/test'
import { describeSound } from '../../helpers/signal/sound-report.ts'
import { watchMedia } from '../support/media-watch.ts'
import { openStreaming } from '../support/open-streaming.ts'
import { needSoundDevice, test } from './listening-test.ts'
import { expectTones, recordWhole, TONES } from './whole-session.ts'

test.use({ serviceWorkers: 'allow' })

const STREAMED = `${TONES}&player=stream`

test.describe('the sound device, from the stream', () => {
  test.beforeEach(needSoundDevice)
  test.beforeEach(({ page }) => watchMedia(page))

  test('gets two pure tones 2.5 Hz apart, for exactly as long as the score lasts', async ({
    page,
    ears,
    control
  }) => {
    const length = 30
    await openStreaming(page, `${STREAMED}&minutes=${length / 60}&fadeIn=0&fadeOut=0`)
    const report = await recordWhole(page, ears)
    console.log(`Stream: ${describeSound(report, ears.device.rate)}`)
    await expect(page.locator('html')).toHaveAttribute('data-performer', 'stream')
    expectTones(report)
    expect(report.clicks.length).toBeLessThanOrEqual(
      control.report.clicks.length + control.abrupt.clicks
    )
    expect(report.gaps.length).toBeLessThanOrEqual(control.report.gaps.length)
    const allowed = 0.05 + Math.max(0, control.excess) + Math.max(0, control.abrupt.lost)
    expect(Math.abs(report.length - length)).toBeLessThan(allowed)
  })

  test('gets the first sample soon after the click, once one session has played', async ({
    page,
    ears
  }) => {
    const recorder = await ears.device.record(test.info().outputPath('starts.raw'), 5)
    const times: number[] = []
    for (let start = 0; start < 5; start++) {
      await openStreaming(page, `${STREAMED}&minutes=30&fadeIn=0`)
      const clicked = page.evaluate(
        () =>
          new Promise<number>(done =>
            window.addEventListener(
              'click',
              event => done(performance.timeOrigin + event.timeStamp),
              { capture: true, once: true }
            )
          )
      )
      const begins = recorder.begins()
      await page.getByRole('button', { name: 'Start', exact: true }).click()
      times.push((await begins) - (await clicked))
      await page.reload()
      await recorder.fellSilent(0.5)
    }
    await recorder.finish()
    const [first = Infinity, ...warm] = times
    const sorted = warm.toSorted((one, other) => one - other)
    const median = sorted[sorted.length >> 1] ?? Infinity
    console.log(
      `Click to the first sample on the device: first ${first.toFixed(0)} ms, then median ${median.toFixed(0)} ms, ${sorted.map(each => each.toFixed(0)).join(', ')} ms`
    )
  })
})
