import { expect } from '@playwright/test'
import { silencesWithin, soundingStretch } from '../../../helpers/signal/recording.ts'
import { test } from '../engine-test.ts'
import { expectSession, openNeap, press, pressNext, underControl } from '../hand.ts'
import { soundFirst } from './sound-threads.ts'

test('sounds on without a gap behind another tab', async ({ site, engine, device, tab }, info) => {
  test.skip(!device, 'this machine has no sound device for it')
  test.skip(!engine.hides, 'the engine shows every tab as visible')
  await openNeap(tab, `${site.address}#/?minutes=30&fadeIn=0&bed=none&level=0`)
  await underControl(tab)
  await expect.poll(() => tab.shows('html[data-performer="stream"]')).toBe(true)
  const recorder = await device!.record(info.outputPath('hidden.raw'))
  await press(tab, 'Start')
  await soundFirst(engine, recorder.heard(2))
  const cover = await engine.openPage()
  await expect.poll(() => tab.run(() => document.visibilityState)).toBe('hidden')
  await recorder.goesOn(8)
  await cover.close()
  await tab.toFront()
  await expectSession(tab, 'playing')
  await pressNext(tab, 'Stop')
  await recorder.fellSilent(0.7)
  const recording = await recorder.finish()
  const { first, end } = soundingStretch(recording) ?? { first: 0, end: 0 }
  expect((end - first) / recording.rate).toBeGreaterThan(10)
  expect(silencesWithin(recording, 1e-4, 0.005)).toEqual([])
})
