import { expect } from '@playwright/test'
import { silencesWithin, soundingStretch } from '../../helpers/signal/recording.ts'
import type { ContextsWindow } from '../support/in-page.ts'
import { keepContexts } from '../support/in-page.ts'
import { test } from './engine-test.ts'
import { expectSession, openNeap, press, pressNext, reads, underControl } from './hand.ts'

const SESSION = '#/?minutes=30&fadeIn=0&bed=none&level=0'

test('never plays in two tabs: the second says that the first does, until it ends', async ({
  site,
  engine,
  tab
}) => {
  await openNeap(tab, `${site.address}${SESSION}`)
  await press(tab, 'Start')
  await expectSession(tab, 'playing')
  const second = await engine.openPage()
  await openNeap(second, `${site.address}#/`)
  await reads(second, 'Playing in another window.')
  // Not by a press, which waits for a tab that lies behind to come to the front.
  await tab.run(() =>
    [...document.querySelectorAll('button')]
      .find(each => (each.ariaLabel ?? each.textContent).trim() === 'Stop')
      ?.click()
  )
  await expectSession(tab, 'ended')
  await expect
    .poll(() => second.run(() => document.body.innerText.includes('Playing in another')))
    .toBe(false)
  await second.close()
})

test('stays paused when the system has taken the sound, until Resume', async ({ site, tab }) => {
  await openNeap(tab, `${site.address}${SESSION}&player=live`)
  await tab.run(keepContexts)
  await press(tab, 'Start')
  await expectSession(tab, 'playing')
  await tab.run(() => (window as unknown as ContextsWindow).contexts.at(-1)?.suspend())
  await reads(tab, 'The sound was interrupted.')
  await expectSession(tab, 'paused')
  await pressNext(tab, 'Resume')
  await expectSession(tab, 'playing')
  await pressNext(tab, 'Stop')
})

test('sounds on without a gap behind another tab', async ({ site, engine, device, tab }, info) => {
  test.skip(!device, 'this machine has no sound device for it')
  test.skip(!engine.hides, 'the engine shows every tab as visible')
  await openNeap(tab, `${site.address}${SESSION}`)
  await underControl(tab)
  await expect.poll(() => tab.shows('html[data-performer="stream"]')).toBe(true)
  const recorder = await device!.record(info.outputPath('hidden.raw'))
  await press(tab, 'Start')
  await recorder.heard(2)
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
