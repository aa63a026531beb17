import { expect } from '@playwright/test'
import type { ContextsWindow } from '../support/in-page.ts'
import { keepContexts } from '../support/in-page.ts'
import { test } from './engine-test.ts'
import { expectSession, openNeap, press, pressNext, reads } from './hand.ts'

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
