import { expect } from '@playwright/test'
import { separateDips } from '../../../helpers/signal/dips.ts'
import type { Recording, Stretch } from '../../../helpers/signal/recording.ts'
import { soundingStretch } from '../../../helpers/signal/recording.ts'
import { describeSound, reportSound } from '../../../helpers/signal/sound-report.ts'
import type { SoundDevice } from '../../listening/sound-device.ts'
import type { Engine } from '../engine.ts'
import { test } from '../engine-test.ts'
import { tellFigure } from '../figures.ts'
import { expectSession, openNeap, press, pressNext, reads, underControl } from '../hand.ts'
import { playControl } from './plain-file.ts'
import { soundFirst } from './sound-threads.ts'

const TONES =
  '#/?mode=binaural&carrier=200&from=2.5&to=2.5&ramp=0&bed=none&level=0&minutes=30&fadeIn=2'
/** What Firefox says of a file that its element lets go of: as of an error of the worker, and of no address. */
const DROPPED = /^Error: Failed to load ‘’\. A ServiceWorker intercepted the request/
/** What the ear is handed first after a silence: seconds. */
const FIRST = 0.005

/** The largest sample of a stretch of the left ear. */
function peakOf({ left }: Recording, { first, end }: Stretch): number {
  return left.subarray(first, end).reduce((most, each) => Math.max(most, Math.abs(each)), 0)
}

async function listen(engine: Engine, device: SoundDevice, address: string, file: string) {
  const tab = await engine.openPage()
  await openNeap(tab, address)
  await underControl(tab)
  const performer = new URL(address.replace('#/?', '?')).searchParams.get('player')
  await expect.poll(() => tab.shows(`html[data-performer="${performer}"]`)).toBe(true)
  const recorder = await device.record(file)
  await press(tab, 'Start')
  await soundFirst(engine, recorder.heard(4))
  await press(tab, 'Pause')
  await recorder.fellSilent(0.5)
  await expectSession(tab, 'paused')
  await pressNext(tab, 'Resume')
  await soundFirst(engine, recorder.heard(2))
  await pressNext(tab, 'Add 15 minutes')
  await reads(tab, /4[45]\s*min/)
  await recorder.goesOn(4)
  await tab.key('Shift')
  await pressNext(tab, 'Stop')
  await recorder.fellSilent(0.7)
  await expectSession(tab, 'ended')
  const complaints = await tab.complaints()
  expect(complaints.filter(each => !DROPPED.test(each))).toEqual([])
  await tab.close()
  return recorder.finish()
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

for (const player of ['live', 'stream'] as const)
  test(`gives the device two tones ${player}, which come back softly after Resume and fifteen more minutes`, async ({
    site,
    engine,
    device
  }, info) => {
    test.skip(!device, 'this machine has no sound device for it')
    test.skip(player === 'stream' && !engine.streams, 'the engine plays live only')
    const gapsOfPlainFile = async (): Promise<number> =>
      (await playControl(engine, device!, player, info.outputPath('control.raw'))).gaps.length
    let allowed = await gapsOfPlainFile()
    const address = `${site.address}${TONES}&player=${player}`
    const recording = await listen(engine, device!, address, info.outputPath('session.raw'))
    const report = reportSound(recording)
    console.log(`${engine.version}, ${player}: ${describeSound(report, recording.rate)}`)
    const sounding = soundingStretch(recording)!
    const { dips, gaps } = separateDips(report, sounding.end, recording.rate)
    const full = peakOf(recording, sounding)
    // The last is the end of the sound.
    const first = dips
      .slice(0, -1)
      .map(({ end }) => peakOf(recording, { first: end, end: end + FIRST * recording.rate }) / full)
    const heard = first.map(percent).join(', ')
    console.log(`First 5 ms after each silence: ${heard}; ${gaps.length} gaps`)
    expect(Math.abs(report.beat - 2.5)).toBeLessThan(0.001)
    // Live a change of the length leaves the sound as it is; a stream goes over to another file in silence.
    expect(first).toHaveLength(player === 'live' ? 1 : 2)
    for (const share of first) expect(share).toBeLessThan(0.2)
    // A machine that has become busy since is heard in a plain file as well.
    if (gaps.length > allowed) allowed = Math.max(allowed, await gapsOfPlainFile())
    expect(gaps.length).toBeLessThanOrEqual(allowed)
    const moves = player === 'live' ? 'Resume' : 'Resume, +15'
    tellFigure(info, engine, `${player}, recorded: beat of 2.5 Hz`, `${report.beat.toFixed(6)} Hz`)
    tellFigure(info, engine, `${player}, recorded: first 5 ms after ${moves}`, heard)
    const counts = `${gaps.length}, ${allowed}`
    tellFigure(info, engine, `${player}, recorded: gaps, and a plain file’s`, counts)
  })
