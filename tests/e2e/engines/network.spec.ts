import { expect } from '@playwright/test'
import { noticeWords } from '../../../src/content/en/notices.ts'
import { installNext } from '../support/in-page.ts'
import { NEXT_VERSION, buildNext } from '../support/next-build.ts'
import { test } from './engine-test.ts'
import { expectSession, openNeap, press, underControl } from './hand.ts'

test('opens again and starts when the server is gone', async ({ site, engine, tab }) => {
  await openNeap(tab, `${site.address}#/?minutes=30&fadeIn=0`)
  await underControl(tab)
  await site.close()
  await tab.reload()
  const performer = engine.streams ? 'stream' : 'live'
  await expect
    .poll(() => tab.shows(`html[data-session="idle"][data-performer="${performer}"]`))
    .toBe(true)
  await press(tab, 'Start')
  await expectSession(tab, 'playing')
  expect(await tab.shows(`html[data-performer="${performer}"]`)).toBe(true)
})

test('keeps a new version waiting until it is accepted, and is it then', async ({ site, tab }) => {
  const next = buildNext()
  await openNeap(tab, `${site.address}#/`)
  await underControl(tab)
  site.publish(next)
  await tab.run(installNext)
  await tab.reload()
  await expect.poll(() => tab.shows('html[data-version]')).toBe(true)
  expect(await tab.shows(`html[data-version="${NEXT_VERSION}"]`)).toBe(false)
  await press(tab, noticeWords.update)
  await expect.poll(() => tab.shows(`html[data-version="${NEXT_VERSION}"]`)).toBe(true)
})
