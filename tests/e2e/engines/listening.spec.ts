import { expect } from '@playwright/test'
import type { Recording, Stretch } from '../../helpers/signal/recording.ts'
import { silencesWithin, soundingStretch } from '../../helpers/signal/recording.ts'
import { describeSound, reportSound } from '../../helpers/signal/sound-report.ts'
import type { SoundDevice } from '../listening/sound-device.ts'
import type { Engine } from './engine.ts'
import { test } from './engine-test.ts'
import { expectSession, openNeap, press, pressNext, reads, underControl } from './hand.ts'
import { playControl } from './plain-file.ts'

const TONES =
  '#/?mode=binaural&carrier=200&from=2.5&to=2.5&ramp=0&bed=none&level=0&minutes=30&fadeIn=2'
/** So much of the full level is silence, and so long is a silence that was meant: seconds. */
const QUIET = 1e-4
const MEANT = 0.03
/** What Firefox says of a file that its element lets go of: as of an error of the worker, and of no address. */
const DROPPED = /^Error: Failed to load ‘’\. A ServiceWorker intercepted the request/
/** What the ear is handed first after a silence: seconds. */
const FIRST = 0.005

/** The largest sample of a stretch of the left ear. */
function peakOf({ left }: Recording, { first, end }: Stretch): number {
  return left.subarray(first, end).reduce((most, each) => Math.max(most, Math.abs(each)), 0)
}

/** How loud the first 5 ms after each silence are, as a share of the full level. */
function firstSounds(recording: Recording): readonly number[] {
  const sounding = soundingStretch(recording) ?? { first: 0, end: 0 }
  const full = peakOf(recording, sounding)
  return silencesWithin(recording, QUIET * full, MEANT).map(
    ({ end }) => peakOf(recording, { first: end, end: end + FIRST * recording.rate }) / full
  )
}

async function listen(engine: Engine, device: SoundDevice, address: string, file: string) {
  const tab = await engine.openPage()
  await openNeap(tab, address)
  await underControl(tab)
  const performer = new URL(address.replace('#/?', '?')).searchParams.get('player')
  await expect.poll(() => tab.shows(`html[data-performer="${performer}"]`)).toBe(true)
  const recorder = await device.record(file)
  await press(tab, 'Start')
  await recorder.heard(5)
  await press(tab, 'Pause')
  await recorder.fellSilent(0.5)
  await expectSession(tab, 'paused')
  await pressNext(tab, 'Resume')
  await recorder.heard(2)
  await pressNext(tab, 'Add 15 minutes')
  await reads(tab, /4[45]\s*min/)
  await recorder.goesOn(5)
  await tab.key('Shift')
  await pressNext(tab, 'Stop')
  await recorder.fellSilent(0.7)
  await expectSession(tab, 'ended')
  const complaints = await tab.complaints()
  expect(complaints.filter(each => !DROPPED.test(each))).toEqual([])
  await tab.close()
  return recorder.finish()
}

for (const player of ['live', 'stream'] as const)
  test(`gives the device two tones ${player}, which come back softly after Resume and fifteen more minutes`, async ({
    site,
    engine,
    device
  }, info) => {
    test.skip(!device, 'this machine has no sound device for it')
    test.skip(player === 'stream' && !engine.streams, 'the engine plays live only')
    const control = await playControl(engine, device!, player, info.outputPath('control.raw'))
    const file = info.outputPath('session.raw')
    const recording = await listen(
      engine,
      device!,
      `${site.address}${TONES}&player=${player}`,
      file
    )
    const report = reportSound(recording)
    const first = firstSounds(recording)
    const gaps = report.gaps.filter(({ first, end }) => end - first < MEANT * recording.rate)
    console.log(`${engine.version}, ${player}: ${describeSound(report, recording.rate)}`)
    console.log(
      `First 5 ms after each silence: ${first.map(each => `${(100 * each).toFixed(1)} %`).join(', ')}; ` +
        `${gaps.length} gaps, ${control.gaps.length} of a plain file`
    )
    expect(Math.abs(report.beat - 2.5)).toBeLessThan(0.001)
    // Live a change of the length leaves the sound as it is; a stream goes over to another file in silence.
    expect(first).toHaveLength(player === 'live' ? 1 : 2)
    for (const share of first) expect(share).toBeLessThan(0.2)
    expect(gaps.length).toBeLessThanOrEqual(control.gaps.length)
  })
