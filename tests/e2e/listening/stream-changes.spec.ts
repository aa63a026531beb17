import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { separateDips } from '../../helpers/signal/dips.ts'
import { soundingStretch } from '../../helpers/signal/recording.ts'
import { levelBetween } from '../../helpers/signal/sound-level.ts'
import { describeSound, reportSound } from '../../helpers/signal/sound-report.ts'
import type { WatchedWindow } from '../support/media-watch.ts'
import { takeMediaEvents, watchMedia } from '../support/media-watch.ts'
import { expectSession } from '../support/neap-page.ts'
import { openStreaming } from '../support/open-streaming.ts'
import { needSoundDevice, test } from './listening-test.ts'

test.use({ serviceWorkers: 'allow' })

const HOLD = 6
const FADE = 30

/** How many files the element has begun to load since its events were taken last. */
function filesLoaded(page: Page): Promise<number> {
  return page.evaluate(
    () => (window as unknown as WatchedWindow).media.filter(({ type }) => type === 'emptied').length
  )
}

test.describe('the sound device, from the stream', () => {
  test.beforeEach(needSoundDevice)
  test.beforeEach(({ page }) => watchMedia(page))

  test('gets the sound back from its fade, and no click from fifteen more minutes, a pause and Stop', async ({
    page,
    ears,
    control
  }) => {
    await openStreaming(
      page,
      '#/?mode=binaural&carrier=200&from=2.5&to=2.5&ramp=0&bed=none&level=0&player=stream' +
        `&minutes=${(HOLD + FADE) / 60}&fadeIn=0&fadeOut=${FADE}`
    )
    const recorder = await ears.device.record(test.info().outputPath('session.raw'))
    const more = page.getByRole('button', { name: 'Add 15 minutes', exact: true })
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await recorder.heard(HOLD + 3)
    await expectSession(page, 'fading')
    await takeMediaEvents(page)
    await more.click()
    await expect.poll(() => filesLoaded(page)).toBe(1)
    // Well past the change, which takes effect a moment later.
    await recorder.goesOn(6)
    await expectSession(page, 'playing')
    await page.getByRole('button', { name: 'Pause', exact: true }).click()
    await recorder.fellSilent(0.7)
    await page.getByRole('button', { name: 'Resume', exact: true }).click()
    await recorder.heard(2)
    await more.click()
    await expect.poll(() => filesLoaded(page)).toBe(2)
    await recorder.goesOn(4)
    // Each move has loaded one file, once; how long a busy machine takes for it is told below.
    expect(await filesLoaded(page)).toBe(2)
    await page.getByRole('button', { name: 'Stop', exact: true }).click()
    await expectSession(page, 'ended')
    await recorder.fellSilent(1)

    const recording = await recorder.finish()
    const { rate } = recording
    const report = reportSound(recording)
    console.log(`Stream with changes: ${describeSound(report, rate)}`)
    const sounding = soundingStretch(recording) ?? { first: 0, end: 0 }
    const { dips, clicks, gaps } = separateDips(report, sounding.end, rate)
    const told = dips.map(
      ({ silence, deviation }) =>
        `${(1000 * silence).toFixed(0)} ms (steps ${deviation.toFixed(3)})`
    )
    console.log(`Dips: ${told.join(', ')}; besides ${clicks.length} clicks, ${gaps.length} gaps`)
    expect(clicks.length).toBeLessThanOrEqual(control.report.clicks.length + control.abrupt.clicks)
    expect(gaps.length).toBeLessThanOrEqual(control.report.gaps.length)
    expect(Math.abs(report.beat - 2.5)).toBeLessThan(0.001)
    // Fifteen minutes, the pause, fifteen minutes, and Stop.
    expect(dips).toHaveLength(4)

    const [begun = 0, moved = 0] = [sounding.first / rate, dips[0]!.end / rate]
    const level = (from: number) => levelBetween(recording, from, from + 0.2)
    const hold = level(begun + HOLD / 2)
    const faded = level(moved - dips[0]!.silence - 0.9) - hold
    const risen = [0.5, 1, 1.5, 2, 3].map(after => level(moved + after) - hold)
    console.log(
      `Level in the fade ${faded.toFixed(1)} dB; 0.5, 1, 1.5, 2, 3 s after the move ${risen.map(each => each.toFixed(1)).join(', ')} dB`
    )
    expect(faded).toBeLessThan(-8)
    expect(risen[0]).toBeLessThan(-3)
    expect(Math.abs(risen.at(-1)!)).toBeLessThan(0.2)
  })
})
