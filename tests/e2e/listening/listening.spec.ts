import { expect } from '@playwright/test'
import { describeSound, reportSound } from '../../helpers/signal/sound-report.ts'
import { expectSession, openNeap } from '../support/neap-page.ts'
import { needSoundDevice, test } from './listening-test.ts'
import { expectTones, recordWhole, TONES } from './whole-session.ts'

test.describe('the sound device', () => {
  test.beforeEach(needSoundDevice)

  test('gets two pure tones 2.5 Hz apart, for exactly as long as the score lasts', async ({
    page,
    ears,
    control
  }) => {
    const length = 30
    await openNeap(page, `${TONES}&minutes=${length / 60}&fadeIn=0&fadeOut=0&player=live`)
    const report = await recordWhole(page, ears)
    console.log(`Session: ${describeSound(report, ears.device.rate)}`)
    expectTones(report)
    expect(report.clicks.length).toBeLessThanOrEqual(control.report.clicks.length)
    expect(report.gaps.length).toBeLessThanOrEqual(control.report.gaps.length)
    // An underrun makes the sound longer, or shorter where it falls on an end of it.
    const allowed = 0.05 + Math.max(0, control.excess)
    expect(Math.abs(report.length - length)).toBeLessThan(allowed)
  })

  test('gets no click from fades, a pause, fifteen more minutes and Stop', async ({
    page,
    ears,
    control
  }) => {
    await openNeap(page, `${TONES}&minutes=1&fadeIn=4&fadeOut=30&player=live`)
    const recorder = await ears.device.record(test.info().outputPath('session.raw'))
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    // The whole fade-in, and a while at the hold.
    await recorder.heard(7)
    await page.getByRole('button', { name: 'Pause', exact: true }).click()
    await recorder.fellSilent(0.7)
    await page.getByRole('button', { name: 'Resume', exact: true }).click()
    await recorder.heard(3)
    await page.getByRole('button', { name: 'Add 15 minutes', exact: true }).click()
    // Well past the change, which may take effect a moment later.
    await recorder.heard(8)
    await page.getByRole('button', { name: 'Stop', exact: true }).click()
    await expectSession(page, 'ended')
    await recorder.fellSilent(1)

    const report = reportSound(await recorder.finish())
    console.log(`Session with changes: ${describeSound(report, ears.device.rate)}`)
    expect(report.clicks.length).toBeLessThanOrEqual(control.report.clicks.length)
    expect(report.gaps.length).toBeLessThanOrEqual(control.report.gaps.length)
    expect(report.pauses).toHaveLength(1)
    expect(Math.abs(report.beat - 2.5)).toBeLessThan(0.001)
  })
})
